export { loadMessages, loadSentences } from './load.ts'
export { type Locale, locales, resolveLocale } from './locales.ts'
export { LocaleProvider, type LocaleProviderProps } from './provider.tsx'
export type { VendorSentences } from '../messages/sentences.ts'
