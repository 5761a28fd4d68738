import type { VendorFacts } from '@askfirst/catalog'

export interface SilenceOptions {
  /**
   * Other origins that the page may ask: the site's own. A host (`example.com` stands for itself and its subdomains,
   * `*.example.com` for the subdomains only), the beginning of an address (`https://cdn.example.com/assets/`), or a
   * pattern for the whole address.
   * @default []
   */
  readonly allow?: readonly (string | RegExp)[]
  /**
   * Names of cookies that are there without asking: a session, a language. A `*` at the end stands for any rest.
   * @default []
   */
  readonly allowCookies?: readonly (string | RegExp)[]
  /**
   * The same for keys of localStorage and sessionStorage, and names of IndexedDB databases.
   * @default []
   */
  readonly allowStorage?: readonly (string | RegExp)[]
  /**
   * Names the vendors in the message: `(await catalog.loadFacts()).values()`.
   * @default none
   */
  readonly facts?: Iterable<VendorFacts>
  /**
   * What the visitor does without deciding, once the page is there: sees the banner, opens a menu. A page that shows
   * nothing is silent too, so say here what must be seen.
   * @default nothing
   */
  readonly visit?: () => unknown
  /**
   * How long, in milliseconds, nothing may happen on the network before the page counts as being at rest.
   * @default 1000
   */
  readonly settle?: number
  /**
   * How long, in milliseconds, to wait for that rest at most: after opening, after scrolling and after leaving. A page
   * that never rests is judged on what it did by then.
   * @default 5000
   */
  readonly timeout?: number
}
