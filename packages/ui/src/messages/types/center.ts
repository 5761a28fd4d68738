import type { StorageKind } from '@askfirst/catalog'
import type { LinkMessages } from './links.ts'
import type { Plural } from './plural.ts'

/** The texts of a category. */
export interface CategoryText {
  /** Its name. */
  readonly name: string
  /** What its vendors do, in one or two sentences. */
  readonly description: string
}

/** The texts of the preference center, and of lists everywhere. */
export interface CenterMessages {
  /** The texts of the preference center. */
  readonly preferences: {
    readonly title: string
    readonly description: string
    readonly acceptAll: string
    readonly rejectAll: string
    readonly save: string
    readonly close: string
    readonly signal: Readonly<Record<'gpc' | 'dnt', string>>
    readonly signalOverridden: string
    readonly overrideSignal: string
  }
  /** The texts of the categories and their toggles. */
  readonly categories: {
    /** Texts by category id. A site adds those of its own categories. */
    readonly text: Readonly<Record<string, CategoryText>>
    readonly locked: Readonly<Record<'necessary' | 'gpc' | 'dnt', string>>
    /** `{count}` */
    readonly providers: Plural
    /** How many of them are allowed. `{granted}` `{count}` */
    readonly allowed: string
    /** The category has no provider. */
    readonly none: string
    /** The same if the site itself uses the category. */
    readonly own: string
  }
  /** Searching among many providers. */
  readonly search: {
    /** The name of the field. */
    readonly label: string
    readonly type: string
    readonly allTypes: string
    readonly choice: string
    readonly anyChoice: string
    readonly granted: string
    readonly denied: string
    /** `{count}` */
    readonly found: Plural
    readonly nothing: string
    readonly clear: string
    /** Which part of a long list is shown: `{first}` `{last}` `{total}` */
    readonly range: string
    readonly previous: string
    readonly next: string
  }
  /** The texts of the lists of vendors. */
  readonly providers: LinkMessages & {
    readonly loading: string
    readonly failed: string
    readonly retry: string
    /** `{operator}` */
    readonly operator: string
    /** `{group}` */
    readonly group: string
    /** `{names}` */
    readonly formerly: string
    readonly discontinued: string
    /** `{year}` */
    readonly discontinuedSince: string
    /** `{names}` of the other uses of the same tag. */
    readonly sharedTag: string
    /** Its tag loads without a grant, and knows that there is none. */
    readonly early: string
    /** `{count}` */
    readonly cookies: Plural
    readonly noCookies: string
    readonly cookieName: string
    readonly cookieLifetime: string
    readonly cookieKind: string
    readonly cookiePurpose: string
    readonly unknown: string
    readonly session: string
    readonly persistent: string
    readonly notKept: string
    readonly party: Readonly<Record<'first' | 'third', string>>
    /** For items that aren't cookies. */
    readonly storage: Readonly<Record<Exclude<StorageKind, 'cookie'>, string>>
    /** `{category}`: the type of an item whose type differs from its provider's. */
    readonly otherCategory: string
    /** Marks what an older version of the provider's tag left behind. */
    readonly legacy: string
  }
}
