import type { VendorFacts } from '../types.ts'

export const core = { id: 'google-analytics', category: 'performance' } as const

export const facts: VendorFacts<'google-analytics'> = {
  id: 'google-analytics',
  name: 'Google Analytics',
  formerNames: [],
  operator: {
    value: 'Google LLC / Google Ireland Limited',
    source: ['gk'],
    unverified: 'named from general knowledge',
  },
  group: null,
  status: { state: 'active', source: ['ga-help'] },
  usedFor: 'Counts visits and shows which pages people read.',
  hosts: [],
  cookies: [],
  privacyPolicy: { value: 'https://business.safety.google/privacy/', source: ['ocd', 'gvl106'] },
  optOut: { kind: 'opt-out-page', url: { value: 'https://tools.google.com/dlpage/gaoptout', source: ['repos'] } },
  ids: { iab: null, googleAc: null },
}
