import type { VendorFacts } from '../types.ts'

export const core = { id: 'adobe-typekit', category: 'performance' } as const

export const facts: VendorFacts<'adobe-typekit'> = {
  id: 'adobe-typekit',
  name: 'Adobe Fonts',
  formerNames: ['Adobe Typekit', 'Typekit'],
  operator: { value: 'Adobe Inc. / Adobe Systems Software Ireland Limited', source: ['repos'] },
  group: { value: 'Adobe', source: ['repos'] },
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'Typekit became Adobe Fonts.',
  },
  usedFor:
    'Delivers the fonts of the site: your browser fetches them from Adobe, so Adobe learns your IP address and which site asked.',
  hosts: [
    { host: 'use.typekit.net', role: 'loads', source: ['tac'] },
    {
      host: 'p.typekit.net',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [],
  privacyPolicy: {
    value: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    source: ['repos', 'adobe-fonts'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://www.adobe.com/privacy/policies/adobe-fonts.html', source: ['repos'] },
  },
  ids: { iab: null, googleAc: null },
  note: 'Adobe states that serving web fonts neither sets nor uses cookies (adobe-fonts); older notices say otherwise.',
}
