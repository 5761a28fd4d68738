import type { VendorFacts } from '../types.ts'

export const core = { id: 'appnexus', category: 'targeting', disclosed: 'Db4D3cD2i-4D1S' } as const

export const facts: VendorFacts<'appnexus'> = {
  id: 'appnexus',
  name: 'Microsoft Monetize (Xandr)',
  formerNames: ['AppNexus', 'Xandr'],
  operator: { value: 'Xandr, Inc.', source: ['gvl143', 'invest'] },
  group: { value: 'Microsoft', source: ['gvl143', 'invest'] },
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['invest'] },
    source: ['invest'],
    note: 'AppNexus became Xandr in 2018 and later a part of Microsoft. Its buying platform closed on 28 February 2026; Monetize and Curate go on.',
  },
  usedFor: 'Recognizes your browser on other sites, so that the site can show its ads to you there.',
  hosts: [
    { host: 'acdn.adnxs.com', role: 'loads', source: ['tac', 'ms-pixie'] },
    { host: 'ib.adnxs.com', role: 'receives', source: ['tac', 'ms-pixie'] },
    { host: 'adnxs.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: 'uuid2',
      party: 'third',
      lifetime: { value: 7776000, source: ['ocd', 'tac', 'gvl106'] },
      purpose: 'Random browser id for ad delivery',
    },
    {
      name: 'anj',
      party: 'third',
      lifetime: { value: 7776000, source: ['ocd', 'tac'] },
      purpose: 'Records id syncs with partners',
    },
    {
      name: 'usersync',
      party: 'third',
      lifetime: { value: 7776000, source: ['ocd', 'tac'] },
      purpose: 'Records id syncs with partners',
    },
    {
      name: 'icu',
      party: 'third',
      lifetime: { value: 7776000, source: ['ocd', 'tac'] },
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'uids',
      party: 'third',
      lifetime: { value: 10368000, source: ['ocd', 'tac'] },
      purpose: 'External ids of partners',
    },
    {
      name: 'XANDR_PANID',
      party: 'third',
      lifetime: { value: 34560000, source: ['ocd'] },
      purpose: 'Browser id for optimising ads',
    },
    {
      name: 'sess',
      party: 'third',
      lifetime: { value: 'session', source: ['ocd', 'tac'] },
      purpose: 'Tests whether cookies can be written',
    },
    {
      name: 'token',
      party: 'third',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Security helper for opt-out tools',
    },
  ],
  privacyPolicy: {
    value: 'https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy',
    source: ['gvl106', 'gvl143', 'ocd'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: {
      value: 'https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy',
      source: ['gvl106', 'gvl143'],
    },
    note: 'The policy holds the choices; no separate opt-out page is known.',
  },
  ids: { iab: { value: 32, source: ['gvl106', 'gvl143'] }, googleAc: null },
  note: "The Universal Pixel has a consent call: `pixie('consent', 'default' | 'update', { ad_storage })` (ms-pixie).",
}
