import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

export interface CrispOptions {
  readonly websiteId: string
  /**
   * Life of its cookie, in seconds.
   * @default 6 months
   */
  readonly cookieExpire?: number
  /**
   * The domain that has its cookie.
   * @default the domain of the site with all its subdomains
   */
  readonly cookieDomain?: string
  /**
   * `CRISP_RUNTIME_CONFIG`: `{ locale: 'fr' }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
}

interface CrispWindow {
  $crisp?: unknown
  CRISP_WEBSITE_ID?: string
  CRISP_COOKIE_EXPIRE?: number
  CRISP_COOKIE_DOMAIN?: string
  CRISP_RUNTIME_CONFIG?: Readonly<Record<string, unknown>>
}

/**
 * The chatbox of Crisp. It has no consent call, so a withdrawal loads the page anew.
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/
 */
export function crisp(options: CrispOptions): Tag<'crisp'> {
  const { websiteId, cookieExpire, cookieDomain, config } = given(options)
  return {
    for: 'crisp',
    needs: { websiteId },
    start: () => {
      const page = globalThis as CrispWindow
      page.$crisp ??= []
      page.CRISP_WEBSITE_ID = websiteId
      if (cookieExpire !== undefined) page.CRISP_COOKIE_EXPIRE = cookieExpire
      if (cookieDomain !== undefined) page.CRISP_COOKIE_DOMAIN = cookieDomain
      if (config) page.CRISP_RUNTIME_CONFIG = config
    },
    scripts: [{ src: 'https://client.crisp.chat/l.js' }],
  }
}
