/** One text for each plural form of the language (`Intl.PluralRules`). `other` is required. */
export type Plural = {
  /** The form for every number that has no form of its own. */ readonly other: string
} & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}
