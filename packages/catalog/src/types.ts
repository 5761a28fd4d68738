/**
 * The types of everything in the catalog. A vendor has two halves: a **core**, which is part of the first load because
 * decisions need it, and its **facts**, which load only when somebody wants to read them.
 */

/** Where a fact was read: a key of `sources`, or the URL of a page. */
export type SourceId = string

/** A fact that a source confirms. */
export interface Verified<T> {
  /** The fact. */
  readonly value: T
  /** At least one source. */
  readonly source: readonly [SourceId, ...SourceId[]]
  /** Always absent. It tells the two kinds apart. */
  readonly unverified?: undefined
}

/** A claim that no source confirms. Never show it to a visitor as certain. */
export interface Unverified<T> {
  /** The best claim that exists. `null`: there is none. */
  readonly value: T | null
  /** Where the claim was read. May be empty. */
  readonly source: readonly SourceId[]
  /** Why it is uncertain, for the maintainers of the catalog. */
  readonly unverified: string
}

/** Either kind. Check `isVerified` before you present the value as certain. */
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
   * The site itself stores or loads something in this category, with or without vendors: for instance what waits behind
   * `<ConsentGate for="functional">`. The list of vendors doesn't show that, so set this to disclose it to visitors.
   * @default false
   */
  readonly own?: boolean
  /**
   * A name for visitors. The messages of `@askfirst/ui` have names for the four default categories, in every language.
   */
  readonly name?: string
  /** One or two sentences for visitors. */
  readonly description?: string
}

/** In seconds. `session`: until the browser closes. `persistent`: kept for an unknown time. */
export type Lifetime = number | 'session' | 'persistent'

/** Where in the browser an item is stored. */
export type StorageKind = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db'

/** Any item that a vendor stores in the visitor's browser. */
export interface Cookie {
  /** The exact name, or a prefix followed by `*` (`_ga_*`). */
  readonly name: string
  /** `first`: on the visited site. `third`: on the vendor's own host. */
  readonly party: 'first' | 'third'
  /** @default 'cookie' */
  readonly storage?: StorageKind
  /** How long the item stays, counted from when it was last written. */
  readonly lifetime: Fact<Lifetime>
  /** What it is for: a few plain words, written by us. */
  readonly purpose: string
  /** The category of this item, if it isn't the vendor's. */
  readonly category?: string
  /** An older version of the vendor's tag stored it. */
  readonly legacy?: boolean
  /** Stores that the visitor refused this vendor, so clean-up doesn't delete it. */
  readonly remembersRefusal?: boolean
  /** Why we doubt that the item exists as described. Absent: its source confirms it. */
  readonly unverified?: string
}

/** How a visitor can tell the vendor itself to stop. */
export type OptOut =
  | {
      /**
       * Where the visitor says no: on a page for it, in the privacy policy, or only in the settings of the browser.
       */
      readonly kind: 'opt-out-page' | 'privacy-policy'
      /** The address of the page. */
      readonly url: Fact<string>
      /** What else the visitor needs to know. */
      readonly note?: string
    }
  | {
      readonly kind: 'browser-settings'
      readonly url?: Fact<string>
      readonly note?: string
    }

/** A host that a vendor uses. */
export interface Host {
  /** `example.com` includes its subdomains, `*.example.com` means only the subdomains. */
  readonly host: string
  /** `loads`: code comes from it. `receives`: data goes to it. `sets`: it sets its own cookies. */
  readonly role: 'loads' | 'receives' | 'sets'
  /** Where we read that the vendor uses it. */
  readonly source: readonly SourceId[]
  /** Why it is uncertain. Absent: its source confirms it. */
  readonly unverified?: string
}

/** Whether a product still exists, and under which name. */
export interface Status {
  /** `renamed`: it has another name now. `discontinued`: it is gone. */
  readonly state: 'active' | 'renamed' | 'discontinued'
  /** The year of the change. */
  readonly year?: Fact<number>
  /** Where we read it. */
  readonly source: readonly SourceId[]
  /** Why it is uncertain. Absent: its source confirms it. */
  readonly unverified?: string
  /** What happened, in plain words. */
  readonly note?: string
}

