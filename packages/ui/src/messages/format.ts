import type { Plural } from './types.ts'

/** Fills the names in braces. A name without a value stays visible, so that the slip is seen. */
export function format(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (braced, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : braced,
  )
}

/** The right plural form, with `{count}` written in the language's digits. */
export function formatCount(forms: Plural, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
  return format(form, { count: new Intl.NumberFormat(locale).format(count) })
}
