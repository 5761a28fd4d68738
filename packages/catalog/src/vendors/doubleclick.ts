import type { VendorFacts } from '../types.ts'
import * as google from './shared/google.ts'

export const core = { id: 'doubleclick', category: 'targeting', disclosed: 'PDaz-3Da5D50D1oDeMfTa' } as const

export const facts: VendorFacts<'doubleclick'> = {
  id: 'doubleclick',
  name: 'Google Ad Manager and Marketing Platform',
  formerNames: ['DoubleClick'],
  operator: google.operator,
  group: google.group,
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'The brand DoubleClick was dropped; its host doubleclick.net remains.',
  },
  usedFor:
    'Places and measures the ads of the site across the web, and uses what you viewed here to choose them.',
  hosts: [
    { host: 'doubleclick.net', role: 'sets', source: ['ocd'] },
    {
      host: 'www.googletagmanager.com',
      role: 'loads',
      source: ['https://support.google.com/campaignmanager/answer/7554821', 'repos'],
    },
    { host: '*.fls.doubleclick.net', role: 'loads', source: ['tac'] },
    {
      host: 'googleads.g.doubleclick.net',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    {
      host: 'ad.doubleclick.net',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [
    google.ide,
    google.testCookie,
    {
      name: 'DSID',
      party: 'third',
      lifetime: { value: 1209600, source: ['ocd'] },
      purpose: 'Links signed-in users to ad settings',
    },
    {
      name: 'RUL',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Checks whether an ad was shown properly',
    },
    {
      name: 'FLC',
      party: 'third',
      lifetime: { value: 10, source: ['ocd'] },
      purpose: 'Links activity across devices',
    },
    {
      name: 'ID',
      party: 'third',
      lifetime: { value: 5184000, source: ['ocd'] },
      purpose: 'Targets and measures campaigns',
    },
    {
      name: 'APC',
      party: 'third',
      lifetime: { value: 15552000, source: ['ocd'] },
      purpose: 'Targets and measures campaigns',
    },
    {
      name: 'ar_debug',
      party: 'third',
      lifetime: {
        value: 'persistent',
        source: ['ocd'],
        unverified: 'The Open Cookie Database gives no number.',
      },
      purpose: 'Debugs conversion reports',
      unverified: 'Only the Open Cookie Database names it, without a lifetime.',
    },
    {
      name: '__gads',
      party: 'first',
      lifetime: {
        value: 34128000,
        source: ['gk', 'ocd'],
        unverified: 'No source read so far confirms 13 months; the Open Cookie Database says "various".',
      },
      purpose: 'Measures and limits ads on this site',
    },
    {
      name: '__gpi',
      party: 'first',
      lifetime: { value: 34128000, source: ['ocd'] },
      purpose: 'Measures ads across sites',
    },
  ],
  privacyPolicy: google.privacyPolicy,
  optOut: google.optOut,
  ids: google.ids,
  note: 'Obeys Google Consent Mode (ad_storage, ad_user_data, ad_personalization).',
}
