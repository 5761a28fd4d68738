import type { VendorFacts } from '../types.ts'

export const core = { id: 'sift-science', category: 'performance', disclosed: 'X' } as const

export const facts: VendorFacts<'sift-science'> = {
  id: 'sift-science',
  name: 'Sift',
  formerNames: ['Sift Science'],
  operator: {
    value: 'Sift Science, Inc. (trading as Sift)',
    source: ['gk'],
    unverified: 'Named from general knowledge only.',
  },
  group: null,
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'The brand was shortened to Sift.',
  },
  usedFor: 'Looks at your device and at how you act on the site to tell real customers from fraud.',
  hosts: [
    { host: 'cdn.sift.com', role: 'loads', source: ['sift-stack', 'repos'] },
    { host: 'cdn.siftscience.com', role: 'loads', source: ['repos'] },
    { host: 'hexagon-analytics.com', role: 'receives', source: ['repos'] },
  ],
  cookies: [
    {
      name: '__ssid',
      party: 'first',
      lifetime: { value: null, source: ['repos'], unverified: 'No source read so far gives a lifetime.' },
      purpose: 'Device id for fraud scoring',
      unverified: 'Seen in public repositories only; who sets it is not confirmed.',
    },
  ],
  privacyPolicy: { value: 'https://sift.com/service-privacy', source: ['repos'] },
  optOut: { kind: 'privacy-policy', url: { value: 'https://sift.com/service-privacy', source: ['repos'] } },
  ids: { iab: null, googleAc: null },
  note: 'Global Vendor List 59 is "Sift Media, Inc", another company. Classic notices file fraud prevention under performance, and so does this catalog; a site may argue that it is strictly necessary.',
}
