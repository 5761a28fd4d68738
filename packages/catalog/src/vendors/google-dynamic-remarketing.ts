import type { VendorFacts } from '../types.ts'
import * as google from './shared/google.ts'

export const core = {
  id: 'google-dynamic-remarketing',
  category: 'targeting',
  tag: 'google-ads',
  disclosed: 'DazD50D2iMf',
} as const

export const facts: VendorFacts<'google-dynamic-remarketing'> = {
  id: 'google-dynamic-remarketing',
  name: 'Google Ads dynamic remarketing',
  formerNames: ['Google Dynamic Remarketing'],
  operator: google.operator,
  group: google.group,
  status: {
    state: 'renamed',
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'It is a part of Google Ads today.',
  },
  usedFor: 'Remembers what you looked at here, so that Google can show you ads for it later.',
  hosts: [
    { host: 'www.googletagmanager.com', role: 'loads', source: ['tac'] },
    {
      host: 'googleads.g.doubleclick.net',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    { host: 'doubleclick.net', role: 'sets', source: ['ocd'] },
    { host: 'google.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    google.ide,
    google.testCookie,
    google.gclAu,
    {
      name: 'NID',
      party: 'third',
      lifetime: {
        value: 15552000,
        source: ['kukie-google'],
        unverified: 'The Open Cookie Database says 1 year.',
      },
      purpose: 'Preferences and ads for signed-out users',
    },
  ],
  privacyPolicy: google.privacyPolicy,
  optOut: google.optOut,
  ids: google.ids,
  note: 'Shares its tag with conversion tracking. Google’s own name for it today ("your data segments") is not confirmed. Obeys Google Consent Mode (ad_storage, ad_user_data, ad_personalization).',
}
