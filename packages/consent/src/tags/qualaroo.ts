import type { Tag } from '../effects/tag.ts'
import { given, whoever } from './shared/given.ts'

/** The options of `qualaroo()`. */
export interface QualarooOptions {
  /** The first part after `ki.js/` in the address that Qualaroo gives you: `12345`. */
  readonly customerId: string
  /** The second part, without `.js`: `j8N`. */
  readonly siteToken: string
  /**
   * The lifetime of its cookies, in days.
   * @default Qualaroo's own
   */
  readonly cookieDays?: number
  /**
   * The signed-in visitor: an email, a name or an id, stored with their answers.
   * @default nobody
   */
  readonly identity?: string
  /**
   * Properties to target surveys by: `{ plan: 'free' }`.
   * @default none
   */
  readonly properties?: Readonly<Record<string, unknown>>
}

/**
 * Qualaroo, formerly KISSinsights. It has no consent call, so a withdrawal reloads the page.
 * @see https://help.qualaroo.com/what-sort-of-cookies-does-qualaroo-use
 * @see https://help.qualaroo.com/hc/en-us/articles/201956628-Using-the-Identity-API-call
 */
export function qualaroo(options: QualarooOptions): Tag<'kissinsights'> {
  const { customerId, siteToken, cookieDays, identity, properties } = given(options)
  return {
    for: 'kissinsights',
    needs: { customerId, siteToken, ...whoever({ identity }) },
    start: () => {
      const page = globalThis as { _kiq?: unknown[] }
      const queue = (page._kiq ??= [])
      if (cookieDays !== undefined) queue.push(['setCookieExpireDays', cookieDays])
      if (identity) queue.push(['identify', identity])
      if (properties) queue.push(['set', properties])
    },
    scripts: [
      {
        src: `https://cl.qualaroo.com/ki.js/${encodeURIComponent(customerId)}/${encodeURIComponent(siteToken)}.js`,
      },
    ],
  }
}
