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
}

export interface CookieStorageOptions {
  /** @default 'askfirst' */
  readonly name?: string
}

/** One first-party cookie: SameSite=Lax, Path=/, Secure on https. */
export function cookieStorage({ name = 'askfirst' }: CookieStorageOptions = {}): ConsentStorage {
  const read = (): string | null => {
    if (!navigator.cookieEnabled) throw new Error('Cookies are blocked')
    // The last of several with this name has the shortest path: ours is `/`.
    const found = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`))
    return found.pop()?.slice(name.length + 1) ?? null
  }
  return {
    cookie: name,
    read,
    write: (text, maxAge) => {
      const secure = location.protocol === 'https:' ? '; Secure' : ''
      document.cookie = `${name}=${text}; Max-Age=${maxAge}; Path=/; SameSite=Lax${secure}`
      return read() === text
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
