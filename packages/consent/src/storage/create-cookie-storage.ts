import { attempt, ignore } from '../attempt.ts'
import { listen } from './listen.ts'
import { COOKIE_NAME, onlyCookieNamed } from './cookie.ts'
import type { ConsentStorage, CookieStorageOptions } from './storage.ts'

/**
 * A storage in one cookie. It notifies other pages of the host when it writes.
 * @param attributes the attributes for a cookie with this name, besides its age, path and domain
 */
export function createCookieStorage(
  { name = COOKIE_NAME, domain }: CookieStorageOptions,
  attributes: (name: string) => string,
): ConsentStorage {
  const read = (): string | null => {
    const all = document.cookie
    // The browser asks another process for either of these, so make only one of the calls if possible.
    if (!all && !navigator.cookieEnabled) throw new Error()
    return onlyCookieNamed(all, name)
  }
  /** Open while the storage is watched, and while other pages are notified. */
  let channel: BroadcastChannel | undefined
  const open = (): BroadcastChannel => (channel ??= new BroadcastChannel(name))
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
      const before = read()
      const scope = domain ? `; Domain=${domain}` : ''
      document.cookie = `${name}=${text}; Max-Age=${maxAge}; Path=/${attributes(name)}${scope}`
      const after = read()
      if (!same) {
        // If that is blocked, the other pages notice the change when they become visible.
        attempt(() => {
          const isWatched = channel
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: the page's own
          open().postMessage(0)
          if (!isWatched) close()
        }, ignore)
      }
      // What another tab wrote in between is newer: this page gets its message, and follows.
      return after === text || (!!after && after !== before)
    },
    watch: (changed) => {
      const follow = (): void => attempt(() => open().addEventListener('message', changed), ignore)
      follow()
      // Browsers evict a page from the back/forward cache if one of its channels gets a message.
      const stop = listen({ pagehide: close, pageshow: follow })
      return () => {
        close()
        stop()
      }
    },
  }
}
