import type { VendorFacts } from '../types.ts'

export const core = { id: 'reddit', category: 'targeting', disclosed: 'X-3DkaD2iS' } as const

const noLifetime = 'No source read so far gives a lifetime.'

export const facts: VendorFacts<'reddit'> = {
  id: 'reddit',
  name: 'Reddit Pixel',
  formerNames: [],
  operator: { value: 'Reddit, Inc.', source: ['flow-reddit'] },
  group: null,
  status: { state: 'active', source: ['c15t-pixels', 'flow-reddit'] },
  usedFor:
    'Tells the site which ads on Reddit led to a visit or a purchase, and shows you its ads there again.',
  hosts: [
    { host: 'www.redditstatic.com', role: 'loads', source: ['nuxt', 'c15t-pixels'] },
    { host: 'alb.reddit.com', role: 'receives', source: ['nuxt'] },
    { host: 'pixel-config.reddit.com', role: 'receives', source: ['nuxt', 'repos'] },
    {
      host: 'conversions-config.reddit.com',
      role: 'receives',
      source: ['repos'],
      unverified: 'Seen in the content security policy of one site only.',
    },
    {
      host: 'events.reddit.com',
      role: 'receives',
      source: ['repos'],
      unverified: 'Seen in the content security policy of one site only.',
    },
    { host: 'reddit.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: '_rdt_uuid',
      party: 'first',
      lifetime: { value: 7776000, source: ['ocd', 'https://illucrum.com/eu/legal/cookies'] },
      purpose: 'Recognises a visitor of the site',
    },
    {
      name: '_rdt_cid',
      party: 'first',
      lifetime: { value: null, source: ['repos'], unverified: noLifetime },
      purpose: 'Remembers which ad was clicked',
    },
    {
      name: '_rdt_em',
      party: 'first',
      lifetime: { value: null, source: ['repos'], unverified: noLifetime },
      purpose: 'Keeps scrambled email addresses, to match visits with Reddit users',
    },
    {
      name: '_rdt_pn',
      party: 'first',
      lifetime: { value: null, source: ['repos'], unverified: noLifetime },
      purpose: 'Keeps scrambled phone numbers, to match visits with Reddit users',
    },
    {
      name: 'edgebucket',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Used by Reddit to deliver ads',
      unverified: 'Whether the pixel sets it, or only Reddit’s own pages, is not confirmed.',
    },
    {
      name: 'initref',
      party: 'third',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Used by Reddit to deliver ads',
      unverified: 'Whether the pixel sets it, or only Reddit’s own pages, is not confirmed.',
    },
  ],
  privacyPolicy: { value: 'https://www.reddit.com/policies/privacy-policy/', source: ['ocd'] },
  optOut: {
    kind: 'opt-out-page',
    url: { value: 'https://www.reddit.com/settings/privacy', source: ['repos'] },
    note: 'For people with an account: the privacy settings have a switch for ads based on information from Reddit’s partners.',
  },
  ids: { iab: null, googleAc: null },
  note: 'What _rdt_em and _rdt_pn hold is inferred from their contents and from the pixel’s matching of email addresses and phone numbers. rdt("disableFirstPartyCookies") stops its cookies on the visited site.',
}
