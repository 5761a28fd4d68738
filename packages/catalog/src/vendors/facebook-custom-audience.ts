import type { VendorFacts } from '../types.ts'

export const core = {
  id: 'facebook-custom-audience',
  category: 'targeting',
  disclosed: 'D1epDkaD2i-3',
} as const

export const facts: VendorFacts<'facebook-custom-audience'> = {
  id: 'facebook-custom-audience',
  name: 'Meta Pixel (Custom Audiences)',
  formerNames: ['Facebook Custom Audience'],
  operator: {
    value: 'Meta Platforms, Inc. / Meta Platforms Ireland Limited',
    source: ['gk'],
    unverified: 'Named from general knowledge only.',
  },
  group: { value: 'Meta', source: ['gk'], unverified: 'Named from general knowledge only.' },
  status: {
    state: 'renamed',
    year: { value: 2021, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'Facebook, Inc. became Meta Platforms, Inc.',
  },
  usedFor: 'Tells Meta which pages you visit, so that the site can show you ads on Facebook.',
  hosts: [
    { host: 'connect.facebook.net', role: 'loads', source: ['tac', 'c15t'] },
    {
      host: 'www.facebook.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    { host: 'facebook.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: '_fbp',
      party: 'first',
      lifetime: {
        value: 7776000,
        source: ['gk', 'meta-fb'],
        unverified:
          'Meta’s pages read so far do not settle 90 days; the Open Cookie Database says 4 months, third party.',
      },
      purpose: 'Browser id for ads on this site',
    },
    {
      name: '_fbc',
      party: 'first',
      lifetime: {
        value: 7776000,
        source: ['gk', 'meta-fb'],
        unverified:
          'Meta’s pages read so far do not settle 90 days; the Open Cookie Database says 2 years, third party.',
      },
      purpose: 'Stores the ad click id',
    },
    {
      name: 'fr',
      party: 'third',
      lifetime: { value: 7776000, source: ['ocd'] },
      purpose: 'Shows and measures ads',
    },
    {
      name: 'datr',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Recognizes the browser for safety',
    },
    {
      name: 'oo',
      party: 'third',
      lifetime: { value: 157680000, source: ['ocd'] },
      remembersRefusal: true,
      purpose: 'Stores an ad opt-out',
    },
  ],
  privacyPolicy: {
    value: 'https://www.facebook.com/privacy/policy/',
    source: ['gk'],
    unverified: 'Named from general knowledge only.',
  },
  cookiePolicy: { value: 'https://www.facebook.com/privacy/policies/cookies', source: ['ocd'] },
  optOut: {
    kind: 'opt-out-page',
    url: { value: 'https://www.facebook.com/adpreferences/ad_settings', source: ['repos'] },
  },
  ids: {
    iab: null,
    googleAc: {
      value: 89,
      source: ['atp2022'],
      unverified: 'From a list of 2022; whether the number is still the same is not confirmed.',
    },
  },
  note: "The pixel has a consent call: `fbq('consent', 'grant' | 'revoke')` (meta-fb).",
}
