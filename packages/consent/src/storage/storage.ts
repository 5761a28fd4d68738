import { checkCookieName } from './check-cookie-name.ts'
import { lax } from './cookie.ts'
import { createCookieStorage } from './create-cookie-storage.ts'

/** Bundlers replace this. Production builds have no check. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Where the record is stored. Pass your own object to store it elsewhere. */
export interface ConsentStorage {
  /** The name of the cookie that it writes, so that a notice can list it. Absent: it writes none. */
  readonly cookie?: string
  /** Returns the stored text, or `null` if there is none. If it throws, the choice counts as unreadable. */
  readonly read: () => string | null
  /**
   * Stores the text for this many seconds. May throw.
   * @param same it says the same as what is stored, in other words: other pages need not be notified
   * @returns whether it can be read again
   */
  readonly write: (text: string, maxAge: number, same?: boolean) => boolean
  /**
   * If it could not store for all subdomains, it uses only this host from now on.
   * @returns the domain that the browser refused. `undefined`: there was none
   */
  readonly narrow?: () => string | undefined
  /** Calls back when another page, or other code on this page, has written. Returns the undo. */
  readonly watch?: (changed: () => void) => () => void
}

/** The name of the cookie, and who shares it. */
export interface CookieStorageOptions {
  /**
   * With the prefix `__Host-`, no other host can set a cookie of this name: `'__Host-askfirst'`. Such a cookie needs
   * https (or localhost) and no `domain`. `__Secure-` needs https and may have a `domain`.
   * @default 'askfirst'
   */
  readonly name?: string
  /**
   * The domain whose subdomains share the choice: `example.com`. If the browser rejects it, as it does public suffixes
   * such as `co.uk`, the choice is stored for the host alone, with a warning.
   * @default the host alone
   */
  readonly domain?: string
}

/**
 * One first-party cookie: SameSite=Lax, Path=/, Secure on https. It notifies the other tabs of the host when it writes.
 * @throws AskfirstError AF216, in development, for a name that a page can't write such a cookie under
 */
export function cookieStorage(options: CookieStorageOptions = {}): ConsentStorage {
  if (process.env.NODE_ENV !== 'production') checkCookieName(options)
  return createCookieStorage(options, (name) => lax(name, location.protocol === 'https:'))
}

/** Stores the record for this page only. For tests and stories. */
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
