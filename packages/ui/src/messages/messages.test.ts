import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { de } from './locales/de.ts'
import { en } from './locales/en.ts'
import { format, formatCount, formatEither, formatNumber } from './format.ts'
import { formatLifetime, formatSeconds } from './lifetime.ts'
import { mergeMessages } from './merge.ts'

const DAY = 86_400
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const languages = letters.flatMap((first) => letters.map((second) => first + second))

describe('format', () => {
  it('fills in known names and leaves the others visible', () => {
    expect(format('{a} and {b}', { a: '1' })).toBe('1 and {b}')
  })

  it('reads nothing from prototypes', () => {
    expect(format('{toString} {__proto__}', { a: '1' })).toBe('{toString} {__proto__}')
  })

  it('formats counts in the language', () => {
    expect(formatCount(en.categories.providers, 1, 'en')).toBe('1 provider')
    expect(formatCount(en.categories.providers, 1000, 'en')).toBe('1,000 providers')
    expect(formatCount(de.categories.providers, 1000, 'de')).toBe('1.000 Anbieter')
    expect(formatCount({ other: '{count} x' }, 1, 'en')).toBe('1 x')
  })
})

/** Makes one formatter for a language, not one for each number. */
function once<F>(Formatter: new (locale: string) => F): new (locale: string) => F {
  const made = new Map<string, F>()
  return function (locale: string) {
    const known = made.get(locale) ?? new Formatter(locale)
    made.set(locale, known)
    return known
  } as never
}

/** Thousands of languages with a hundred numbers each take most of their time to make formatters. */
function makeFormattersOnce(): void {
  beforeEach(() => {
    const { NumberFormat, PluralRules } = Intl
    vi.stubGlobal('Intl', { NumberFormat: once(NumberFormat), PluralRules: once(PluralRules) })
  })
  afterEach(() => void vi.unstubAllGlobals())
}

describe('numbers', () => {
  makeFormattersOnce()
  // Languages that are written in several ways, and tags in which a site sets the digits.
  const tags = [
    'ar-EG',
    'ar-SA',
    'fa-IR',
    'ur-IN',
    'pa-PK',
    'uz-AF',
    'pt-BR',
    'zh-Hans',
    'zh-Hant',
    'en-GB',
    'de-CH',
  ]
  const odd = ['hi-u-nu-deva', 'th-u-nu-thai', 'ckb', 'mni', 'sat', 'pa-Arab', 'ks-Deva', 'de-DE-1996']

  it('are written as in each language, in each of its regions', () => {
    const regions = languages.flatMap((language) =>
      ['IN', 'PK', 'EG', 'US'].map((region) => `${language}-${region}`),
    )
    const wrong = [...languages, ...regions, ...tags, ...odd].flatMap((locale) => {
      const numbers = new Intl.NumberFormat(locale)
      return [0, 1, 25, 999, 1000, 12_345]
        .map((number) => [locale, formatNumber(number, locale), numbers.format(number)] as const)
        .filter(([, ours, theirs]) => ours !== theirs)
    })
    expect(wrong).toEqual([])
  })
})

describe('plural forms', () => {
  makeFormattersOnce()
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
  const numbers = [...Array(130).keys(), 200, 202, 999, 1000, 1_000_000]

  it('are those of each language, in its regions too', () => {
    const locales = languages.flatMap((language) => [language, `${language}-PT`, `${language}-US`])
    const wrong = [...locales, 'zh-Hant', 'de-DE-1996', 'eng', 'fil'].flatMap((locale) => {
      const rules = new Intl.PluralRules(locale)
      return numbers
        .map((number) => [locale, formatCount(forms, number, locale), rules.select(number)] as const)
        .filter(([, ours, theirs]) => ours !== theirs)
    })
    expect(wrong).toEqual([])
  })
})

describe('either of several', () => {
  const { or } = en.banner
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b, or c'],
    [['a', 'b', 'c', 'd'], 'a, b, c, or d'],
  ])('%j', (items, text) => expect(formatEither(items, or)).toBe(text))
})

describe('lifetimes', () => {
  it.each([
    [730 * DAY, '2 years'],
    [395 * DAY, '13 months'],
    [365 * DAY, '1 year'],
    [180 * DAY, '180 days'],
    [400 * DAY, '400 days'],
    [DAY, '1 day'],
    [1800, '30 minutes'],
    [7200, '2 hours'],
    [90, '90 seconds'],
    [1, '1 second'],
  ])('%d seconds is %s', (seconds, text) => {
    expect(formatSeconds(seconds, 'en')).toBe(text)
  })

  it('are in the language', () => {
    expect(formatSeconds(395 * DAY, 'de')).toBe('13 Monate')
  })

  it('say if no source confirms them', () => {
    const say = (value: number | 'session' | null): string =>
      formatLifetime({ value, source: [], unverified: 'nobody says' }, en.providers, 'en')
    expect(say(DAY)).toBe('1 day (not confirmed)')
    expect(say('session')).toBe('Until you close the browser (not confirmed)')
    expect(say(null)).toBe('Not known')
  })

  it('name sessions and immediate deletion in words', () => {
    expect(formatLifetime({ value: 'session', source: ['a'] }, en.providers, 'en')).toBe(
      'Until you close the browser',
    )
    expect(formatLifetime({ value: 'persistent', source: ['a'] }, en.providers, 'en')).toBe(
      'Kept, no time given',
    )
    expect(formatLifetime({ value: 0, source: ['a'] }, en.providers, 'en')).toBe('Deleted at once')
  })
})

describe('mergeMessages', () => {
  it('falls back key by key and keeps the base unchanged', () => {
    const merged = mergeMessages(de, { banner: { title: 'Kekse?' } })
    expect(merged.banner.title).toBe('Kekse?')
    expect(merged.banner.acceptAll).toBe(de.banner.acceptAll)
    expect(de.banner.title).not.toBe('Kekse?')
  })

  it('ignores undefined values, and adds texts of a site’s categories', () => {
    const merged = mergeMessages(en, {
      trigger: undefined,
      categories: { text: { social: { name: 'Social', description: 'Embeds' } } },
    })
    expect(merged.trigger).toBe(en.trigger)
    expect(merged.categories.text['social']?.name).toBe('Social')
    expect(merged.categories.text['targeting']).toEqual(en.categories.text['targeting'])
  })

  // What a file of texts may contain that no compiler has checked.
  it.each([
    ['nothing', { banner: null }],
    ['a text for a part', { banner: 'Cookies?' }],
    ['a part for a text', { banner: { title: { of: 'the banner' } } }],
    ['a number', { banner: { title: 404 } }],
    ['a list', { banner: [] }],
    ['a promise', Promise.resolve(de)],
    ['a page', '<!doctype html>'],
  ])('takes %s for what isn’t there', (_, broken) => {
    expect(mergeMessages(en, broken as object).banner).toEqual(en.banner)
  })

  it('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('banner', 'title', 'uses', 'other', 'x') }), (broken) => {
        const merged = mergeMessages(mergeMessages({ banner: en.banner }, broken), broken)
        expect(typeof merged.banner.title).toBe('string')
        expect(typeof merged.banner.providerCount.other).toBe('string')
      }),
    )
  })
})
