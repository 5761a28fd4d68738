import type { VendorFacts } from '../types.ts'

export const core = { id: 'kissinsights', category: 'performance', disclosed: 'D1ep-4' } as const

export const facts: VendorFacts<'kissinsights'> = {
  id: 'kissinsights',
  name: 'Qualaroo',
  formerNames: ['KissInsights'],
  operator: {
    value: 'ProProfs',
    source: ['notice', 'ocd', 'gk'],
    unverified: 'Only the address of the privacy policy points to ProProfs.',
  },
  group: {
    value: 'ProProfs',
    source: ['notice', 'ocd', 'gk'],
    unverified: 'Only the address of the privacy policy points to ProProfs.',
  },
  status: {
    state: 'renamed',
    year: { value: 2012, source: ['notice', 'gk'], unverified: 'No source read so far gives the year.' },
    source: ['notice'],
    note: 'KissInsights became Qualaroo.',
  },
  usedFor: 'Shows short surveys on the page and remembers which ones you have seen or answered.',
  hosts: [
    { host: 'cl.qualaroo.com', role: 'loads', source: ['repos'] },
    { host: 'qualaroo.com', role: 'receives', source: ['ocd'] },
  ],
  cookies: [
    {
      name: 'ki_u',
      party: 'first',
      lifetime: { value: 157680000, source: ['ocd', 'qualaroo-help'] },
      purpose: 'Random visitor identifier for surveys',
    },
    {
      name: 'ki_s',
      party: 'first',
      lifetime: { value: 157680000, source: ['ocd', 'qualaroo-help'] },
      purpose: 'State of surveys seen or answered',
    },
    {
      name: 'ki_t',
      party: 'first',
      lifetime: { value: 157680000, source: ['qualaroo-help'] },
      purpose: 'Visit timestamps and view counts',
    },
    {
      name: 'ki_r',
      party: 'first',
      lifetime: { value: 157680000, source: ['qualaroo-help'] },
      purpose: 'Referring page of the visit',
    },
  ],
  privacyPolicy: { value: 'https://www.proprofs.com/policies/privacy/', source: ['ocd'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://www.proprofs.com/policies/privacy/', source: ['ocd'] },
  },
  ids: { iab: null, googleAc: null },
  note: "A site can shorten the cookies with `_kiq.push(['setCookieExpireDays', n])`. The newer help text no longer states the default of 5 years.",
}
