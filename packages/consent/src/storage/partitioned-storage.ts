import { checkCookieName } from './check-cookie-name.ts'
import { PARTITIONED } from './cookie.ts'
import { createCookieStorage } from './create-cookie-storage.ts'
import type { ConsentStorage, CookieStorageOptions } from './storage.ts'

/** Bundlers replace this. Production builds have no check. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The cookie, as a server and `headScript()` need to know it. */
export interface CookieOptions extends CookieStorageOptions {
  /**
   * As `partitionedStorage()` writes it, for a page in frames of other sites.
   * @default false: as `cookieStorage()` does
   */
  readonly partitioned?: boolean
}

/**
 * One cookie for a page that other sites show in a frame. Browsers that block cookies there still keep a partitioned
 * cookie, separately for each of those sites: SameSite=None, Secure, Partitioned. So it needs https, or localhost.
 * @throws AskfirstError AF216, in development, for a name that a page can't write such a cookie under
 * @see https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
 */
export function partitionedStorage(options: CookieStorageOptions = {}): ConsentStorage {
  if (process.env.NODE_ENV !== 'production') checkCookieName(options, true)
  return createCookieStorage(options, () => PARTITIONED)
}
