import type { VendorFacts } from '@askfirst/catalog'
import type { BrowserContext } from '@playwright/test'

/** What an app has besides `/`, which is the same for every visitor, and `/cookie-notice`. */
export interface Kind {
  /** Its HTML contains the page and the banner. Otherwise the browser renders both. */
  readonly html: boolean
  /** `/visitor` and `/cookie-notice` are rendered for one visitor. */
  readonly visitor: boolean
  /** `POST /consent` stores choices. */
  readonly handler: boolean
  /** `/no-handler` is rendered for one visitor, and its banner is no form. */
  readonly noHandler: boolean
}

export type OptionalCategory = 'Functionality' | 'Performance' | 'Targeting and advertising'

/** What is on the pages of a site, and which vendors it has. It has Google Analytics, and a film. */
export interface Content {
  /** The facts of its vendors that are in our catalog. */
  readonly facts: readonly VendorFacts[]
  /** How many vendors it has besides those. */
  readonly ownVendors: number
  /** The tags that load on every page once everything is allowed, by the names that `requests` has for them. */
  readonly scripts: readonly string[]
  /** The same on the home page, which has a film. */
  readonly onHome: readonly string[]
  /** What loads on the home page once this one category is allowed. */
  readonly ofCategory: Readonly<Record<OptionalCategory, readonly string[]>>
  /** The names of cookies that its vendors' scripts set on the site. */
  readonly cookies: readonly string[]
  /** The film on the home page. */
  readonly film: { readonly title: string; readonly vendor: VendorFacts }
  /** The place that says, on every page but the notice, whether Google Analytics is granted, and what it says. */
  readonly counted: { readonly selector: string; readonly yes: string; readonly no: string }
  /** The ids that Google's tags are configured with. */
  readonly google: { readonly analytics: string; readonly ads: readonly string[] }
  /**
   * Reports the requests of all pages to vendors, by name: `hubspot` is its script, or the frame of a film, and
   * `hubspot sends` is what that sends, once. Requests to hosts that the site doesn't know are complaints.
   */
  readonly watch: (context: BrowserContext, requests: string[], complaints: string[]) => Promise<unknown>
}

/** A site that an app serves: what the tests of every site need to know about it. */
export interface Site extends Kind, Content {}

/** One page for each way of serving. */
export const pagesOf = ({ visitor }: Kind): readonly string[] => ['/', ...(visitor ? ['/visitor'] : [])]

/** The same, and every other page of the app that has more than a banner and the notice. */
export const allPagesOf = (kind: Kind): readonly string[] => [
  ...pagesOf(kind),
  ...(kind.noHandler ? ['/no-handler'] : []),
]
