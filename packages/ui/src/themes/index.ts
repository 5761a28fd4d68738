export { type BrandTheme, createBrandTheme, type ThemeColors } from './brand.ts'
