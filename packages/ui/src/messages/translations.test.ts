import * as vendors from '@askfirst/catalog/vendors'
import { describe, expect, it } from 'vitest'
import { loadMessages, loadSentences } from './load.ts'
import { locales, resolveLocale } from './locales.ts'
import { formatEither } from './format.ts'
import { en } from './locales/en.ts'

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Each text with its path. Plural forms count as one text. */
function texts(value: unknown, path = ''): [string, string | Record<string, string>][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  if ('other' in value && Object.keys(value).every((key) => PLURALS.has(key)))
    return [[path, value as Record<string, string>]]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

const maltese = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' jew ')

const blanks = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
const english = new Map(texts(en))

describe.each(locales)('%s', async (locale) => {
  const messages = await loadMessages(locale)
  const own = new Map(texts(messages))

  it('has a tag that Intl knows', () => {
    expect(resolveLocale(messages.locale)).toBe(locale)
    expect(Intl.getCanonicalLocales(messages.locale)).toEqual([messages.locale])
    expect(Intl.PluralRules.supportedLocalesOf(messages.locale)).toEqual([messages.locale])
    expect(messages.dir).toBe(['ar', 'he'].includes(locale) ? 'rtl' : 'ltr')
  })

  it('has every text, and no unknown one', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('has the same names in braces', () => {
    for (const [path, text] of english) {
      const theirs = own.get(path)
      if (typeof text === 'string') {
        expect([path, blanks(theirs as string)]).toEqual([path, blanks(text)])
        continue
      }
      const all = blanks(text['other'] ?? '')
      const forms = Object.entries(theirs as Record<string, string>)
      for (const [form, words] of forms) {
        // A form for one number only may write that number as a word.
        const rest = all.filter((name) => form === 'other' || name !== '{count}')
        expect(
          rest.filter((name) => !words.includes(name)),
          `${path}.${form}`,
        ).toEqual([])
        expect(
          blanks(words).filter((name) => !all.includes(name)),
          `${path}.${form}`,
        ).toEqual([])
      }
    }
  })

  it('joins lists as Intl does', () => {
    // CLDR has no Maltese word for it yet.
    const ours = locale === 'mt' ? { format: maltese } : undefined
    const list = ours ?? new Intl.ListFormat(locale, { type: 'disjunction' })
    for (const items of [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      expect(formatEither(items, messages.banner.or)).toBe(list.format(items))
  })

  it('has the plural forms that the language needs, and no others', () => {
    const rules = new Intl.PluralRules(messages.locale)
    const needed = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))
    const possible = new Set<string>(rules.resolvedOptions().pluralCategories)
    for (const [path, text] of own) {
      if (typeof text === 'string') continue
      const forms = Object.keys(text)
      expect(
        [...needed, 'other'].filter((form) => !forms.includes(form)),
        path,
      ).toEqual([])
      expect(
        forms.filter((form) => form !== 'other' && !possible.has(form)),
        path,
      ).toEqual([])
    }
  })

  it('leaves nothing empty, and nothing in English', () => {
    for (const [path, text] of own) {
      const words = typeof text === 'string' ? [text] : Object.values(text)
      for (const each of words) expect(each, path).toMatch(/^\S(.*\S)?$/s)
      const original = english.get(path)
      // A long sentence that equals the English was forgotten.
      if (locale !== 'en' && typeof original === 'string' && original.length > 30)
        expect(text, path).not.toBe(original)
    }
  })

  it('has a sentence for each vendor of the catalog', async () => {
    const sentences = await loadSentences(locale)
    const ids = locale === 'en' ? [] : Object.values(vendors).map(({ id }) => id)
    expect(Object.keys(sentences).sort()).toEqual(ids.sort())
    for (const [id, sentence] of Object.entries(sentences)) {
      expect(sentence, id).toMatch(/^\S.{10,}[.。।]$/su)
    }
  })
})
