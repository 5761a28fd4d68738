import type { VendorFacts } from '../types.ts'
import * as x from './shared/x.ts'

export const core = {
  id: 'x-posts',
  category: 'functional',
  embed: true,
  disclosed: 'P-2DkaH6H3S_0hDka-3',
} as const

export const facts: VendorFacts<'x-posts'> = {
  id: 'x-posts',
  name: 'X posts',
  formerNames: ['Twitter widgets', 'Embedded Tweets'],
  operator: x.operator,
  group: x.group,
  status: x.status,
  usedFor: 'Shows posts from X inside the page, with their pictures and videos.',
  hosts: [
    { host: 'platform.x.com', role: 'loads', source: ['x-docs'] },
    { host: 'platform.twitter.com', role: 'loads', source: ['repos', 'x-widget'] },
    { host: 'syndication.twitter.com', role: 'receives', source: ['wp-embed', 'repos'] },
    { host: 'cdn.syndication.twimg.com', role: 'receives', source: ['repos'] },
    { host: 'pbs.twimg.com', role: 'receives', source: ['wp-embed', 'repos'] },
    { host: 'twitter.com', role: 'sets', source: ['ocd', 'rcb'] },
    {
      host: 'x.com',
      role: 'sets',
      source: ['https://www.flowconsent.com/en/services/social-media/twitter'],
      unverified: 'Named by one third-party article only.',
    },
  ],
  cookies: [
    {
      name: 'guest_id',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd', 'rcb'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Identifies visitors who are not logged in',
    },
    {
      name: 'guest_id_ads',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Advertising when logged out',
      category: 'targeting',
      unverified: 'The Open Cookie Database names it for X, but does not say that a post sets it.',
    },
    {
      name: 'guest_id_marketing',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Marketing when logged out',
      category: 'targeting',
      unverified: 'The Open Cookie Database names it for X, but does not say that a post sets it.',
    },
    {
      name: 'personalization_id',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd', 'rcb'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Personalises ads across sites',
      category: 'targeting',
    },
    {
      name: 'gt',
      party: 'third',
      lifetime: {
        value: 10800,
        source: ['rcb', 'ocd'],
        unverified: 'Real Cookie Banner says 3 hours; the Open Cookie Database says 1 year.',
      },
      purpose: 'Lets visitors who are not logged in load posts',
    },
    {
      name: 'ct0',
      party: 'third',
      lifetime: {
        value: 21600,
        source: ['rcb', 'ocd'],
        unverified: 'Real Cookie Banner says 6 hours; the Open Cookie Database says 2 years.',
      },
      purpose: 'Protects against forged requests',
    },
    {
      name: '_twitter_sess',
      party: 'third',
      lifetime: { value: 'session', source: ['ocd', 'rcb'] },
      purpose: 'Keeps the session at X',
    },
    {
      name: 'tfw_exp',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Assigns the browser to an experiment with embedded posts',
      legacy: true,
    },
    {
      name: '__widgetsettings',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Keeps the settings that the script fetched',
    },
    {
      name: 'local_storage_support_test',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Tests whether local storage can be written',
    },
  ],
  privacyPolicy: x.privacyPolicy,
  cookiePolicy: {
    value: 'https://help.twitter.com/en/rules-and-policies/twitter-cookies',
    source: ['x-cookies'],
    unverified: 'Read as copies of 2018 to 2022; help.x.com is the expected new host.',
  },
  optOut: x.optOut,
  ids: { iab: null, googleAc: null },
  note: 'widgets.js runs in the page itself and puts each post into a frame, so it has to stay out until it is granted. X’s documentation loads it from platform.x.com since the change of name; platform.twitter.com stands in most pages and still counts. The parameter dnt tells X not to use the visit for personalisation; it does not stop cookies or requests. Visitors who are logged in also send the cookies of their account.',
}
