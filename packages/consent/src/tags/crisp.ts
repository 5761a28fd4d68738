import type { Tag } from '../effects/tag.ts'
import { ownGlobal } from '../effects/own-global.ts'
import { given, ifGiven, whoever } from './shared/given.ts'

/** The options of `crisp()`. */
export interface CrispOptions {
  /** The id of your website in Crisp. */
  readonly websiteId: string
  /**
   * The lifetime of its cookie, in seconds.
   * @default 6 months
   */
  readonly cookieExpire?: number
  /**
   * The domain of its cookie.
   * @default the domain of the site with all its subdomains
   */
  readonly cookieDomain?: string
  /**
   * `CRISP_RUNTIME_CONFIG`: `{ locale: 'fr' }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * A secret of the site that identifies the signed-in visitor: their conversation continues in every browser that has
   * it.
   * @default none
   */
  readonly tokenId?: string
  /**
   * The visitor: `{ email: 'jane@example.com', nickname: 'Jane' }`. A list includes the signature: `{ email:
   * ['jane@example.com', signature] }`.
   * @default nothing
   */
  readonly userData?: Readonly<Record<string, string | readonly unknown[]>>
}

interface CrispWindow {
  CRISP_WEBSITE_ID?: string
  CRISP_COOKIE_EXPIRE?: number
  CRISP_COOKIE_DOMAIN?: string
  CRISP_TOKEN_ID?: string
  CRISP_RUNTIME_CONFIG?: Readonly<Record<string, unknown>>
}

/**
 * The chatbox of Crisp. It has no consent call, so a withdrawal reloads the page.
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/session-continuity/
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/identity-verification/
 */
export function crisp(options: CrispOptions): Tag<'crisp'> {
  const { websiteId, cookieExpire, cookieDomain, config, tokenId, userData } = given(options)
  return {
    for: 'crisp',
    needs: { websiteId, ...ifGiven({ cookieDomain }), ...whoever({ tokenId }) },
    ...storedAt(cookieDomain),
    start: () => {
      const page = globalThis as CrispWindow
      const queue = ownGlobal<Pick<unknown[], 'push'>>('$crisp', () => [])
      page.CRISP_WEBSITE_ID = websiteId
      if (cookieExpire !== undefined) page.CRISP_COOKIE_EXPIRE = cookieExpire
      if (cookieDomain !== undefined) page.CRISP_COOKIE_DOMAIN = cookieDomain
      if (config) page.CRISP_RUNTIME_CONFIG = config
      if (tokenId) page.CRISP_TOKEN_ID = tokenId
      for (const [name, value] of Object.entries(userData ?? {})) {
        if (value) queue.push(['set', `user:${name}`, [value].flat()])
      }
    },
    scripts: [{ src: 'https://client.crisp.chat/l.js' }],
  }
}

function storedAt(domain: unknown): Pick<Tag, 'stores'> {
  if (typeof domain !== 'string' || domain === '') return {}
  return { stores: [{ name: 'crisp-client/*', domain: domain.replace(/^\./, '') }] }
}
