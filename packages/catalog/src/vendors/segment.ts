import type { VendorFacts } from '../types.ts'

export const core = { id: 'segment', category: 'performance', disclosed: 'P-6Da5-3' } as const

export const facts: VendorFacts<'segment'> = {
  id: 'segment',
  name: 'Twilio Segment',
  formerNames: ['Segment'],
  operator: {
    value: 'Twilio Inc.',
    source: ['https://conductatlas.com/platform/segment/segment-privacy-policy/segment-analytics-tracking/'],
  },
  group: null,
  status: { state: 'active', source: ['segment-storage'] },
  usedFor:
    'Collects what visitors do in one place and hands it on to the other services that the site has chosen.',
  hosts: [
    { host: 'cdn.segment.com', role: 'loads', source: ['segment-csp'] },
    { host: 'api.segment.io', role: 'receives', source: ['segment-csp', 'segment-regions'] },
    { host: 'api.segment.com', role: 'receives', source: ['segment-csp'] },
    { host: 'track.segment.com', role: 'receives', source: ['segment-csp'] },
    { host: 'events.eu1.segmentapis.com', role: 'receives', source: ['segment-regions'] },
    {
      host: 'segmentapis.com',
      role: 'receives',
      source: ['segment-regions'],
      unverified:
        'The documentation names the European host only; those of other regions are expected beside it.',
    },
  ],
  cookies: [
    {
      name: 'ajs_anonymous_id',
      party: 'first',
      lifetime: { value: 31536000, source: ['segment-storage'] },
      purpose: 'Recognizes a visitor who has not signed in',
    },
    {
      name: 'ajs_user_id',
      party: 'first',
      lifetime: { value: 31536000, source: ['segment-storage'] },
      purpose: 'Id of a visitor whom the site knows',
    },
    {
      name: 'ajs_group_id',
      party: 'first',
      lifetime: { value: 31536000, source: ['segment-storage'] },
      purpose: 'Company or team that the visitor belongs to',
    },
    {
      name: 'ajs_anonymous_id',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['segment-storage'] },
      purpose: 'A copy of the id of a visitor who has not signed in',
    },
    {
      name: 'ajs_user_id',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['segment-storage'] },
      purpose: 'A copy of the id of a visitor whom the site knows',
    },
    {
      name: 'ajs_group_id',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['segment-storage'] },
      purpose: 'A copy of the company or team that the visitor belongs to',
    },
    {
      name: 'ajs_user_traits',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['segment-storage'] },
      purpose: 'What the site has told about the visitor',
    },
    {
      name: 'ajs_group_properties',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['segment-storage'] },
      purpose: 'What the site has told about the group',
    },
    {
      name: 'persisted-queue:v1:*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['segment-queue'] },
      purpose: 'Holds events that are not sent yet',
    },
    {
      name: 'ajs_user',
      party: 'first',
      lifetime: {
        value: null,
        source: ['segment-storage'],
        unverified: 'No source read so far gives a lifetime.',
      },
      purpose: 'Old name of the user id cookie',
      legacy: true,
    },
  ],
  privacyPolicy: {
    value: 'https://www.twilio.com/legal/privacy',
    source: ['https://urlscan.io/result/e16ad355-1b95-40ba-9098-2ced59db9525/content'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: {
      value: 'https://www.twilio.com/legal/privacy',
      source: ['https://urlscan.io/result/e16ad355-1b95-40ba-9098-2ced59db9525/content'],
    },
    note: 'No page is known that stops Segment on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The three ids are restored from local storage when the cookie is gone: both have to be deleted. Segment loads further services that the site has connected; each of them needs its own consent. A site may serve it from a host of its own.',
}
