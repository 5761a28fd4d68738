import type { VendorFacts } from '../types.ts'
import * as linkedin from './shared/linkedin.ts'

export const core = {
  id: 'linkedin-ads',
  category: 'targeting',
  tag: 'linkedin-insight',
  disclosed: 'Da5-2D2iDu-3D7D1_8vDka',
} as const

export const facts: VendorFacts<'linkedin-ads'> = {
  id: 'linkedin-ads',
  name: 'LinkedIn Ads',
  formerNames: [],
  operator: linkedin.operator,
  group: linkedin.group,
  status: {
    state: 'active',
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'One technology, the Insight Tag, stands behind LinkedIn Insights, LinkedIn Ads and LinkedIn Marketing Solutions.',
  },
  usedFor: 'Lets the site show you ads on LinkedIn after a visit, and see whether they worked.',
  hosts: linkedin.hosts,
  cookies: [
    linkedin.liFatId,
    linkedin.liGiant,
    linkedin.bcookie,
    linkedin.bscookie,
    linkedin.liSugr,
    linkedin.lidc,
    linkedin.userMatchHistory,
    linkedin.lmsAds,
    linkedin.liGc,
  ],
  privacyPolicy: linkedin.privacyPolicy,
  cookiePolicy: linkedin.cookiePolicy,
  optOut: linkedin.optOut,
  ids: linkedin.ids,
  note: 'The Insight Tag has no consent call: keep its script out until it is granted.',
}
