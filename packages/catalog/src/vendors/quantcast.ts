import type { VendorFacts } from '../types.ts'

export const core = { id: 'quantcast', category: 'targeting', disclosed: 'D2teDaz-4' } as const

export const facts: VendorFacts<'quantcast'> = {
  id: 'quantcast',
  name: 'Quantcast',
  formerNames: [],
  operator: {
    value: 'Quantcast Corporation / Quantcast International Limited',
    source: ['gvl106', 'gk'],
    unverified: 'The Global Vendor List says "Quantcast" only.',
  },
  group: null,
  status: { state: 'active', source: ['gvl143'] },
  usedFor: 'Estimates what kind of people visit the site and picks ads for you on other sites.',
  hosts: [
    { host: 'quantserve.com', role: 'sets', source: ['ocd'] },
    { host: 'secure.quantserve.com', role: 'loads', source: ['repos'] },
    {
      host: 'pixel.quantserve.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    {
      host: 'rules.quantcount.com',
      role: 'loads',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [
    {
      name: '__qca',
      party: 'first',
      lifetime: { value: 34128000, source: ['qc-cookies', 'qc-faq', 'ocd'] },
      purpose: 'Visitor id on the visited site',
    },
    {
      name: 'mc',
      party: 'third',
      lifetime: { value: 34128000, source: ['ocd', 'qc-faq'] },
      purpose: 'Tracks browsers across sites',
    },
    {
      name: 'd',
      party: 'third',
      lifetime: { value: 34128000, source: ['ocd', 'qc-faq'] },
      purpose: 'Tracks browsers across sites',
    },
    {
      name: 'cref',
      party: 'third',
      lifetime: { value: 34128000, source: ['ocd', 'qc-faq'] },
      purpose: 'Navigation data for ad relevance',
    },
    {
      name: 'qoo',
      party: 'third',
      lifetime: {
        value: 315360000,
        source: ['qc-faq', 'gk'],
        unverified: 'The name of the cookie is not confirmed.',
      },
      remembersRefusal: true,
      purpose: 'Stores the opt-out choice',
      unverified: 'The name of the cookie is not confirmed.',
    },
  ],
  privacyPolicy: { value: 'https://www.quantcast.com/privacy/', source: ['ocd', 'gvl106'] },
  cookiePolicy: { value: 'https://www.quantcast.com/legal/cookies/', source: ['qc-cookies'] },
  optOut: { kind: 'opt-out-page', url: { value: 'https://www.quantcast.com/opt-out/', source: ['qc-opt'] } },
  ids: { iab: { value: 11, source: ['gvl106', 'gvl143'] }, googleAc: null },
}
