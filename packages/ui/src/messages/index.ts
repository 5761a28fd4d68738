export { loadMessages, loadSentences } from './load.ts'
export { type Locale, locales, resolveLocale } from './locales.ts'
export { LocaleProvider, type LocaleProviderProps } from './locale-provider.tsx'
export type { VendorSentences } from './sentences.ts'
