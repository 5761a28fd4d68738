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

/** The languages that have all texts, as BCP 47 tags. */
export type Locale = (typeof locales)[number]

/** Other tags for the same languages. Nynorsk readers read Bokmål. Some browsers still send the old codes. */
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
 * Finds our language for a wanted one: `pt_BR`, `de-AT`, `zh-Hant-TW`, in upper or lower case. In a list such as
 * `navigator.languages`, the first that we have wins.
 * @returns `en` if we have none
 */
export function resolveLocale(wanted: string | readonly string[]): Locale {
  for (const tag of typeof wanted === 'string' ? [wanted] : wanted) {
    const subtags = tag.toLowerCase().split(/[-_]/)
    // From the whole tag down to the language alone, because a region may have its own texts.
    for (let length = subtags.length; length > 0; length--) {
      const found = known.get(subtags.slice(0, length).join('-'))
      if (found) return found
    }
  }
  return 'en'
}
