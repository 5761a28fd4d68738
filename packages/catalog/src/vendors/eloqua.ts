import type { VendorFacts } from '../types.ts'

export const core = { id: 'eloqua', category: 'targeting', disclosed: 'Daz-3_8vX' } as const

export const facts: VendorFacts<'eloqua'> = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  formerNames: ['Eloqua'],
  operator: { value: 'Oracle Corporation', source: ['eloqua-flow'] },
  group: { value: 'Oracle', source: ['eloqua-flow'] },
  status: {
    state: 'renamed',
    year: { value: 2012, source: ['eloqua-flow'] },
    source: ['eloqua-flow'],
    note: 'Bought by Oracle in 2012 and still sold.',
  },
  usedFor:
    'Keeps a history of your visits for marketing e-mails and sales, under your name once you have given it.',
  hosts: [
    { host: 'img.en25.com', role: 'loads', source: ['repos'] },
    {
      host: '*.t.eloqua.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    { host: 'eloqua.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: 'ELOQUA',
      party: 'third',
      lifetime: { value: 34128000, source: ['ocd', 'eloqua-flow'] },
      purpose: 'Visitor GUID for page tracking',
    },
    {
      name: 'ELOQUA',
      party: 'first',
      lifetime: {
        value: 34128000,
        source: ['eloqua-flow', 'https://consentstack.io/vendors/oracle-marketing-cloud'],
        unverified: 'One article says 13 months, another 2 years.',
      },
      purpose: 'Visitor GUID on the site itself, where the site uses first-party tracking',
    },
    {
      name: 'ELQSTATUS',
      party: 'third',
      lifetime: { value: 34128000, source: ['ocd'] },
      purpose: 'Records whether tracking is allowed',
    },
    {
      name: 'ELQOPTOUT',
      party: 'third',
      lifetime: {
        value: null,
        source: ['eloqua-opt'],
        unverified: 'No source read so far gives a lifetime.',
      },
      remembersRefusal: true,
      purpose: 'Marks a site-level opt-out',
      category: 'necessary',
      unverified: 'Oracle’s documentation names it; nothing else about it is confirmed.',
    },
  ],
  privacyPolicy: { value: 'https://www.oracle.com/privacy', source: ['ocd'] },
  optOut: {
    kind: 'opt-out-page',
    url: {
      value: 'https://www.oracle.com/marketingcloud/opt-status.html',
      source: ['repos'],
      unverified: 'Seen in public repositories only; whether the page still exists is not confirmed.',
    },
    note: 'This page may be gone.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Under strict mode the tag has opt-in and opt-out calls (eloqua-opt). Global Vendor List 385 and 772, both deleted, were other Oracle products.',
}
