import { attempt, ignore } from '../attempt.ts'
import { listen } from '../listen.ts'
import { COOKIE_NAME } from './cookie.ts'
import type { ConsentStorage, CookieStorageOptions } from './storage.ts'

/**
 * A storage in one cookie, which tells the other pages of the host when it writes.
 * @param attributes those of a cookie of this name, beside its age, path and domain
 */
export function createCookieStorage(
  { name = COOKIE_NAME, domain }: CookieStorageOptions,
  attributes: (name: string) => string,
): ConsentStorage {
  const read = (): string | null => {
    const all = document.cookie
    // The browser asks another process for either, so for one alone where it can.
    if (!all && !navigator.cookieEnabled) throw new Error()
    const [found, other] = new Set(all.split('; ').filter((pair) => pair.startsWith(`${name}=`)))
    // Another host of the same domain may have set one as well. Of two that differ nobody knows which is the visitor's.
    return other ? '' : (found?.slice(name.length + 1) ?? null)
  }
  /** Open while somebody watches, and while a page is told. */
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
        // Where that is blocked, they see it when they are looked at again.
        attempt(() => {
          const isWatched = channel
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: the page's own
          open().postMessage(0)
          if (!isWatched) close()
        }, ignore)
      }
      // What another tab wrote in between was written later: this page hears of it, and follows.
      return after === text || (!!after && after !== before)
    },
    watch: (changed) => {
      const follow = (): void => attempt(() => open().addEventListener('message', changed), ignore)
      follow()
      // A page in the back/forward cache that a channel has a message for is thrown away.
      const stop = listen({ pagehide: close, pageshow: follow })
      return () => {
        close()
        stop()
      }
    },
  }
}
