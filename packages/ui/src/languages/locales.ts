/** The languages of the components: the official ones of the European Union, and twelve others. BCP 47 tags. */
export const locales = [
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'he',
  'hi',
  'hr',
  'hu',
  'is',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
  'zh-Hans',
  'zh-Hant',
] as const

export type Locale = (typeof locales)[number]

/** What other tags of the same language are called. Nynorsk readers read Bokmål; the old codes are still sent. */
const aliases: Readonly<Record<string, Locale>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  zh: 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
}

const known = new Map<string, Locale>([
  ...locales.map((locale): [string, Locale] => [locale.toLowerCase(), locale]),
  ...Object.entries(aliases),
])

/**
 * The language of ours for a wanted one: `pt_BR`, `de-AT`, `zh-Hant-TW`; upper or lower case. Of several the first that
 * there is, as `navigator.languages` has them.
 * @returns `en` where there is none
 */
export function resolveLocale(wanted: string | readonly string[]): Locale {
  for (const tag of typeof wanted === 'string' ? [wanted] : wanted) {
    const subtags = tag.toLowerCase().split(/[-_]/)
    // From the whole tag to the language alone: a region may have words of its own.
    for (let length = subtags.length; length > 0; length--) {
      const found = known.get(subtags.slice(0, length).join('-'))
      if (found) return found
    }
  }
  return 'en'
}
