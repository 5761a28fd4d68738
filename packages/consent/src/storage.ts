import { warnOfDomain } from './warn.ts'

/** Where the record stands. Bring your own to store it elsewhere. */
export interface ConsentStorage {
  /** The cookie it writes, so that a notice can list it. Absent: it writes none. */
  readonly cookie?: string
  /** The stored text, or `null` where there is none. May throw: the choice then counts as unreadable. */
  readonly read: () => string | null
  /**
   * Stores the text for so many seconds. May throw.
   * @returns whether it can be read again
   */
  readonly write: (text: string, maxAge: number) => boolean
  /** Calls back when another page, or other code on this page, wrote. Returns the undo. */
  readonly watch?: (changed: () => void) => () => void
}

export interface CookieStorageOptions {
  /** @default 'askfirst' */
  readonly name?: string
  /**
   * The domain whose subdomains share the choice: `example.com`. Where the browser refuses it, as it does for public
   * suffixes such as `co.uk`, the choice is kept for the host alone, with a warning.
   * @default the host alone
   */
  readonly domain?: string
}

/** One first-party cookie: SameSite=Lax, Path=/, Secure on https. Tells the other tabs of the host when it writes. */
export function cookieStorage({ name = 'askfirst', domain }: CookieStorageOptions = {}): ConsentStorage {
  const read = (): string | null => {
    if (!navigator.cookieEnabled) throw new Error('Blocked')
    // The last of several with this name has the shortest path: ours is `/`.
    const found = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`))
    return found.pop()?.slice(name.length + 1) ?? null
  }
  const put = (text: string, maxAge: number, scope: string): boolean => {
    const secure = location.protocol === 'https:' ? '; Secure' : ''
    const before = read()
    document.cookie = `${name}=${text}; Max-Age=${maxAge}; Path=/; SameSite=Lax${secure}${scope}`
    // What another tab wrote in between was written later: this page hears of it, and follows.
    return before === text || read() !== before
  }
  const putWidest = (text: string, maxAge: number): boolean => {
    if (domain) {
      // One of the host alone would hide the one that all share.
      put('', 0, '')
      if (put(text, maxAge, `; Domain=${domain}`)) return true
      warnOfDomain(domain)
    }
    return put(text, maxAge, '')
  }
  /** Open while somebody watches. Whoever only writes has none. */
  let channel: BroadcastChannel | undefined
  const tellOthers = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: the page's own
    if (channel) return channel.postMessage(0)
    try {
      // Other tabs are told of what is put here, whatever it is.
      localStorage.setItem(name, '')
      localStorage.removeItem(name)
    } catch {
      // Blocked: they see it when they are looked at again.
    }
  }
  return {
    cookie: name,
    read,
    write: (text, maxAge) => {
      const stored = putWidest(text, maxAge)
      tellOthers()
      return stored
    },
    watch: (changed) => {
      const { BroadcastChannel } = globalThis
      channel = BroadcastChannel && new BroadcastChannel(name)
      channel?.addEventListener('message', changed)
      addEventListener('storage', changed)
      return () => {
        channel?.close()
        channel = undefined
        removeEventListener('storage', changed)
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
