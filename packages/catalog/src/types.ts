/**
 * The shapes of everything the catalog knows. A vendor has two halves:
 * a **core**, which a first load carries because decisions need it, and its **facts**,
 * which travel only when somebody wants to read them.
 */

/**
 * Where a fact was read: a key of `sources`, or the address of a page.
 */
export type SourceId = string

/** A fact that a source confirms. */
export interface Verified<T> {
  readonly value: T
  /** At least one source. */
  readonly source: readonly [SourceId, ...SourceId[]]
  readonly unverified?: undefined
}

/** A claim that no source confirms. It must never be shown to a visitor as certain. */
export interface Unverified<T> {
  /** The best claim there is; `null` where nobody claims anything. */
  readonly value: T | null
  readonly source: readonly SourceId[]
  /** Why it is in doubt, for the people who maintain the catalog. */
  readonly unverified: string
}

/** Either kind. Ask `isVerified` before presenting the value as certain. */
export type Fact<T> = Verified<T> | Unverified<T>

/** A group of vendors that a visitor decides on with one toggle. */
export interface Category {
  /**
   * The site can't work without it: always granted, never asked.
   * @default false
   */
  readonly necessary?: boolean
  /**
   * What an opt-out preference signal such as Global Privacy Control refuses:
   * selling, sharing and advertising across sites.
   * @default false
   */
  readonly refusedBySignal?: boolean
  /**
   * The site itself stores or loads something in it, beside its vendors or without any: what waits behind
   * `<ConsentGate for="functional">`, for instance. No list of vendors tells that, so visitors are told when it stands here.
   * @default false
   */
  readonly own?: boolean
  /** A name for visitors. The four default categories have theirs, in every language, in the messages of `@askfirst/ui`. */
  readonly name?: string
  /** One or two sentences for visitors. */
  readonly description?: string
}

/** Seconds; or `session`: until the browser closes; or `persistent`: kept, nobody says for how long. */
export type Lifetime = number | 'session' | 'persistent'

export type StorageKind = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db'

/** Any item a vendor stores in the visitor's browser. */
export interface Cookie {
  /** The exact name, or a prefix followed by `*` (`_ga_*`). */
  readonly name: string
  /** `first`: on the visited site. `third`: on the vendor's own host. */
  readonly party: 'first' | 'third'
  /** @default 'cookie' */
  readonly storage?: StorageKind
  readonly lifetime: Fact<Lifetime>
  /** What it is for: a few plain words, in our own. */
  readonly purpose: string
  /** Where this one item belongs to another category than its vendor. */
  readonly category?: string
  /** Left behind by an older version of the vendor's tag. */
  readonly legacy?: boolean
  /** Remembers that the visitor said no to this vendor, so no clean-up deletes it. */
  readonly remembersRefusal?: boolean
  /** Why it is in doubt that the item exists as described. Absent: its source confirms it. */
  readonly unverified?: string
}

/** How a visitor tells the vendor itself to stop. */
export type OptOut =
  | {
      readonly kind: 'opt-out-page' | 'privacy-policy'
      readonly url: Fact<string>
      readonly note?: string
    }
  | {
      readonly kind: 'browser-settings'
      readonly url?: Fact<string>
      readonly note?: string
    }

export interface Host {
  /** `example.com` stands for itself and its subdomains, `*.example.com` for the subdomains only. */
  readonly host: string
  /** `loads`: code comes from it. `receives`: data goes to it. `sets`: it keeps cookies of its own. */
  readonly role: 'loads' | 'receives' | 'sets'
  readonly source: readonly SourceId[]
  /** Why it is in doubt. Absent: its source confirms it. */
  readonly unverified?: string
}

export interface Status {
  readonly state: 'active' | 'renamed' | 'discontinued'
  /** The year of the change. */
  readonly year?: Fact<number>
  readonly source: readonly SourceId[]
  readonly unverified?: string
  /** What happened, in plain words. */
  readonly note?: string
}

export type IndustryOptOutId =
  | 'your-online-choices'
  | 'network-advertising-initiative'
  | 'daa-consumer-choice'

/** A page of the advertising industry, where a visitor says no to many companies at once. */
export interface IndustryOptOut {
  /** The texts for visitors stand under it in the messages of `@askfirst/ui`. */
  readonly id: IndustryOptOutId
  readonly name: string
  readonly operator: Fact<string>
  readonly status: Status
  /** Where it is meant to be used: the European Economic Area, or a country by its ISO 3166-1 code. */
  readonly regions: readonly ('EEA' | 'GB' | 'US')[]
  readonly url: Fact<string>
}

export type MechanismId =
  | 'session-cookies'
  | 'persistent-cookies'
  | 'flash-storage'
  | 'web-beacons'
  | 'ip-addresses'
  | 'do-not-track'
  | 'global-privacy-control'

