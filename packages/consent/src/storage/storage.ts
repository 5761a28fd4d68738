import { checkCookieName } from './check-cookie-name.ts'
import { lax } from './cookie.ts'
import { createCookieStorage } from './create-cookie-storage.ts'

/** Bundlers put the text in: production builds have no check. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Where the record stands. Bring your own to store it elsewhere. */
export interface ConsentStorage {
  /** The cookie it writes, so that a notice can list it. Absent: it writes none. */
  readonly cookie?: string
  /** The stored text, or `null` where there is none. May throw: the choice then counts as unreadable. */
  readonly read: () => string | null
  /**
   * Stores the text for so many seconds. May throw.
   * @param same it says what stands there already, in other words: other pages need not be told
   * @returns whether it can be read again
   */
  readonly write: (text: string, maxAge: number, same?: boolean) => boolean
  /**
   * Where it could not store for all subdomains: from now on it tries for this host alone.
   * @returns the domain that the browser refused. `undefined`: there was none
   */
  readonly narrow?: () => string | undefined
  /** Calls back when another page, or other code on this page, wrote. Returns the undo. */
  readonly watch?: (changed: () => void) => () => void
}

export interface CookieStorageOptions {
  /**
   * With `__Host-` before it, no other host can set a cookie of this name: `'__Host-askfirst'`. Such a cookie needs
   * https (or localhost), and no `domain`. `__Secure-` needs https, and may have a `domain`.
   * @default 'askfirst'
   */
  readonly name?: string
  /**
   * The domain whose subdomains share the choice: `example.com`. Where the browser refuses it, as it does for public
   * suffixes such as `co.uk`, the choice is kept for the host alone, with a warning.
   * @default the host alone
   */
  readonly domain?: string
}

/**
 * One first-party cookie: SameSite=Lax, Path=/, Secure on https. Tells the other tabs of the host when it writes.
 * @throws AskfirstError AF216, in development, for a name that a page can't write such a cookie under
 */
export function cookieStorage(options: CookieStorageOptions = {}): ConsentStorage {
  if (process.env.NODE_ENV !== 'production') checkCookieName(options)
  return createCookieStorage(options, (name) => lax(name, location.protocol === 'https:'))
}

/** Keeps the record for this page only. For tests and stories. */
export function memoryStorage(text: string | null = null): ConsentStorage {
  let stored = text
  return {
    read: () => stored,
    write: (next) => {
      stored = next
      return true
    },
  }
}
