import type { VendorFacts } from '../types.ts'
import * as x from './shared/x.ts'

export const core = {
  id: 'twitter-analytics',
  category: 'performance',
  tag: 'x-pixel',
  disclosed: 'Dka-2Daz-2',
} as const

export const facts: VendorFacts<'twitter-analytics'> = {
  id: 'twitter-analytics',
  name: 'X Analytics',
  formerNames: ['Twitter Analytics'],
  operator: x.operator,
  group: x.group,
  status: x.status,
  usedFor: 'Lets the site see what people do after they followed a link from X.',
  hosts: x.hosts,
  cookies: [
    x.twpid,
    x.twsid,
    {
      name: 'guest_id',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Identifies visitors who are not logged in',
    },
    x.personalizationId,
  ],
  privacyPolicy: x.privacyPolicy,
  optOut: x.optOut,
  ids: { iab: null, googleAc: null },
  note: 'The pixel has no consent call: keep its script out until it is granted.',
}