/** A technology that a cookie notice explains beside its vendors, or a signal that a browser sends. */
export interface Mechanism {
  readonly id: MechanismId
  readonly name: string
  /** `discontinued`: history, to be told as such. */
  readonly status: Status
  /** Where it is defined. */
  readonly url?: Fact<string>
}

/** What a first load carries of a vendor: enough to decide, nothing to read. */
export interface VendorCore<Id extends string = string, C extends string = string> {
  /** Lower case letters, digits and hyphens. */
  readonly id: Id
  readonly category: C
  /**
   * Vendors with the same tag share one technology: one script serves them all.
   * It runs only while every one of them is granted, so that its strictest use decides.
   */
  readonly tag?: string
  /** The vendor is used by putting it into the page where the visitor sees it: a video, a map, a form. */
  readonly embed?: true
  /**
   * What it discloses to visitors, in short: `writeDisclosed()` of its cookies. A grant is a grant of that, so where it
   * grows the visitor is asked again. Absent: it stores nothing that is known.
   */
  readonly disclosed?: string
}

/** What a visitor, a lawyer or an audit reads about a vendor. */
export interface VendorFacts<Id extends string = string> {
  readonly id: Id
  /**
   * BCP 47 tag of the language of its sentences, so that screen readers speak them right.
   * @default 'en'
   */
  readonly language?: string
  /** Today's product name. */
  readonly name: string
  /** Names it went by, and the name in notices that are older than today's product. */
  readonly formerNames: readonly string[]
  /** The company that runs it. */
  readonly operator: Fact<string>
  /** The group of companies that the operator belongs to. `null`: none known. */
  readonly group: Fact<string> | null
  readonly status: Status
  /** What a site uses it for: one plain sentence, in our own words. */
  readonly usedFor: string
  readonly hosts: readonly Host[]
  readonly cookies: readonly Cookie[]
  readonly privacyPolicy: Fact<string>
  readonly cookiePolicy?: Fact<string>
  readonly optOut: OptOut
  /** Its numbers in the lists of IAB Europe and of Google. `null`: not in the list that was read. */
  readonly ids: { readonly iab: Fact<number> | null; readonly googleAc: Fact<number> | null }
  /** Anything else that a maintainer should know. */
  readonly note?: string
}

/**
 * A module (or record) whose values are facts: `import('@askfirst/catalog/facts')`, or a file of the site's own.
 * The second half of the union is for `default`: TypeScript adds it to the type of a dynamic import, the module
 * itself doesn't have it.
 */
export type FactsModule = Readonly<Record<string, VendorFacts | Readonly<Record<string, VendorFacts>>>>

/** A vendor as a site lists it. `facts` may stand here, or come later through `defineCatalog`'s loader. */
export interface Vendor<C extends string = string> extends VendorCore<string, C> {
  readonly facts?: Omit<VendorFacts, 'id'>
}

export interface Catalog<
  K extends Record<string, Category> = Record<string, Category>,
  V extends readonly Vendor[] = readonly Vendor[],
> {
  readonly categories: K
  readonly vendors: V
  /**
   * Fetches the facts of all vendors, once. A failed attempt is not kept: the next call tries again.
   * Rejects with what the import threw, or with an `AskfirstError` where facts are missing or malformed.
   */
  readonly loadFacts: () => Promise<ReadonlyMap<string, VendorFacts>>
}

export type AnyCatalog = Catalog

/**
 * Where a site names its catalog, so that every hook and component knows its ids:
 *
 * ```ts
 * declare module '@askfirst/catalog' {
 *   interface Register { catalog: typeof catalog }
 * }
 * ```
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- sites add to it by declaration merging
export interface Register {}

/** The registered catalog, or any catalog (ids are then `string`). */
export type RegisteredCatalog = Register extends { catalog: infer C extends AnyCatalog } ? C : AnyCatalog

export type CategoryIdOf<C extends AnyCatalog> = keyof C['categories'] & string
export type VendorIdOf<C extends AnyCatalog> = C['vendors'][number]['id']
/** The vendors with `embed: true`; of a catalog that tells no ids, any. */
export type EmbedIdOf<C extends AnyCatalog> =
  string extends VendorIdOf<C> ? string : Extract<C['vendors'][number], { readonly embed: true }>['id']

export type CategoryId = CategoryIdOf<RegisteredCatalog>
export type VendorId = VendorIdOf<RegisteredCatalog>
/** A vendor that may stand in the page as an embed. */
export type EmbedId = EmbedIdOf<RegisteredCatalog>
/** Whatever can be granted: a vendor, or a category for things of the site's own. */
export type GrantId = CategoryId | VendorId
