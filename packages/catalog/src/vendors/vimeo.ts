import type { VendorFacts } from '../types.ts'

export const core = {
  id: 'vimeo',
  category: 'functional',
  embed: true,
  disclosed: 'P-2Da5-3D7MuS_80Dka',
} as const

export const facts: VendorFacts<'vimeo'> = {
  id: 'vimeo',
  name: 'Vimeo',
  formerNames: [],
  operator: { value: 'Vimeo.com, Inc.', source: ['vimeo-policy'] },
  group: {
    value: 'Bending Spoons',
    source: [
      'https://www.zeusnews.it/n.php?c=31330',
      'https://citizennews.biz/whats-bending-spoons-the-little-known-agency-behind-vimeos-sweeping-layoffs',
    ],
  },
  status: { state: 'active', source: ['vimeo-help', 'vimeo-player'] },
  usedFor: 'Plays videos that are hosted at Vimeo inside the page.',
  hosts: [
    { host: 'player.vimeo.com', role: 'loads', source: ['vimeo-player', 'wp-embed'] },
    { host: 'f.vimeocdn.com', role: 'loads', source: ['wp-embed'] },
    { host: 'i.vimeocdn.com', role: 'receives', source: ['wp-embed'] },
    { host: 'fresnel.vimeocdn.com', role: 'receives', source: ['vimeo-mimecast'] },
    { host: 'fresnel-events.vimeocdn.com', role: 'receives', source: ['repos'] },
    { host: 'vimeocdn.com', role: 'receives', source: ['vimeo-mimecast'] },
    { host: 'vimeo.com', role: 'sets', source: ['ocd', 'rcb'] },
  ],
  cookies: [
    {
      name: 'vuid',
      party: 'third',
      lifetime: { value: 63072000, source: ['vimeo-help'] },
      purpose: 'Recognises the visitor, for the viewing figures of whoever owns the video',
      category: 'performance',
    },
    {
      name: 'player',
      party: 'third',
      lifetime: { value: 31536000, source: ['vimeo-help', 'rcb'] },
      purpose: 'Remembers volume, quality and captions',
    },
    {
      name: 'flags',
      party: 'third',
      lifetime: { value: 31536000, source: ['vimeo-help'] },
      purpose: 'Tells which player features the owner of the video switched on',
    },
    {
      name: 'player_clearance',
      party: 'third',
      lifetime: { value: 604800, source: ['vimeo-help'] },
      purpose: 'Keeps bots away from the player',
    },
    {
      name: '__cf_bm',
      party: 'third',
      lifetime: { value: 1800, source: ['vimeo-help'] },
      purpose: 'Tells people from bots (Cloudflare)',
    },
    {
      name: '_cfuvid',
      party: 'third',
      lifetime: { value: 'session', source: ['vimeo-help', 'ocd'] },
      purpose: 'Limits how often one visitor may ask (Cloudflare)',
    },
    {
      name: 'cf_clearance',
      party: 'third',
      lifetime: { value: 31536000, source: ['vimeo-help'] },
      purpose: 'Remembers that a bot check was passed (Cloudflare)',
    },
    {
      name: 'sync_volume',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Keeps one volume for all players',
      unverified: 'An older list names it; Vimeo’s own list covers cookies only.',
    },
    {
      name: 'sync_active',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Keeps one player running at a time',
      unverified: 'An older list names it; Vimeo’s own list covers cookies only.',
    },
  ],
  privacyPolicy: { value: 'https://vimeo.com/privacy', source: ['vimeo-policy', 'rcb'] },
  cookiePolicy: { value: 'https://vimeo.com/cookie_policy', source: ['ocd'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://vimeo.com/privacy', source: ['vimeo-policy'] },
    note: 'No page is known that stops Vimeo on every site; the site that you visit can ask for a player without cookies.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The player is put in as a frame. With dnt=1 in its address it sets no new cookies, though the browser still sends those that it has. Depending on the video there are also [clip id]_password (session), [webinar id]_webinar_registrant and lc_[hash] (7 days each); these names are too open to match. Vimeo’s list writes __cf_bm with one underscore. The Open Cookie Database gives vuid 1 minute, Real Cookie Banner 10 years; Vimeo’s own 2 years stand here.',
}
