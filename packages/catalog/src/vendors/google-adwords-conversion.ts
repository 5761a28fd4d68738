import type { VendorFacts } from '../types.ts'
import * as google from './shared/google.ts'

export const core = {
  id: 'google-adwords-conversion',
  category: 'targeting',
  tag: 'google-ads',
  disclosed: 'D2i-8Mf',
} as const

export const facts: VendorFacts<'google-adwords-conversion'> = {
  id: 'google-adwords-conversion',
  name: 'Google Ads conversion tracking',
  formerNames: ['Google Adwords Conversion'],
  operator: google.operator,
  group: google.group,
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'AdWords became Google Ads.',
  },
  usedFor:
    'Notes when somebody who clicked one of the site’s Google ads later buys or signs up, so that the site knows which ads pay off.',
  hosts: [
    { host: 'www.googleadservices.com', role: 'loads', source: ['tac', 'ocd'] },
    { host: 'www.googletagmanager.com', role: 'loads', source: ['tac'] },
    {
      host: 'googleads.g.doubleclick.net',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [
    google.gclAu,
    {
      name: '_gcl_aw',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Stores the ad click id',
    },
    {
      name: '_gcl_gs',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Stores click data for Google Ads',
    },
    {
      name: '_gcl_gb',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Stores click data for app campaigns',
    },
    {
      name: '_gcl_dc',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Stores the Marketing Platform click id',
    },
    {
      name: '_gac_gb_*',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Campaign data for conversions',
    },
    {
      name: 'FPGCLAW',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Server-set ad click id',
    },
    {
      name: 'Conversion',
      party: 'third',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Records conversions on googleadservices.com',
    },
    google.testCookie,
  ],
  privacyPolicy: google.privacyPolicy,
  optOut: google.optOut,
  ids: google.ids,
  note: 'Shares its tag with dynamic remarketing. Obeys Google Consent Mode (ad_storage, ad_user_data).',
}
