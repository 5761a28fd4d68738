import type { VendorFacts } from '../types.ts'

export const core = {
  id: 'hubspot',
  category: 'performance',
  disclosed: 'D50-2MuS_4jD50_8vD50-4_8vD7',
} as const

export const facts: VendorFacts<'hubspot'> = {
  id: 'hubspot',
  name: 'HubSpot',
  formerNames: [],
  operator: { value: 'HubSpot, Inc.', source: ['gk'], unverified: 'Named from general knowledge only.' },
  group: null,
  status: { state: 'active', source: ['hs-docs'] },
  usedFor: 'Runs forms and chat, and ties your visits to your name once you send a form.',
  hosts: [
    { host: 'js.hs-scripts.com', role: 'loads', source: ['tac'] },
    { host: 'js-eu1.hs-scripts.com', role: 'loads', source: ['hs-c15t'] },
    { host: 'js-na2.hs-scripts.com', role: 'loads', source: ['repos'] },
    { host: 'js-ap1.hs-scripts.com', role: 'loads', source: ['repos'] },
    {
      host: 'hs-scripts.com',
      role: 'loads',
      source: ['https://github.com/ConsentTheater/playbill/releases/tag/v0.1.1'],
    },
    {
      host: 'js.hs-analytics.net',
      role: 'loads',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    {
      host: 'js.hs-banner.com',
      role: 'loads',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    {
      host: 'track.hubspot.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    { host: 'hubspot.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: '__hstc',
      party: 'first',
      lifetime: {
        value: 15552000,
        source: ['gk', 'ocd'],
        unverified:
          'No source read so far confirms 6 months; the Open Cookie Database and older reprints of HubSpot’s list say 13 months.',
      },
      purpose: 'Main visitor tracking cookie with visit times',
    },
    {
      name: 'hubspotutk',
      party: 'first',
      lifetime: {
        value: 15552000,
        source: ['gk', 'ocd'],
        unverified: 'No source read so far confirms 6 months; the Open Cookie Database says 13 months.',
      },
      purpose: 'Visitor id sent with form submissions',
    },
    {
      name: '__hssc',
      party: 'first',
      lifetime: { value: 1800, source: ['ocd'] },
      purpose: 'Counts page views in the session',
    },
    {
      name: '__hssrc',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Detects a browser restart',
    },
    {
      name: 'messagesUtk',
      party: 'first',
      lifetime: {
        value: 15552000,
        source: ['gk', 'ocd'],
        unverified: 'No source read so far confirms 6 months; the Open Cookie Database says 13 months.',
      },
      purpose: 'Recognizes visitors in the chat',
      category: 'functional',
    },
    {
      name: '__hs_opt_out',
      party: 'first',
      lifetime: {
        value: 15552000,
        source: ['hs-lists', 'ocd'],
        unverified: 'The Open Cookie Database says 13 months.',
      },
      remembersRefusal: true,
      purpose: 'Remembers not to ask for consent again',
      category: 'necessary',
    },
    {
      name: '__hs_do_not_track',
      party: 'first',
      lifetime: { value: 15552000, source: ['hs-lists', 'hs-docs'] },
      remembersRefusal: true,
      purpose: 'Blocks all HubSpot tracking when present',
      category: 'necessary',
    },
    {
      name: '__hs_cookie_cat_pref',
      party: 'first',
      lifetime: { value: 15552000, source: ['hs-lists', 'ocd'] },
      purpose: 'Stores the consented categories',
      category: 'necessary',
    },
    {
      name: '__hs_initial_opt_in',
      party: 'first',
      lifetime: { value: 604800, source: ['hs-lists', 'ocd'] },
      purpose: 'Keeps the banner from reappearing in strict mode',
      category: 'necessary',
    },
    {
      name: '__hs_gpc_banner_dismiss',
      party: 'first',
      lifetime: { value: 15552000, source: ['hs-lists', 'ocd'] },
      purpose: 'Remembers that the GPC banner was dismissed',
      category: 'necessary',
    },
  ],
  privacyPolicy: { value: 'https://legal.hubspot.com/privacy-policy', source: ['tac', 'ocd'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://legal.hubspot.com/privacy-policy', source: ['tac', 'hs-docs'] },
    note: 'No page is known that stops HubSpot on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: "The Open Cookie Database lists hubspot.com as the domain of these cookies, but the tracking code sets them on the visited site. A site can offer `_hsq.push(['doNotTrack'])`, which sets __hs_do_not_track.",
}
