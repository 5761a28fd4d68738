import type { VendorFacts } from '../types.ts'

export const core = { id: 'pinterest', category: 'targeting', disclosed: 'Da5-7D1' } as const

export const facts: VendorFacts<'pinterest'> = {
  id: 'pinterest',
  name: 'Pinterest Tag',
  formerNames: [],
  operator: {
    value: 'Pinterest, Inc. / Pinterest Europe Limited (EEA, CH)',
    source: ['https://conductatlas.com/platform/pinterest/pinterest-privacy-policy/'],
  },
  group: null,
  status: { state: 'active', source: ['pinterest-help'] },
  usedFor: 'Tells the site which pins and ads brought visitors, and shows you its ads on Pinterest.',
  hosts: [
    {
      host: 's.pinimg.com',
      role: 'loads',
      source: ['c15t-pixels', 'https://better.fyi/trackers/pinterest.com'],
    },
    { host: 'ct.pinterest.com', role: 'receives', source: ['pinterest-help'] },
    { host: 'pinterest.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: '_pin_unauth',
      party: 'first',
      lifetime: {
        value: 31536000,
        source: ['kukie-pinterest', 'ccm19-pinterest', 'ocd'],
        unverified: 'Articles say 1 year; the Open Cookie Database says 1 day.',
      },
      purpose: 'Groups the actions of a visitor whom Pinterest does not know',
    },
    {
      name: '_epik',
      party: 'first',
      lifetime: { value: 31536000, source: ['kukie-pinterest', 'ocd'] },
      purpose: 'Remembers which pin or ad was clicked',
    },
    {
      name: '_derived_epik',
      party: 'first',
      lifetime: { value: 31536000, source: ['kukie-pinterest', 'ocd'] },
      purpose: 'Remembers a match found without a cookie, such as by a scrambled email address',
    },
    {
      name: '_pinterest_ct',
      party: 'first',
      lifetime: { value: 31536000, source: ['kukie-pinterest', 'ocd'] },
      purpose: 'Pinterest user id and the time it was stored',
    },
    {
      name: '_pinterest_ct_rt',
      party: 'first',
      lifetime: { value: 31536000, source: ['kukie-pinterest', 'ocd'] },
      purpose: 'Pinterest user id and the time it was stored',
    },
    {
      name: '_pinterest_ct_ua',
      party: 'third',
      lifetime: {
        value: 31536000,
        source: ['kukie-pinterest', 'ccm19-pinterest', 'ocd'],
        unverified: 'Articles say 1 year; the Open Cookie Database says session.',
      },
      purpose: 'The same as _pin_unauth, across sites',
    },
    {
      name: '_pinterest_sess',
      party: 'third',
      lifetime: {
        value: 31536000,
        source: ['kukie-pinterest', 'ocd'],
        unverified: 'Articles say 1 year; the Open Cookie Database says session.',
      },
      purpose: 'Pinterest’s sign-in, which the tag reads to recognise people with an account',
    },
    {
      name: '_routing_id',
      party: 'first',
      lifetime: {
        value: 86400,
        source: ['ocd', 'kukie-pinterest'],
        unverified: 'The Open Cookie Database says 1 day; an article says 1 year.',
      },
      purpose: 'Leads visitors to the newest version of Pinterest',
    },
  ],
  privacyPolicy: { value: 'https://policy.pinterest.com/en/privacy-policy', source: ['ocd'] },
  optOut: {
    kind: 'opt-out-page',
    url: {
      value: 'https://help.pinterest.com/en/article/your-privacy-and-data-settings',
      source: ['https://help.pinterest.com/en/article/your-privacy-and-data-settings'],
    },
    note: 'For people with an account: the page explains how to turn off the use of sites that you visit.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Pinterest’s own page names the cookies but gives no lifetimes. pintrk("setconsent", false) stops its events and clears what it stored on the visited site.',
}
