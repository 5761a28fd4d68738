import { attempt, ignore } from './attempt.ts'
import { checkCookieName } from './check-cookie-name.ts'

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
export function cookieStorage({ name = 'askfirst', domain }: CookieStorageOptions = {}): ConsentStorage {
  if (process.env.NODE_ENV !== 'production') checkCookieName(name, domain)
  const read = (): string | null => {
    if (!navigator.cookieEnabled) throw new Error('Blocked')
    const found = new Set(document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`)))
    // Another host of the same domain may have set one as well. Of two that differ nobody knows which is the visitor's.
    return found.size > 1 ? '' : ([...found][0]?.slice(name.length + 1) ?? null)
  }
  const put = (text: string, maxAge: number): boolean => {
    // A browser takes `__Host-` and `__Secure-` with it only, also on http://localhost.
    const secure = location.protocol === 'https:' || name.startsWith('__') ? '; Secure' : ''
    const scope = domain ? `; Domain=${domain}` : ''
    const before = read()
    document.cookie = `${name}=${text}; Max-Age=${maxAge}; Path=/; SameSite=Lax${secure}${scope}`
    const after = read()
    // What another tab wrote in between was written later: this page hears of it, and follows.
    return after === text || (!!after && after !== before)
  }
  /** Open while somebody watches. Whoever only writes has none. */
  let channel: BroadcastChannel | undefined
  const close = (): void => {
    channel?.close()
    channel = undefined
  }
  return {
    cookie: name,
    read,
    narrow: () => {
      const refused = domain
      domain = undefined
      return refused
    },
    write: (text, maxAge, same) => {
      const stored = put(text, maxAge)
      if (!same) {
        attempt(() => {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: the page's own
          if (channel) return channel.postMessage(0)
          // Other tabs are told of what is put here, whatever it is.
          localStorage.setItem(name, '')
          localStorage.removeItem(name)
          // Blocked: they see it when they are looked at again.
        }, ignore)
      }
      return stored
    },
    watch: (changed) => {
      const watching = new AbortController()
      const open = (): void => {
        if (channel || !globalThis.BroadcastChannel) return
        channel = new BroadcastChannel(name)
        channel.addEventListener('message', changed)
      }
      const hear = ({ key, newValue }: StorageEvent): void => {
        // Of the two events for one choice, the second.
        if ((key ?? name) === name && newValue !== '') changed()
      }
      open()
      addEventListener('storage', hear, watching)
      // A page in the back/forward cache that a channel has a message for is thrown away.
      addEventListener('pagehide', close, watching)
      addEventListener('pageshow', open, watching)
      return () => {
        close()
        watching.abort()
      }
    },
  }
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
