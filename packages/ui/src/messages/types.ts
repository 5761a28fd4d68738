import type { StorageKind } from '@askfirst/catalog'
import type { ConsentModel } from '@askfirst/consent'

/** One text for each plural form of the language (`Intl.PluralRules`). `other` is required. */
export type Plural = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}

export interface CategoryText {
  readonly name: string
  readonly description: string
}

/** The texts that every page has. */
export interface TriggerMessages {
  /** BCP 47 tag of the language: for `lang`, plurals, numbers and dates. */
  readonly locale: string
  /**
   * The writing direction, for `dir`.
   * @default that of the page around
   */
  readonly dir?: 'ltr' | 'rtl'
  readonly trigger: string
}

/** The texts on the first screen of a visitor who is asked. Names in braces are filled in. */
export interface FirstMessages extends TriggerMessages {
  readonly dir: 'ltr' | 'rtl'
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

/** The texts for links to a provider's own pages. */
export interface LinkMessages {
  readonly privacyLink: string
  readonly optOut: Readonly<Record<'opt-out-page' | 'privacy-policy' | 'browser-settings', string>>
  /** `{action}` `{name}`: the accessible name of a link or toggle. */
  readonly named: string
  /** Marks what no source confirms. `{value}` */
  readonly unconfirmed: string
}

/** The texts of embeds. `{name}` is the provider's. */
export interface EmbedMessages {
  readonly embed: {
    /** `{operator}` */
    readonly description: string
    /** The same if the operator is unknown, or not loaded yet. */
    readonly descriptionAlone: string
    /** The browser's signal keeps the visitor from allowing it for good. */
    readonly refused: Readonly<Record<'gpc' | 'dnt', string>>
    readonly loadOnce: string
    readonly alwaysAllow: string
  }
  readonly providers: LinkMessages
}

/** Why a returning visitor is asked again. */
export interface ChangesMessages {
  readonly changes: {
    /** `{items}`: names of providers that are new on the list. */
    readonly new: string
    /** `{items}`: what is kept longer than before. */
    readonly longer: string
    /** `{items}`: what is kept now and wasn't before. */
    readonly more: string
    /** One of those items. `{name}` of the cookie, or of the provider if it could be several cookies; `{lifetime}`. */
    readonly item: string
  }
}

/** The texts of the notice that only a reload stops a provider. */
export interface ReloadMessages {
  readonly reload: {
    /** `{names}` and `{count}` of the providers. */
    readonly text: Plural
    /** Ends a long list of names. `{count}` of the others. */
    readonly more: Plural
    readonly now: string
    readonly later: string
  }
}

/** The texts of the preference center and the notice page. */
export interface RestMessages {
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
  readonly notice: NoticeMessages
}

/** The same without the notice page. */
export type CenterMessages = Omit<RestMessages, 'notice'>

/** The cookie notice page. `{site}` is the site's name. */
export interface NoticeMessages {
  readonly title: string
  readonly updated: string
  readonly intro: string
  /** The accessible name of the list of sections. */
  readonly contents: string
  /** `{section}`: the accessible name of a heading's link. */
  readonly linkTo: string
  readonly choice: {
    readonly heading: string
    readonly undecided: string
    /** `{date}` */
    readonly decided: string
    /** The browser refuses to store it. */
    readonly notStored: string
    readonly granted: string
    readonly denied: string
    readonly mixed: string
    readonly change: string
    readonly withdraw: string
    readonly withdrawn: string
  }
  readonly basics: {
    readonly heading: string
    readonly what: string
    readonly identity: string
    readonly session: string
    readonly persistent: string
    readonly party: string
    readonly off: string
  }
  readonly types: {
    readonly heading: string
    readonly intro: string
    readonly type: string
    readonly description: string
    readonly management: string
    readonly manage: Readonly<Record<'necessary' | 'other' | 'signal', string>>
    readonly browserSettings: string
  }
  readonly providers: {
    readonly heading: string
    readonly intro: string
    readonly none: string
    readonly changes: string
    /** Follows a statement that something is off. `{names}` of the providers whose tags load without a grant. */
    readonly early: string
    readonly record: { readonly name: string; readonly usedFor: string; readonly purpose: string }
  }
  readonly industry: {
    readonly heading: string
    readonly intro: string
    /** By the page's id. `{year}`: when it last changed, if known. */
    readonly text: Readonly<Record<string, string>>
  }
  readonly beacons: { readonly heading: string; readonly what: string; readonly treatment: string }
  /** `{year}` when Flash ended. */
  readonly flash: { readonly heading: string; readonly text: string }
  readonly addresses: { readonly heading: string; readonly text: string; readonly providers: string }
  readonly signals: {
    readonly heading: string
    readonly gpc: string
    readonly gpcReceived: string
    readonly gpcNothing: string
    /** `{year}` when it was retired. */
    readonly dntIgnored: string
    /** `{year}` */
    readonly dntHonored: string
    /** `{rule}` `{source}` */
    readonly model: Readonly<Record<ConsentModel, string>>
  }
  readonly contact: { readonly heading: string; readonly text: string }
}

export type Messages = FirstMessages & RestMessages & EmbedMessages & ReloadMessages & ChangesMessages

/** Any part of the messages. Everything else falls back, key by key. */
export type PartialMessages = DeepPartial<Messages>

type DeepPartial<T> = T extends string | ((...args: never) => unknown)
  ? T
  : { readonly [K in keyof T]?: DeepPartial<T[K]> }
