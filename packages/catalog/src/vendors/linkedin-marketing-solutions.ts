import type { VendorFacts } from '../types.ts'
import * as linkedin from './shared/linkedin.ts'

export const core = {
  id: 'linkedin-marketing-solutions',
  category: 'targeting',
  tag: 'linkedin-insight',
  disclosed: 'Da5-2D2iDu-4D7D1_8vDka',
} as const

export const facts: VendorFacts<'linkedin-marketing-solutions'> = {
  id: 'linkedin-marketing-solutions',
  name: 'LinkedIn Marketing Solutions',
  formerNames: [],
  operator: linkedin.operator,
  group: linkedin.group,
  status: linkedin.status,
  usedFor:
    'Passes your visits to LinkedIn’s marketing tools, where the site plans and measures its campaigns.',
  hosts: linkedin.hosts,
  cookies: [
    linkedin.liFatId,
    linkedin.liGiant,
    linkedin.bcookie,
    linkedin.bscookie,
    linkedin.liSugr,
    linkedin.lidc,
    linkedin.userMatchHistory,
    linkedin.analyticsSyncHistory,
    linkedin.lmsAds,
    linkedin.liGc,
  ],
  privacyPolicy: linkedin.privacyPolicy,
  cookiePolicy: linkedin.cookiePolicy,
  optOut: linkedin.optOut,
  ids: linkedin.ids,
  note: 'The Insight Tag has no consent call: keep its script out until it is granted.',
}
