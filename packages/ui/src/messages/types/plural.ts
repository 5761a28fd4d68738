/** One text for each plural form of the language (`Intl.PluralRules`). `other` is required. */
export type Plural = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}
