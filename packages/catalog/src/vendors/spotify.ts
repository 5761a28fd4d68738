import type { VendorFacts } from '../types.ts'

export const core = { id: 'spotify', category: 'functional', embed: true, disclosed: 'P-2Da5D1' } as const

export const facts: VendorFacts<'spotify'> = {
  id: 'spotify',
  name: 'Spotify',
  formerNames: [],
  operator: { value: 'Spotify AB', source: ['https://spotify.com/co-en/legal/privacy-policy', 'rcb'] },
  group: null,
  status: { state: 'active', source: ['spotify-embeds'] },
  usedFor: 'Plays music and podcasts from Spotify inside the page.',
  hosts: [
    { host: 'open.spotify.com', role: 'loads', source: ['spotify-embeds'] },
    { host: 'embed-cdn.spotifycdn.com', role: 'loads', source: ['wp-embed', 'repos'] },
    { host: 'encore.scdn.co', role: 'loads', source: ['wp-embed'] },
    { host: 'i.scdn.co', role: 'receives', source: ['wp-embed'] },
    { host: 'apresolve.spotify.com', role: 'receives', source: ['wp-embed'] },
    {
      host: 'api.spotify.com',
      role: 'receives',
      source: ['https://www.consentstack.io/vendors/spotify'],
      unverified: 'Named by one third-party page of doubtful quality.',
    },
    { host: 'spotify.com', role: 'sets', source: ['ocd', 'rcb'] },
  ],
  cookies: [
    {
      name: 'sp_t',
      party: 'third',
      lifetime: {
        value: 31536000,
        source: ['rcb', 'ocd'],
        unverified: 'Real Cookie Banner says 1 year; the Open Cookie Database says 2 months.',
      },
      purpose: 'Recognises the browser and counts what is played',
    },
    {
      name: 'sp_landing',
      party: 'third',
      lifetime: { value: 86400, source: ['ocd', 'rcb'] },
      purpose: 'Remembers where a visit to Spotify began',
    },
    {
      name: 'com.spotify.rcs.installationId',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Identifies this copy of the player',
    },
    {
      name: 'anonymous:nav-bar-width',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Remembers the layout of the player',
    },
  ],
  privacyPolicy: { value: 'https://www.spotify.com/legal/privacy-policy/', source: ['repos'] },
  cookiePolicy: { value: 'https://www.spotify.com/legal/cookies-policy/', source: ['repos'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://www.spotify.com/legal/cookies-policy/', source: ['repos'] },
    note: 'Its third section tells how to manage cookies and ads at Spotify; no page is known that stops the player on every site.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The player is put in as a frame from open.spotify.com/embed. No parameter is known that makes it keep less. Visitors who are signed in at Spotify also send the cookies of their account.',
}
