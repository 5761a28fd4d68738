import type { VendorSentences } from './sentences.ts'
import type { Messages } from './types/messages.ts'
import type { Locale } from './locales.ts'

/** Each language is its own file, fetched on demand. */
const messages: Readonly<Record<Locale, () => Promise<Messages>>> = {
  ar: () => import('./locales/ar.ts').then(({ ar }) => ar),
  bg: () => import('./locales/bg.ts').then(({ bg }) => bg),
  cs: () => import('./locales/cs.ts').then(({ cs }) => cs),
  da: () => import('./locales/da.ts').then(({ da }) => da),
  de: () => import('./locales/de.ts').then(({ de }) => de),
  el: () => import('./locales/el.ts').then(({ el }) => el),
  en: () => import('./locales/en.ts').then(({ en }) => en),
  es: () => import('./locales/es.ts').then(({ es }) => es),
  et: () => import('./locales/et.ts').then(({ et }) => et),
  fi: () => import('./locales/fi.ts').then(({ fi }) => fi),
  fr: () => import('./locales/fr.ts').then(({ fr }) => fr),
  ga: () => import('./locales/ga.ts').then(({ ga }) => ga),
  he: () => import('./locales/he.ts').then(({ he }) => he),
  hi: () => import('./locales/hi.ts').then(({ hi }) => hi),
  hr: () => import('./locales/hr.ts').then(({ hr }) => hr),
  hu: () => import('./locales/hu.ts').then(({ hu }) => hu),
  is: () => import('./locales/is.ts').then(({ is }) => is),
  it: () => import('./locales/it.ts').then(({ it }) => it),
  ja: () => import('./locales/ja.ts').then(({ ja }) => ja),
  ko: () => import('./locales/ko.ts').then(({ ko }) => ko),
  lt: () => import('./locales/lt.ts').then(({ lt }) => lt),
  lv: () => import('./locales/lv.ts').then(({ lv }) => lv),
  mt: () => import('./locales/mt.ts').then(({ mt }) => mt),
  nb: () => import('./locales/nb.ts').then(({ nb }) => nb),
  nl: () => import('./locales/nl.ts').then(({ nl }) => nl),
  pl: () => import('./locales/pl.ts').then(({ pl }) => pl),
  pt: () => import('./locales/pt.ts').then(({ pt }) => pt),
  'pt-BR': () => import('./locales/pt-BR.ts').then(({ ptBR }) => ptBR),
  ro: () => import('./locales/ro.ts').then(({ ro }) => ro),
  sk: () => import('./locales/sk.ts').then(({ sk }) => sk),
  sl: () => import('./locales/sl.ts').then(({ sl }) => sl),
  sv: () => import('./locales/sv.ts').then(({ sv }) => sv),
  tr: () => import('./locales/tr.ts').then(({ tr }) => tr),
  uk: () => import('./locales/uk.ts').then(({ uk }) => uk),
  'zh-Hans': () => import('./locales/zh-Hans.ts').then(({ zhHans }) => zhHans),
  'zh-Hant': () => import('./locales/zh-Hant.ts').then(({ zhHant }) => zhHant),
}

const sentences: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<VendorSentences>>> = {
  ar: () => import('./sentences/ar.ts').then((module) => module.sentences),
  bg: () => import('./sentences/bg.ts').then((module) => module.sentences),
  cs: () => import('./sentences/cs.ts').then((module) => module.sentences),
  da: () => import('./sentences/da.ts').then((module) => module.sentences),
  de: () => import('./sentences/de.ts').then((module) => module.sentences),
  el: () => import('./sentences/el.ts').then((module) => module.sentences),
  es: () => import('./sentences/es.ts').then((module) => module.sentences),
  et: () => import('./sentences/et.ts').then((module) => module.sentences),
  fi: () => import('./sentences/fi.ts').then((module) => module.sentences),
  fr: () => import('./sentences/fr.ts').then((module) => module.sentences),
  ga: () => import('./sentences/ga.ts').then((module) => module.sentences),
  he: () => import('./sentences/he.ts').then((module) => module.sentences),
  hi: () => import('./sentences/hi.ts').then((module) => module.sentences),
  hr: () => import('./sentences/hr.ts').then((module) => module.sentences),
  hu: () => import('./sentences/hu.ts').then((module) => module.sentences),
  is: () => import('./sentences/is.ts').then((module) => module.sentences),
  it: () => import('./sentences/it.ts').then((module) => module.sentences),
  ja: () => import('./sentences/ja.ts').then((module) => module.sentences),
  ko: () => import('./sentences/ko.ts').then((module) => module.sentences),
  lt: () => import('./sentences/lt.ts').then((module) => module.sentences),
  lv: () => import('./sentences/lv.ts').then((module) => module.sentences),
  mt: () => import('./sentences/mt.ts').then((module) => module.sentences),
  nb: () => import('./sentences/nb.ts').then((module) => module.sentences),
  nl: () => import('./sentences/nl.ts').then((module) => module.sentences),
  pl: () => import('./sentences/pl.ts').then((module) => module.sentences),
  pt: () => import('./sentences/pt.ts').then((module) => module.sentences),
  'pt-BR': () => import('./sentences/pt-BR.ts').then((module) => module.sentences),
  ro: () => import('./sentences/ro.ts').then((module) => module.sentences),
  sk: () => import('./sentences/sk.ts').then((module) => module.sentences),
  sl: () => import('./sentences/sl.ts').then((module) => module.sentences),
  sv: () => import('./sentences/sv.ts').then((module) => module.sentences),
  tr: () => import('./sentences/tr.ts').then((module) => module.sentences),
  uk: () => import('./sentences/uk.ts').then((module) => module.sentences),
  'zh-Hans': () => import('./sentences/zh-Hans.ts').then((module) => module.sentences),
  'zh-Hant': () => import('./sentences/zh-Hant.ts').then((module) => module.sentences),
}

/** Returns all texts of a language. Rejects if they can't be fetched. The next call tries again. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return messages[locale]()
}

/** Returns what the vendors of the shipped catalog do, in a language. The catalog itself has the English. */
export function loadSentences(locale: Locale): Promise<VendorSentences> {
  return locale === 'en' ? Promise.resolve({}) : sentences[locale]()
}
