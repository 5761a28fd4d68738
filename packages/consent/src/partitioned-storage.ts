import { type ConsentStorage, cookieStorage, type CookieStorageOptions } from './storage.ts'

/** What a server and `bootScript()` are told of the cookie. */
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
 * @see https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
 */
export function partitionedStorage({ name = 'askfirst', domain }: CookieStorageOptions = {}): ConsentStorage {
  const storage = cookieStorage({ name })
  const put = (text: string, maxAge: number, scope = ''): void => {
    document.cookie = `${name}=${text}; Max-Age=${maxAge}; Path=/; SameSite=None; Secure; Partitioned${scope}`
  }
  return {
    ...storage,
    write: (text, maxAge) => {
      // One of the host alone would hide the one that all share.
      if (domain) put('', 0)
      put(text, maxAge, domain && `; Domain=${domain}`)
      try {
        const channel = new BroadcastChannel(name)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: the page's own
        channel.postMessage(0)
        channel.close()
      } catch {
        // Blocked: they see it when they are looked at again.
      }
      return storage.read() === text
    },
  }
}