/** The part of a vendor in the first load: enough to decide, nothing to read. */
export interface VendorCore<Id extends string = string, C extends string = string> {
  /** Lower-case letters, digits and hyphens. */
  readonly id: Id
  /** The id of the category whose toggle decides for it. */
  readonly category: C
  /**
   * Vendors with the same tag share one technology: one script serves them all. It runs only while all of them are
   * granted, so the strictest use decides.
   */
  readonly tag?: string
  /** The vendor is embedded in the page where the visitor sees it: a video, a map, a form. */
  readonly embed?: true
  /**
   * What it discloses to visitors, in short: `writeDisclosed()` of its cookies. A grant covers exactly that, so the
   * visitor is asked again if it grows. Absent: it stores nothing that is known.
   */
  readonly disclosed?: string
}

/** The part of a vendor that a visitor, a lawyer or an audit reads. */
export interface VendorFacts<Id extends string = string> {
  /** The id of the vendor that the facts are about. */
  readonly id: Id
  /**
   * BCP 47 tag of the language of its sentences, so that screen readers pronounce them correctly.
   * @default 'en'
   */
  readonly language?: string
  /** The product's present name. */
  readonly name: string
  /** Its former names, including the one in notices that are older than the product. */
  readonly formerNames: readonly string[]
  /** The company that runs it. */
  readonly operator: Fact<string>
  /** The group of companies that the operator belongs to. `null`: none known. */
  readonly group: Fact<string> | null
  /** Whether the product still exists, and under which name. */
  readonly status: Status
  /** What a site uses it for: one plain sentence, written by us. */
  readonly usedFor: string
  /** The hosts that its code loads from, sends to, or sets cookies on. */
  readonly hosts: readonly Host[]
  /** Everything that it stores in the browser. */
  readonly cookies: readonly Cookie[]
  /** The address of its privacy policy. */
  readonly privacyPolicy: Fact<string>
  /** The address of its cookie policy, if it has one of its own. */
  readonly cookiePolicy?: Fact<string>
  /** How a visitor tells the vendor itself to stop. */
  readonly optOut: OptOut
  /** Its numbers in the lists of IAB Europe and of Google. `null`: not in the list that we read. */
  readonly ids: { readonly iab: Fact<number> | null; readonly googleAc: Fact<number> | null }
  /** Anything else that a maintainer should know. */
  readonly note?: string
}

/**
 * A module (or record) whose values are facts: `import('@askfirst/catalog/facts')`, or a file of your own. The second
 * half of the union is for `default`: TypeScript adds it to the type of a dynamic import, but the module itself doesn't
 * have it.
 */
export type FactsModule = Readonly<Record<string, VendorFacts | Readonly<Record<string, VendorFacts>>>>

/** A vendor as a site lists it. Its `facts` may be part of it, or load later through `defineCatalog`'s loader. */
export interface Vendor<C extends string = string> extends VendorCore<string, C> {
  /** What visitors read about it, if it doesn't load later. */
  readonly facts?: Omit<VendorFacts, 'id'>
}

/** What `defineCatalog()` returns. */
export interface Catalog<
  K extends Record<string, Category> = Record<string, Category>,
  V extends readonly Vendor[] = readonly Vendor[],
> {
  /** The groups that visitors decide on, by id. */
  readonly categories: K
  /** The vendors of the site, in the order in which lists show them. */
  readonly vendors: V
  /**
   * Loads the facts of all vendors, once. After a failure, the next call tries again. Rejects with the import's error,
   * or with an `AskfirstError` if facts are missing or malformed.
   */
  readonly loadFacts: () => Promise<ReadonlyMap<string, VendorFacts>>
  /** Visitors also read what no source confirms and no decision needs. */
  readonly showUnverified?: boolean | undefined
}

/** A catalog of which nothing is known: its ids are `string`. */
export type AnyCatalog = Catalog
