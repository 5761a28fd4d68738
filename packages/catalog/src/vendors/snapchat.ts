import type { VendorFacts } from '../types.ts'

export const core = { id: 'snapchat', category: 'targeting', disclosed: 'X-2PDaz-2Da5D1-2S' } as const

const noLifetime = 'No source read so far gives a lifetime.'

export const facts: VendorFacts<'snapchat'> = {
  id: 'snapchat',
  name: 'Snap Pixel',
  formerNames: [],
  operator: { value: 'Snap Inc.', source: ['consentstack-snap'] },
  group: null,
  status: { state: 'active', source: ['consentstack-snap', 'nuxt'] },
  usedFor:
    'Tells the site which ads on Snapchat brought visitors or sales, and lets it reach you there again.',
  hosts: [
    { host: 'sc-static.net', role: 'loads', source: ['nuxt', 'consentstack-snap'] },
    {
      host: 'tr.snapchat.com',
      role: 'receives',
      source: ['nuxt', 'consentstack-snap', 'https://docs.metarouter.io/docs/snapchat-capi-sync'],
    },
    { host: 'snapchat.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: '_scid',
      party: 'first',
      lifetime: {
        value: 34128000,
        source: ['consentstack-snap', 'ocd'],
        unverified: 'An article says 13 months; the Open Cookie Database says 1 year.',
      },
      purpose: 'Recognises a visitor of the site',
    },
    {
      name: '_scid_r',
      party: 'first',
      lifetime: { value: 34128000, source: ['ocd', 'consentstack-snap'] },
      purpose: 'A copy of the visitor id',
    },
    {
      name: '_sctr',
      party: 'first',
      lifetime: { value: null, source: ['consentstack-snap'], unverified: noLifetime },
      purpose: 'Keeps an event from being counted twice',
    },
    {
      name: '_ScCbts',
      party: 'first',
      lifetime: { value: null, source: ['repos'], unverified: noLifetime },
      purpose: 'Keeps notes of the pixel on the browser',
      unverified:
        'Seen beside the pixel’s cookies in several public repositories; no source tells what it is for.',
    },
    {
      name: '_schn',
      party: 'first',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Links a visit to an ad on Snapchat',
    },
    {
      name: 'u_sclid*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['repos'] },
      purpose: 'A visitor id kept outside of cookies',
    },
    {
      name: 'u_scsid*',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['gk', 'repos'], unverified: noLifetime },
      purpose: 'Tells one visit from the next',
      unverified:
        'The pixel’s code and its requests hold the name; that it is kept in session storage is general knowledge.',
    },
    {
      name: 'sc_at',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd', 'https://cookiesentry.com/cookies/sc_at'] },
      purpose: 'Recognises a visitor across sites',
    },
    {
      name: 'X-AB',
      party: 'third',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Picks which variant of the script is tried out',
      unverified: 'The Open Cookie Database gives no host.',
    },
  ],
  privacyPolicy: { value: 'https://www.snap.com/en-US/privacy/privacy-policy/', source: ['ocd'] },
  cookiePolicy: {
    value: 'https://www.snap.com/en-GB/privacy/cookie-information',
    source: ['https://www.snap.com/en-GB/privacy/cookie-information'],
  },
  optOut: {
    kind: 'opt-out-page',
    url: {
      value:
        'https://help.snapchat.com/hc/en-gb/articles/7012345515796-How-do-I-change-my-advertising-and-interest-preferences-on-Snapchat',
      source: [
        'https://help.snapchat.com/hc/en-gb/articles/7012345515796-How-do-I-change-my-advertising-and-interest-preferences-on-Snapchat',
      ],
    },
    note: 'For people with an account: the page explains where Snapchat lets you turn off ads based on other sites.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Nuxt Scripts lists pixel.tapad.com beside the pixel’s hosts. It belongs to another company and is left out here.',
}
