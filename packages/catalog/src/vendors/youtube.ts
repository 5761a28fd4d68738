import type { VendorFacts } from '../types.ts'
import * as google from './shared/google.ts'

export const core = {
  id: 'youtube',
  category: 'functional',
  embed: true,
  disclosed: 'XPDazDa5D6oD50-3DuD1S_0hD50_0hMu',
} as const

export const facts: VendorFacts<'youtube'> = {
  id: 'youtube',
  name: 'YouTube',
  formerNames: [],
  operator: {
    value: 'Google LLC / Google Ireland Limited',
    source: ['rcb', 'https://www.flowconsent.com/en/services/video/youtube-nocookie'],
  },
  group: google.group,
  status: { state: 'active', source: ['yt-params'] },
  usedFor: 'Plays videos from YouTube inside the page, so that you can watch them without leaving the site.',
  hosts: [
    { host: 'www.youtube.com', role: 'loads', source: ['yt-params', 'wp-embed'] },
    { host: 'www.youtube-nocookie.com', role: 'loads', source: ['yt-kukie', 'yt-csp'] },
    { host: 'ytimg.com', role: 'receives', source: ['wp-embed', 'rcb'] },
    { host: 'googlevideo.com', role: 'receives', source: ['repos'] },
    { host: 'youtube.com', role: 'sets', source: ['ocd', 'rcb'] },
    { host: 'youtube-nocookie.com', role: 'sets', source: ['yt-kukie'] },
  ],
  cookies: [
    {
      name: 'VISITOR_INFO1_LIVE',
      party: 'third',
      lifetime: { value: 15552000, source: ['google-cookies', 'rcb'] },
      purpose: 'Recognises the browser, to choose the player, find faults and measure videos and ads',
      category: 'targeting',
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      party: 'third',
      lifetime: { value: 15552000, source: ['ocd'] },
      purpose: 'Keeps the state of the privacy settings of that browser',
    },
    {
      name: 'YSC',
      party: 'third',
      lifetime: { value: 'session', source: ['google-cookies', 'ocd', 'rcb'] },
      purpose: 'Makes sure that requests come from the visitor, and counts views',
    },
    {
      name: 'PREF',
      party: 'third',
      lifetime: {
        value: 20736000,
        source: ['rcb', 'ocd'],
        unverified: 'Real Cookie Banner says 8 months; the Open Cookie Database says 10 years.',
      },
      purpose: 'Remembers player settings such as autoplay and size',
    },
    {
      name: 'GPS',
      party: 'third',
      lifetime: {
        value: 1800,
        source: ['https://consentstack.io/vendors/youtube', 'ocd'],
        unverified: 'A third-party article says 30 minutes; the Open Cookie Database says 1 day.',
      },
      purpose: 'Estimates where a mobile device is',
      category: 'targeting',
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      party: 'third',
      lifetime: { value: 15552000, source: ['ocd'] },
      purpose: 'Assigns the browser to a stage of new player features',
    },
    {
      name: '__Secure-YNID',
      party: 'third',
      lifetime: { value: 15552000, source: ['ocd'] },
      purpose: 'Keeps player preferences and protects sign-in',
      unverified:
        'The Open Cookie Database calls it a YouTube cookie, but does not say that an embedded video sets it.',
    },
    {
      name: '__Secure-YEC',
      party: 'third',
      lifetime: { value: 34128000, source: ['google-cookies'] },
      purpose: 'Stands in for VISITOR_INFO1_LIVE, depending on the choices made at Google; detects fraud',
      unverified: 'Google names it for YouTube, but does not say that an embedded video sets it.',
    },
    {
      name: 'yt-remote-device-id',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 31536000, source: ['yt-player'] },
      purpose: 'Identifies the browser for playing on other devices',
    },
    {
      name: 'yt-remote-connected-devices',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 86400, source: ['yt-player'] },
      purpose: 'Lists the devices that the player is connected to',
    },
    {
      name: 'yt-player-*',
      party: 'third',
      storage: 'local-storage',
      lifetime: {
        value: null,
        source: ['repos'],
        unverified: 'No source read so far gives a lifetime for all of them.',
      },
      purpose: 'Remembers player settings such as quality and bandwidth',
    },
    {
      name: 'yt.innertube::*',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['repos'] },
      purpose: 'Queues events about what was watched',
    },
    {
      name: 'ytidb::*',
      party: 'third',
      storage: 'local-storage',
      lifetime: {
        value: 2592000,
        source: ['repos'],
        unverified: 'Read off a single stored entry (ytidb::LAST_RESULT_ENTRY_KEY).',
      },
      purpose: 'Keeps track of the databases that the player uses in the browser',
    },
  ],
  privacyPolicy: { value: 'https://policies.google.com/privacy', source: ['rcb'] },
  cookiePolicy: { value: 'https://policies.google.com/technologies/cookies', source: ['google-cookies'] },
  optOut: google.optOut,
  ids: { iab: null, googleAc: null },
  note: 'The player is put in as a frame. From www.youtube-nocookie.com (privacy-enhanced mode) it sets no cookie before the video is played, but it writes to local storage and sends the IP address at once. Visitors who are signed in also send the cookies of their Google account. Inside its frame the player is said to call doubleclick.net and fonts.gstatic.com as well; a page does not see those requests, so the hosts are left to their own vendors.',
}
