import type { VendorFacts } from '../types.ts'

export const core = { id: 'tiktok', category: 'targeting', disclosed: 'Daz-5D9S-3' } as const

export const facts: VendorFacts<'tiktok'> = {
  id: 'tiktok',
  name: 'TikTok Pixel',
  formerNames: [],
  operator: {
    value: 'TikTok Technology Limited (EEA) / TikTok Inc.',
    source: [
      'https://wissen.matterius.com/en/docs/privacy-policy-website/tiktok-pixel-datenschutzerklaerung',
      'gk',
    ],
    unverified:
      'A third-party guide names TikTok Technology Limited; who runs it elsewhere is not confirmed.',
  },
  group: { value: 'ByteDance', source: ['https://www.consentstack.io/vendors/bytedance'] },
  status: { state: 'active', source: ['tiktok-cookies'] },
  usedFor: 'Tells the site which TikTok ads worked, and lets it show you more of its ads on TikTok.',
  hosts: [
    {
      host: 'analytics.tiktok.com',
      role: 'loads',
      source: ['nuxt', 'https://www.consentstack.io/vendors/bytedance'],
    },
    {
      host: 'analytics.us.tiktok.com',
      role: 'loads',
      source: ['https://github.com/nuxt/scripts/pull/776/files', 'repos'],
    },
    { host: 'mon.tiktok.com', role: 'receives', source: ['nuxt'] },
    { host: 'mcs.tiktok.com', role: 'receives', source: ['nuxt'] },
    { host: 'tiktok.com', role: 'sets', source: ['ocd', 'tiktok-cookies'] },
  ],
  cookies: [
    {
      name: '_ttp',
      party: 'first',
      lifetime: { value: 34128000, source: ['tiktok-cookies', 'kukie-tiktok'] },
      purpose: 'Recognises a visitor, to match visits with TikTok users',
    },
    {
      name: '_ttp',
      party: 'third',
      lifetime: {
        value: 34128000,
        source: ['tiktok-cookies', 'https://www.consentstack.io/vendors/tiktok'],
      },
      purpose: 'Recognises a visitor on every site with the pixel, to match visits with TikTok users',
    },
    {
      name: '_tt_enable_cookie',
      party: 'first',
      lifetime: { value: 34128000, source: ['tiktok-cookies', 'kukie-tiktok'] },
      purpose: 'Tells that the pixel may use cookies',
    },
    {
      name: 'ttcsid*',
      party: 'first',
      lifetime: {
        value: 34128000,
        source: ['tiktok-cookies', 'kukie-tiktok', 'ocd'],
        unverified:
          'TikTok says 13 months for all its pixel’s cookies without naming this one; the Open Cookie Database says 1 year.',
      },
      purpose: 'Counts visits, for each pixel on the site',
    },
    {
      name: 'ttclid',
      party: 'first',
      lifetime: {
        value: 34128000,
        source: ['kukie-tiktok', 'https://www.consentstack.io/vendors/bytedance'],
        unverified: 'One article says 13 months, another 7 days.',
      },
      purpose: 'Remembers which ad was clicked',
      unverified: 'Articles name it, one of them as _ttclid; no source of TikTok’s own has been read.',
    },
    {
      name: 'tt_sessionId',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['kukie-tiktok', 'repos'] },
      purpose: 'Tells one visit from the next',
    },
    {
      name: 'tt_pixel_*',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['kukie-tiktok', 'repos'] },
      purpose: 'Counts page views within a visit',
    },
    {
      name: 'tt_appInfo',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['kukie-tiktok', 'repos'] },
      purpose: 'Keeps the settings of the pixel',
    },
    {
      name: 'msToken',
      party: 'third',
      lifetime: {
        value: 777600,
        source: ['ocd', 'kukie-tiktok'],
        unverified: 'The Open Cookie Database says 9 days; an article says that it varies.',
      },
      purpose: 'Guards requests to TikTok against misuse',
      unverified:
        'It may come with embedded videos rather than with the pixel; no source of TikTok’s own has been read.',
    },
  ],
  privacyPolicy: {
    value: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en?lang=en',
    source: ['ocd'],
  },
  cookiePolicy: {
    value: 'https://www.tiktok.com/legal/tiktok-website-cookies-policy',
    source: ['repos'],
    unverified: 'Seen in one public repository only.',
  },
  optOut: {
    kind: 'opt-out-page',
    url: {
      value: 'https://www.tiktok.com/privacy/ads-and-your-data/en-GB',
      source: ['https://www.tiktok.com/privacy/ads-and-your-data/en-GB'],
    },
    note: 'The page explains the choices; the switches themselves are in TikTok’s settings, under Ads.',
  },
  ids: { iab: null, googleAc: null },
  note: 'TikTok’s own help says that its pixel uses cookies of TikTok as well, without naming them; an article names _ttp. The Open Cookie Database says 389 days for _ttp and _tt_enable_cookie; TikTok says 13 months since they were set or last used. Entry 986 of the Global Vendor List is ByteDance’s Pangle, not the pixel. Its consent commands (ttq.holdConsent, grantConsent, revokeConsent) don’t keep the script from loading.',
}
