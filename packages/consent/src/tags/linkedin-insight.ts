import type { Tag, UsesOf } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `linkedinInsight()`. */
export interface LinkedinInsightOptions {
  /** Your partner id, from Campaign Manager. */
  readonly partnerId: string
  /**
   * The visitor, for LinkedIn's enhanced matching. Their script hashes the email and keeps the hash in local storage.
   * @default nothing
   */
  readonly userData?: { readonly email: string }
  /**
   * Counts a page view when the script has loaded. If one tag turns it off, it is off for the whole page.
   * @default true
   */
  readonly pageView?: boolean
}

type LinkedinUse = 'linkedin-insights' | 'linkedin-ads' | 'linkedin-marketing-solutions'

interface LinkedinWindow {
  _linkedin_partner_id?: string
  _linkedin_data_partner_ids?: string[]
  _wait_for_lintrk?: boolean
  lintrk?: { (event: unknown, data: unknown): void; q: unknown[] }
}

/**
 * LinkedIn Insight Tag: one technology with three uses. It has no consent call, so a withdrawal reloads the page.
 * @see https://www.linkedin.com/help/lms/answer/a418880
 * @see https://www.linkedin.com/help/lms/answer/a6246095, for enhanced matching
 */
export function linkedinInsight(options: LinkedinInsightOptions): Tag<UsesOf<LinkedinUse>> {
  const { partnerId, userData, pageView = true } = given(options)
  return {
    for: ['linkedin-insights', 'linkedin-ads', 'linkedin-marketing-solutions'],
    needs: { partnerId },
    ...(userData && { stores: [{ name: 'li_hem', storage: 'local-storage' }] }),
    start: () => {
      const page = globalThis as LinkedinWindow
      page._linkedin_partner_id = partnerId
      const ids = (page._linkedin_data_partner_ids ??= [])
      if (!ids.includes(partnerId)) ids.push(partnerId)
      if (!page.lintrk) {
        const q: unknown[] = []
        page.lintrk = Object.assign((event: unknown, data: unknown) => void q.push([event, data]), { q })
      }
      // Their script checks this before it counts a page view.
      if (!pageView) page._wait_for_lintrk = true
      if (userData) page.lintrk('setUserData', userData)
    },
    scripts: [{ src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' }],
  }
}
