import type { VendorFacts } from '../types.ts'

export const core = { id: 'heap-analytics', category: 'performance', disclosed: 'DkaDaz-5MuS-2' } as const

export const facts: VendorFacts<'heap-analytics'> = {
  id: 'heap-analytics',
  name: 'Heap',
  formerNames: ['Heap Analytics'],
  operator: {
    value: 'Heap Inc. / Contentsquare',
    source: ['gk', 'ocd'],
    unverified:
      'Told from general knowledge; the Open Cookie Database only files newer Heap cookies under ContentSquare.',
  },
  group: {
    value: 'Contentsquare',
    source: ['gk', 'ocd'],
    unverified:
      'The Open Cookie Database files newer Heap cookies under ContentSquare; nothing else read so far confirms it.',
  },
  status: {
    state: 'active',
    year: { value: 2023, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'Said to have been bought by Contentsquare.',
  },
  usedFor:
    'Records the clicks and page views of each visit, so that the site can study how people move through it.',
  hosts: [
    { host: 'heapanalytics.com', role: 'receives', source: ['repos'] },
    { host: 'cdn.us.heap-api.com', role: 'loads', source: ['repos'] },
    { host: 'cdn.eu.heap-api.com', role: 'loads', source: ['repos'] },
    { host: 'c.us.heap-api.com', role: 'receives', source: ['repos'] },
    { host: 'c.eu.heap-api.com', role: 'receives', source: ['repos'] },
    {
      host: 'cdn.heapanalytics.com',
      role: 'loads',
      source: ['https://help.heap.io/installation/standard-installations/web-installation/'],
    },
  ],
  cookies: [
    {
      name: '_hp2_id.*',
      party: 'first',
      lifetime: { value: 34128000, source: ['heap-help'] },
      purpose: 'Visitor id and identity',
    },
    {
      name: '_hp2_ses_props.*',
      party: 'first',
      lifetime: { value: 1800, source: ['heap-help'] },
      purpose: 'Session timestamp and cookie path',
    },
    {
      name: '_hp2_props.*',
      party: 'first',
      lifetime: { value: 34128000, source: ['heap-help'] },
      purpose: 'Event properties set by the site (v4)',
    },
    {
      name: '_hp5_meta.*',
      party: 'first',
      lifetime: { value: 34128000, source: ['heap-help', 'ocd'] },
      purpose: 'Visitor and session metadata (v5)',
    },
    {
      name: '_hp5_event_props.*',
      party: 'first',
      lifetime: { value: 34128000, source: ['heap-help', 'ocd'] },
      purpose: 'Event properties set by the site (v5)',
    },
    {
      name: '_hp5_let.*',
      party: 'first',
      lifetime: { value: 34128000, source: ['heap-help'] },
      purpose: 'Time of the last event (v5.2.7+)',
    },
    {
      name: '_hp2_hld.*',
      party: 'first',
      lifetime: { value: 0, source: ['heap-help'] },
      purpose: 'Tests which domain cookies may use',
    },
    {
      name: 'userty.core.p.*',
      party: 'first',
      lifetime: { value: 63072000, source: ['heap-help'] },
      purpose: 'Session replay: visitor properties',
    },
    {
      name: 'userty.core.s.*',
      party: 'first',
      lifetime: { value: 'session', source: ['heap-help'] },
      purpose: 'Session replay: session properties',
    },
  ],
  privacyPolicy: { value: 'https://www.heap.io/privacy', source: ['ocd'] },
  optOut: { kind: 'privacy-policy', url: { value: 'https://www.heap.io/privacy', source: ['ocd', 'repos'] } },
  ids: { iab: null, googleAc: null },
}
