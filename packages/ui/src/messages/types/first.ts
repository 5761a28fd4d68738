import type { Plural } from './plural.ts'

/** The texts that every page has. */
export interface TriggerMessages {
  /** BCP 47 tag of the language: for `lang`, plurals, numbers and dates. */
  readonly locale: string
  /**
   * The writing direction, for `dir`.
   * @default that of the page around
   */
  readonly dir?: 'ltr' | 'rtl'
  /** The words of the button that opens the preference center. */
  readonly trigger: string
}

/** The texts on the first screen of a visitor who is asked. Names in braces are filled in. */
export interface FirstMessages extends TriggerMessages {
  readonly dir: 'ltr' | 'rtl'
  /** The texts of the banner. */
  readonly banner: {
    readonly title: string
    /** About what visitors aren't asked about. */
    readonly needed: string
    /**
     * About what they are asked about. `{providers}`: the number of providers, from `providerCount`. `{uses}`: what
     * they do here, from `uses`.
     */
    readonly others: string
    /** The same if no provider takes part, only the site itself. `{uses}` */
    readonly own: string
    /**
     * `{needed}` and `{others}`, and how much of the others runs before the answer: nothing (`off`), a part, or all
     * (`on`). That follows from the law, the browser's signal, earlier answers, and tags that load early.
     */
    readonly description: Readonly<Record<'off' | 'part' | 'on', string>>
    /** `{count}` */
    readonly providerCount: Plural
    /**
     * Joins the uses: two, or of more than two the first ones and then the last. `{before}` `{next}`
     * @see https://cldr.unicode.org/translation/miscellaneous-displaying-lists
     */
    readonly or: Readonly<Record<'two' | 'between' | 'last', string>>
    /** What each optional category does, to end "Others …". Add your own categories. */
    readonly uses: Readonly<Record<string, string>>
    /** The browser sent a signal that the site honors. */
    readonly signal: string
    readonly acceptAll: string
    readonly rejectAll: string
    readonly customize: string
    readonly noticeLink: string
    /** Something couldn't be fetched, or not in time. */
    readonly failed: string
    readonly reload: string
  }
}
