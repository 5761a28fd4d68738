import type { Tag, UsesOf } from '../effects/tag.ts'

export interface LinkedinInsightOptions {
  readonly partnerId: string
}

type LinkedinUse = 'linkedin-insights' | 'linkedin-ads' | 'linkedin-marketing-solutions'

interface LinkedinWindow {
  _linkedin_partner_id?: string
  _linkedin_data_partner_ids?: string[]
  lintrk?: { (event: unknown, data: unknown): void; q: unknown[] }
}

/**
 * LinkedIn Insight Tag: one technology with three uses. It has no consent call, so a withdrawal loads the page anew.
 * @see https://www.linkedin.com/help/lms/answer/a418880
 */
export function linkedinInsight({ partnerId }: LinkedinInsightOptions): Tag<UsesOf<LinkedinUse>> {
  return {
    for: ['linkedin-insights', 'linkedin-ads', 'linkedin-marketing-solutions'],
    needs: { partnerId },
    start: () => {
      const page = globalThis as LinkedinWindow
      page._linkedin_partner_id = partnerId
      const ids = (page._linkedin_data_partner_ids ??= [])
      if (!ids.includes(partnerId)) ids.push(partnerId)
      if (!page.lintrk) {
        const q: unknown[] = []
        page.lintrk = Object.assign((event: unknown, data: unknown) => void q.push([event, data]), { q })
      }
    },
    scripts: [{ src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' }],
  }
}
