import type { VendorFacts } from '../types.ts'

export const core = { id: 'plausible', category: 'performance', disclosed: '_8vP' } as const

export const facts: VendorFacts<'plausible'> = {
  id: 'plausible',
  name: 'Plausible Analytics',
  formerNames: [],
  operator: { value: 'Plausible Insights OÜ', source: ['ocd'] },
  group: null,
  status: { state: 'active', source: ['plausible-ignore'] },
  usedFor: 'Counts page views and where they come from, without cookies and without a lasting visitor id.',
  hosts: [
    {
      host: 'plausible.io',
      role: 'loads',
      source: ['c15t-2026', 'https://opsblu.com/hi/documentation/analytics-platforms/plausible'],
    },
    { host: 'plausible.io', role: 'receives', source: ['plausible-tracker'] },
  ],
  cookies: [
    {
      name: 'plausible_ignore',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['plausible-ignore', 'plausible-tracker'] },
      remembersRefusal: true,
      purpose: 'Set by visitors who do not want to be counted on this site',
      category: 'necessary',
    },
  ],
  privacyPolicy: { value: 'https://plausible.io/privacy', source: ['ocd'] },
  cookiePolicy: { value: 'https://plausible.io/data-policy', source: ['plausible-data'] },
  optOut: {
    kind: 'browser-settings',
    url: { value: 'https://plausible.io/docs/excluding-localstorage', source: ['plausible-ignore'] },
    note: 'A flag in the storage of your browser keeps you out of the count, for one site and one browser at a time.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The tag writes nothing itself: it only reads plausible_ignore. The Open Cookie Database has a vague entry "plausible_", which no source explains. The software can be self-hosted or served through a host of the site; the tag then sends to the host that it was loaded from.',
}
