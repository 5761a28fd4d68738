export { type BrandTheme, type BrandThemeOptions, createBrandTheme, type ThemeColors } from './brand.ts'
