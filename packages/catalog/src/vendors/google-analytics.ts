import type { VendorFacts } from '../types.ts'

export const core = { id: 'google-analytics', category: 'performance', disclosed: 'Dka-2_0hD2i' } as const

export const facts: VendorFacts<'google-analytics'> = {
  id: 'google-analytics',
  name: 'Google Analytics',
  formerNames: [],
  operator: {
    value: 'Google LLC / Google Ireland Limited',
    source: ['gk'],
    unverified: 'Named from general knowledge only.',
  },
  group: { value: 'Alphabet', source: ['gk'], unverified: 'Named from general knowledge only.' },
  status: { state: 'active', source: ['ga-help'] },
  usedFor:
    'Counts visits and shows the site which pages are read, how people arrived and how long they stay.',
  hosts: [
    { host: 'www.googletagmanager.com', role: 'loads', source: ['tac', 'c15t'] },
    { host: 'www.google-analytics.com', role: 'loads', source: ['tac'] },
    {
      host: '*.google-analytics.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    {
      host: 'analytics.google.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [
    {
      name: '_ga',
      party: 'first',
      lifetime: { value: 63072000, source: ['ga-help', 'ocd'] },
      purpose: 'Tells visitors apart',
    },
    {
      name: '_ga_*',
      party: 'first',
      lifetime: { value: 63072000, source: ['ga-help', 'ocd'] },
      purpose: 'Keeps session state per measurement stream',
    },
    {
      name: '_gid',
      party: 'first',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Tells visitors apart for one day',
      legacy: true,
    },
    {
      name: '_gat*',
      party: 'first',
      lifetime: { value: 60, source: ['ocd'] },
      purpose: 'Slows down the request rate',
      legacy: true,
    },
    {
      name: '_dc_gtm_*',
      party: 'first',
      lifetime: { value: 60, source: ['ocd'] },
      purpose: 'Slows down requests sent through Tag Manager',
      legacy: true,
    },
    {
      name: '_gac_*',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Passes campaign data to Google Ads',
      category: 'targeting',
    },
    {
      name: '__utma',
      party: 'first',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Old Analytics: tells visitors and sessions apart',
      legacy: true,
    },
    {
      name: '__utmb',
      party: 'first',
      lifetime: { value: 1800, source: ['ocd'] },
      purpose: 'Old Analytics: marks a new session',
      legacy: true,
    },
    {
      name: '__utmc',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Old Analytics: works with __utmb',
      legacy: true,
    },
    {
      name: '__utmz',
      party: 'first',
      lifetime: { value: 15552000, source: ['ocd'] },
      purpose: 'Old Analytics: remembers the traffic source',
      legacy: true,
    },
    {
      name: '__utmt',
      party: 'first',
      lifetime: { value: 600, source: ['ocd'] },
      purpose: 'Old Analytics: slows down requests',
      legacy: true,
    },
  ],
  privacyPolicy: { value: 'https://business.safety.google/privacy/', source: ['ocd', 'gvl106'] },
  optOut: {
    kind: 'opt-out-page',
    url: { value: 'https://tools.google.com/dlpage/gaoptout', source: ['repos'] },
    note: 'A browser add-on that keeps Google Analytics from counting you on any site.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Universal Analytics, the older version, is said to have stopped in 2023; no source read so far confirms the year. Global Vendor List 755 is "Google Advertising Products": whether Analytics ever counts under it is not confirmed, so no number is given. Obeys Google Consent Mode (analytics_storage).',
}
