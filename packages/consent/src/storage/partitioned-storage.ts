import { checkCookieName } from './check-cookie-name.ts'
import { PARTITIONED } from './cookie.ts'
import { createCookieStorage } from './create-cookie-storage.ts'
import type { ConsentStorage, CookieStorageOptions } from './storage.ts'

/** Bundlers put the text in: production builds have no check. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** What a server and `headScript()` are told of the cookie. */
export interface CookieOptions extends CookieStorageOptions {
  /**
   * As `partitionedStorage()` writes it, for a page in frames of other sites.
   * @default false: as `cookieStorage()` does
   */
  readonly partitioned?: boolean
}

/**
 * One cookie for a page that other sites show in a frame. Browsers that block cookies there keep a partitioned one, for
 * each of those sites apart: SameSite=None, Secure, Partitioned. So it needs https, or localhost.
 * @throws AskfirstError AF216, in development, for a name that a page can't write such a cookie under
 * @see https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
 */
export function partitionedStorage(options: CookieStorageOptions = {}): ConsentStorage {
  if (process.env.NODE_ENV !== 'production') checkCookieName(options, true)
  return createCookieStorage(options, () => PARTITIONED)
}
