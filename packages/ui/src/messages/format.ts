import type { FirstMessages } from './types/first.ts'
import type { Plural } from './types/plural.ts'

type Or = FirstMessages['banner']['or']

/** Fills in the names in braces. A name without a value stays visible, so that the mistake is noticed. */
export function format(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (braced, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : braced,
  )
}

/** Picks the right plural form, with `{count}` in the language's digits. */
export function formatCount(forms: Plural, count: number, locale: string): string {
  const form = forms[pluralOf(count, locale)] ?? forms.other
  return format(form, { count: formatNumber(count, locale) })
}

/**
 * Languages with one form for 1 and another for the other numbers below a thousand. A test compares them with `Intl`.
 * @see https://cldr.unicode.org, the plural rules of each language
 */
const oneOrOther = /^(bg|d[ae]|e[lnst]|fi|hu|it|n[bl]|sv|tr)\b/

/** Avoids `Intl` where it can: the first plural rules of a page are slow, too. */
const pluralOf = (count: number, locale: string): Intl.LDMLPluralRule =>
  count < 1000 && oneOrOther.test(locale)
    ? count === 1
      ? 'one'
      : 'other'
    : new Intl.PluralRules(locale).select(count)

/**
 * Languages that write whole numbers below a thousand as JavaScript does. A test compares them with `Intl`.
 * @see https://cldr.unicode.org, the default numbering system of each language
 */
const plain = /^(?!as|bh|bn|dz|fa|ks|mr|my|ne|ps|sa|sd|(ar|pa|ur|uz)-)[a-z]{2}(-[A-Z]{2}|-Han[st])?$/

/**
 * Formats a whole number. The first formatter of a page takes as long as a whole banner, so most languages do without.
 */
export const formatNumber = (number: number, locale: string): string =>
  number < 1000 && plain.test(locale) ? `${number}` : new Intl.NumberFormat(locale).format(number)

/** "a, b, or c". The first `Intl.ListFormat` is as slow as the first number format. */
export const formatEither = (items: readonly string[], { two, between, last }: Or): string =>
  items.reduce((before, next, at) => {
    const isLast = at === items.length - 1
    return at === 0 ? next : format(isLast ? (at === 1 ? two : last) : between, { before, next })
  }, '')
