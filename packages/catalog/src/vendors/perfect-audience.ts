import type { VendorFacts } from '../types.ts'

export const core = { id: 'perfect-audience', category: 'targeting', disclosed: 'Dka-6' } as const

export const facts: VendorFacts<'perfect-audience'> = {
  id: 'perfect-audience',
  name: 'SharpSpring Ads',
  formerNames: ['PerfectAudience', 'Perfect Audience'],
  operator: { value: 'SharpSpring Reach, Inc.', source: ['pa-terms'] },
  group: { value: 'Constant Contact', source: ['gk'], unverified: 'Named from general knowledge only.' },
  status: {
    state: 'discontinued',
    year: { value: 2024, source: ['pa-retire', 'pa-terms'] },
    source: ['pa-retire', 'pa-terms'],
    note: 'Perfect Audience became SharpSpring Ads by 2020 and was retired on 15 August 2024.',
  },
  usedFor: 'Showed the ads of the site to past visitors elsewhere on the web, until the service closed.',
  hosts: [
    { host: 'pixel.prfct.co', role: 'receives', source: ['atp2022'] },
    { host: 'prfct.co', role: 'sets', source: ['ocd'] },
    { host: 'ad.perfectaudience.com', role: 'receives', source: ['atp2022'] },
    { host: 'static.nowspots.com', role: 'loads', source: ['atp2022'] },
  ],
  cookies: [
    {
      name: 'pa_uid',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Visitor id for retargeting',
    },
    {
      name: 'pa_google_ts',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Time of id sync with Google',
      unverified: 'That it holds the time of a sync is read from its name.',
    },
    {
      name: 'pa_twitter_ts',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Time of id sync with Twitter',
      unverified: 'That it holds the time of a sync is read from its name.',
    },
    {
      name: 'pa_yahoo_ts',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Time of id sync with Yahoo',
      unverified: 'That it holds the time of a sync is read from its name.',
    },
    {
      name: 'pa_openx_ts',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Time of id sync with OpenX',
      unverified: 'That it holds the time of a sync is read from its name.',
    },
    {
      name: 'pa_rubicon_ts',
      party: 'third',
      lifetime: { value: 63072000, source: ['ocd'] },
      purpose: 'Time of id sync with Rubicon',
      unverified: 'That it holds the time of a sync is read from its name.',
    },
  ],
  privacyPolicy: {
    value: 'https://www.perfectaudience.com/privacy/',
    source: ['ocd', 'pa-privacy'],
    unverified: 'The service has closed; whether the page still exists is not confirmed.',
  },
  optOut: {
    kind: 'privacy-policy',
    url: {
      value: 'https://www.perfectaudience.com/privacy/',
      source: ['repos', 'pa-privacy'],
      unverified: 'The service has closed; whether the page still exists is not confirmed.',
    },
    note: 'The service has closed, so this page may be gone.',
  },
  ids: {
    iab: null,
    googleAc: { value: 1699, source: ['atp2022'], unverified: 'From a list of 2022; surely removed since.' },
  },
}
