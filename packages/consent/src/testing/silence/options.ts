import type { VendorFacts } from '@askfirst/catalog'

/** What a page may do on a first visit. */
export interface SilenceOptions {
  /**
   * Other origins of the site's own that the page may contact: a host (`example.com` includes its subdomains,
   * `*.example.com` means only the subdomains), the beginning of an address (`https://cdn.example.com/assets/`), or a
   * pattern for the whole address.
   * @default []
   */
  readonly allow?: readonly (string | RegExp)[]
  /**
   * Names of cookies that need no consent: a session, a language. A `*` at the end matches any rest.
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
   * What the visitor does without deciding, once the page has loaded: sees the banner, opens a menu. A blank page is
   * silent too, so assert here what must be visible.
   * @default nothing
   */
  readonly visit?: () => unknown
  /**
   * In milliseconds: how long the network must be idle before the page counts as idle.
   * @default 1000
   */
  readonly settle?: number
  /**
   * In milliseconds: how long to wait for that at most, after opening, after scrolling and after leaving. A page that
   * never becomes idle is judged by what it did until then.
   * @default 5000
   */
  readonly timeout?: number
}
