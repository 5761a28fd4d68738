import type { Cookie, Fact, OptOut, VendorFacts } from '../../types.ts'

// What Google’s advertising vendors have in common.
// Name each piece where it is used; a spread would keep bundlers from dropping it.

export const operator: Fact<string> = {
  value: 'Google LLC / Google Ireland Limited',
  source: ['gvl106', 'gk'],
  unverified: 'The Global Vendor List names the product, not the companies that run it.',
}

export const group: Fact<string> = {
  value: 'Alphabet',
  source: ['gk'],
  unverified: 'Named from general knowledge only.',
}

export const privacyPolicy: Fact<string> = {
  value: 'https://business.safety.google/privacy/',
  source: ['ocd', 'gvl106'],
}

export const optOut: OptOut = {
  kind: 'opt-out-page',
  url: { value: 'https://myadcenter.google.com/', source: ['repos'] },
  note: 'My Ad Center, where Google lets you turn off personalised ads.',
}

export const ids: VendorFacts['ids'] = { iab: { value: 755, source: ['gvl106'] }, googleAc: null }

export const ide: Cookie = {
  name: 'IDE',
  party: 'third',
  lifetime: {
    value: 34128000,
    source: ['gk', 'ocd', 'gvl106'],
    unverified:
      'Said to be 13 months in the EEA, the UK and Switzerland and 24 months elsewhere; the Open Cookie Database says 2 years, and Global Vendor List 755 caps it at 34190000 seconds.',
  },
  purpose: 'Shows and measures personalised ads',
}

export const testCookie: Cookie = {
  name: 'test_cookie',
  party: 'third',
  lifetime: {
    value: 900,
    source: ['gk', 'repos'],
    unverified:
      'No source read so far confirms 15 minutes as Google’s own figure; the Open Cookie Database says 1 year.',
  },
  purpose: 'Tests whether cookies can be written',
}

export const gclAu: Cookie = {
  name: '_gcl_au',
  party: 'first',
  lifetime: { value: 7776000, source: ['ocd'] },
  purpose: 'Links ad clicks to conversions',
}
