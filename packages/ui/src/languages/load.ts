import type { VendorSentences } from '../messages/sentences.ts'
import type { Messages } from '../messages/types.ts'
import type { Locale } from './locales.ts'

/** Each language is its own file, fetched on demand. */
const messages: Readonly<Record<Locale, () => Promise<Messages>>> = {
  ar: () => import('../messages/locales/ar.ts').then(({ ar }) => ar),
  bg: () => import('../messages/locales/bg.ts').then(({ bg }) => bg),
  cs: () => import('../messages/locales/cs.ts').then(({ cs }) => cs),
  da: () => import('../messages/locales/da.ts').then(({ da }) => da),
  de: () => import('../messages/locales/de.ts').then(({ de }) => de),
  el: () => import('../messages/locales/el.ts').then(({ el }) => el),
  en: () => import('../messages/locales/en.ts').then(({ en }) => en),
  es: () => import('../messages/locales/es.ts').then(({ es }) => es),
  et: () => import('../messages/locales/et.ts').then(({ et }) => et),
  fi: () => import('../messages/locales/fi.ts').then(({ fi }) => fi),
  fr: () => import('../messages/locales/fr.ts').then(({ fr }) => fr),
  ga: () => import('../messages/locales/ga.ts').then(({ ga }) => ga),
  he: () => import('../messages/locales/he.ts').then(({ he }) => he),
  hi: () => import('../messages/locales/hi.ts').then(({ hi }) => hi),
  hr: () => import('../messages/locales/hr.ts').then(({ hr }) => hr),
  hu: () => import('../messages/locales/hu.ts').then(({ hu }) => hu),
  is: () => import('../messages/locales/is.ts').then(({ is }) => is),
  it: () => import('../messages/locales/it.ts').then(({ it }) => it),
  ja: () => import('../messages/locales/ja.ts').then(({ ja }) => ja),
  ko: () => import('../messages/locales/ko.ts').then(({ ko }) => ko),
  lt: () => import('../messages/locales/lt.ts').then(({ lt }) => lt),
  lv: () => import('../messages/locales/lv.ts').then(({ lv }) => lv),
  mt: () => import('../messages/locales/mt.ts').then(({ mt }) => mt),
  nb: () => import('../messages/locales/nb.ts').then(({ nb }) => nb),
  nl: () => import('../messages/locales/nl.ts').then(({ nl }) => nl),
  pl: () => import('../messages/locales/pl.ts').then(({ pl }) => pl),
  pt: () => import('../messages/locales/pt.ts').then(({ pt }) => pt),
  'pt-BR': () => import('../messages/locales/pt-BR.ts').then(({ ptBR }) => ptBR),
  ro: () => import('../messages/locales/ro.ts').then(({ ro }) => ro),
  sk: () => import('../messages/locales/sk.ts').then(({ sk }) => sk),
  sl: () => import('../messages/locales/sl.ts').then(({ sl }) => sl),
  sv: () => import('../messages/locales/sv.ts').then(({ sv }) => sv),
  tr: () => import('../messages/locales/tr.ts').then(({ tr }) => tr),
  uk: () => import('../messages/locales/uk.ts').then(({ uk }) => uk),
  'zh-Hans': () => import('../messages/locales/zh-Hans.ts').then(({ zhHans }) => zhHans),
  'zh-Hant': () => import('../messages/locales/zh-Hant.ts').then(({ zhHant }) => zhHant),
}

const sentences: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<VendorSentences>>> = {
  ar: () => import('../messages/sentences/ar.ts').then((module) => module.sentences),
  bg: () => import('../messages/sentences/bg.ts').then((module) => module.sentences),
  cs: () => import('../messages/sentences/cs.ts').then((module) => module.sentences),
  da: () => import('../messages/sentences/da.ts').then((module) => module.sentences),
  de: () => import('../messages/sentences/de.ts').then((module) => module.sentences),
  el: () => import('../messages/sentences/el.ts').then((module) => module.sentences),
  es: () => import('../messages/sentences/es.ts').then((module) => module.sentences),
  et: () => import('../messages/sentences/et.ts').then((module) => module.sentences),
  fi: () => import('../messages/sentences/fi.ts').then((module) => module.sentences),
  fr: () => import('../messages/sentences/fr.ts').then((module) => module.sentences),
  ga: () => import('../messages/sentences/ga.ts').then((module) => module.sentences),
  he: () => import('../messages/sentences/he.ts').then((module) => module.sentences),
  hi: () => import('../messages/sentences/hi.ts').then((module) => module.sentences),
  hr: () => import('../messages/sentences/hr.ts').then((module) => module.sentences),
  hu: () => import('../messages/sentences/hu.ts').then((module) => module.sentences),
  is: () => import('../messages/sentences/is.ts').then((module) => module.sentences),
  it: () => import('../messages/sentences/it.ts').then((module) => module.sentences),
  ja: () => import('../messages/sentences/ja.ts').then((module) => module.sentences),
  ko: () => import('../messages/sentences/ko.ts').then((module) => module.sentences),
  lt: () => import('../messages/sentences/lt.ts').then((module) => module.sentences),
  lv: () => import('../messages/sentences/lv.ts').then((module) => module.sentences),
  mt: () => import('../messages/sentences/mt.ts').then((module) => module.sentences),
  nb: () => import('../messages/sentences/nb.ts').then((module) => module.sentences),
  nl: () => import('../messages/sentences/nl.ts').then((module) => module.sentences),
  pl: () => import('../messages/sentences/pl.ts').then((module) => module.sentences),
  pt: () => import('../messages/sentences/pt.ts').then((module) => module.sentences),
  'pt-BR': () => import('../messages/sentences/pt-BR.ts').then((module) => module.sentences),
  ro: () => import('../messages/sentences/ro.ts').then((module) => module.sentences),
  sk: () => import('../messages/sentences/sk.ts').then((module) => module.sentences),
  sl: () => import('../messages/sentences/sl.ts').then((module) => module.sentences),
  sv: () => import('../messages/sentences/sv.ts').then((module) => module.sentences),
  tr: () => import('../messages/sentences/tr.ts').then((module) => module.sentences),
  uk: () => import('../messages/sentences/uk.ts').then((module) => module.sentences),
  'zh-Hans': () => import('../messages/sentences/zh-Hans.ts').then((module) => module.sentences),
  'zh-Hant': () => import('../messages/sentences/zh-Hant.ts').then((module) => module.sentences),
}

/** Returns all texts of a language. Rejects if they can't be fetched. The next call tries again. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return messages[locale]()
}

/** Returns what the vendors of the shipped catalog do, in a language. The catalog itself has the English. */
export function loadSentences(locale: Locale): Promise<VendorSentences> {
  return locale === 'en' ? Promise.resolve({}) : sentences[locale]()
}
