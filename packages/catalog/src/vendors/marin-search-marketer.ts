import type { VendorFacts } from '../types.ts'

export const core = { id: 'marin-search-marketer', category: 'targeting', disclosed: 'P' } as const

export const facts: VendorFacts<'marin-search-marketer'> = {
  id: 'marin-search-marketer',
  name: 'MarinOne',
  formerNames: ['Marin Search Marketer'],
  operator: { value: 'Marin Software Incorporated', source: ['marin-ch11'] },
  group: {
    value: 'Kaxxa Holdings, Inc. (plan sponsor)',
    source: ['marin-ch11', 'gk'],
    unverified: 'Sponsor of the plan of 2025; that the plan was carried out is not confirmed.',
  },
  status: {
    state: 'renamed',
    source: ['marin-ch11', 'gk'],
    unverified:
      'Marin filed for reorganization on 1 July 2025; whether the service runs today is not confirmed.',
    note: 'Search Marketer became MarinOne.',
  },
  usedFor:
    'Connects clicks on search ads with what people do on the site, so that it can tell which keywords are worth their price.',
  hosts: [{ host: 'tracker.marinsm.com', role: 'loads', source: ['marin-tech'] }],
  cookies: [
    {
      name: '_msuuid',
      party: 'first',
      lifetime: {
        value: 'persistent',
        source: ['marin-tech'],
        unverified: 'Said to be persistent; no source read so far gives a number.',
      },
      purpose: 'Links ad clicks to conversions',
      unverified: 'Named by third-party documentation only.',
    },
  ],
  privacyPolicy: { value: 'https://marinsoftware.com/legal/privacy-policy', source: ['marin-policy'] },
  optOut: {
    kind: 'privacy-policy',
    url: {
      value: 'https://www.marinsoftware.co.uk/privacy/cookie-saas',
      source: ['marin-cookie'],
      unverified: 'A page of 2018 that says it explains the opt-out; the link inside was not seen.',
    },
    note: 'The page says that it explains how to opt out. It may be out of date.',
  },
  ids: { iab: null, googleAc: null },
}
