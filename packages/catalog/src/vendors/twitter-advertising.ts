import type { VendorFacts } from '../types.ts'
import * as x from './shared/x.ts'

export const core = {
  id: 'twitter-advertising',
  category: 'targeting',
  tag: 'x-pixel',
  disclosed: 'Dka-4Daz-2',
} as const

export const facts: VendorFacts<'twitter-advertising'> = {
  id: 'twitter-advertising',
  name: 'X Ads',
  formerNames: ['Twitter Advertising'],
  operator: x.operator,
  group: x.group,
  status: x.status,
  usedFor: 'Lets the site show you ads on X and see whether they brought you here.',
  hosts: x.hosts,
  cookies: [
    x.twpid,
    x.twsid,
    {
      name: 'guest_id_ads',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Advertising when logged out',
    },
    {
      name: 'guest_id_marketing',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Marketing when logged out',
    },
    x.personalizationId,
    {
      name: 'muc_ads',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Measures and targets ads (on t.co)',
    },
  ],
  privacyPolicy: x.privacyPolicy,
  optOut: x.optOut,
  ids: { iab: null, googleAc: null },
  note: 'The pixel has no consent call: keep its script out until it is granted.',
}
