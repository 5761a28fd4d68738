import type { VendorFacts } from '../types.ts'
import * as linkedin from './shared/linkedin.ts'

export const core = {
  id: 'linkedin-insights',
  category: 'performance',
  tag: 'linkedin-insight',
  disclosed: 'Da5-2D2iDu-3D7D1_8vDka',
} as const

export const facts: VendorFacts<'linkedin-insights'> = {
  id: 'linkedin-insights',
  name: 'LinkedIn Insight Tag',
  formerNames: ['LinkedIn Insights', 'LinkedIn Analytics'],
  operator: linkedin.operator,
  group: linkedin.group,
  status: linkedin.status,
  usedFor: 'Tells the site which groups of LinkedIn members visit it and what they do there.',
  hosts: linkedin.hosts,
  cookies: [
    linkedin.liFatId,
    linkedin.liGiant,
    linkedin.bcookie,
    linkedin.bscookie,
    linkedin.liSugr,
    linkedin.lidc,
    linkedin.analyticsSyncHistory,
    {
      name: 'lms_analytics',
      party: 'third',
      lifetime: { value: 2592000, source: ['ocd'] },
      purpose: 'Identifies members off LinkedIn for analytics',
    },
    linkedin.liGc,
  ],
  privacyPolicy: linkedin.privacyPolicy,
  cookiePolicy: linkedin.cookiePolicy,
  optOut: linkedin.optOut,
  ids: linkedin.ids,
  note: 'The Insight Tag has no consent call: keep its script out until it is granted.',
}
