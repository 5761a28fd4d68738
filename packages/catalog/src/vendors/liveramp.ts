import type { VendorFacts } from '../types.ts'

export const core = { id: 'liveramp', category: 'targeting', disclosed: 'X-2Da5D1o' } as const

export const facts: VendorFacts<'liveramp'> = {
  id: 'liveramp',
  name: 'LiveRamp',
  formerNames: [],
  operator: {
    value: 'LiveRamp, Inc.',
    source: ['gvl106', 'gk'],
    unverified: 'The Global Vendor List says "LiveRamp" only.',
  },
  group: { value: 'LiveRamp Holdings', source: ['gk'], unverified: 'Named from general knowledge only.' },
  status: { state: 'active', source: ['gvl143'] },
  usedFor:
    'Links your browser to an advertising id that other companies know too, so that ads can find you from site to site.',
  hosts: [
    { host: 'rlcdn.com', role: 'sets', source: ['ocd'] },
    { host: 'launchpad-wrapper.privacymanager.io', role: 'loads', source: ['repos'] },
    { host: 'launchpad.privacymanager.io', role: 'loads', source: ['repos'] },
    { host: 'ats.rlcdn.com', role: 'loads', source: ['gvl106'] },
    {
      host: 'idsync.rlcdn.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [
    {
      name: 'rlas3',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Cross-site visitor data for targeting',
    },
    {
      name: 'pxrc',
      party: 'third',
      lifetime: { value: 5184000, source: ['ocd'] },
      purpose: 'Counts visits for ad optimization',
    },
    {
      name: '_lr_env',
      party: 'first',
      lifetime: {
        value: null,
        source: ['lr-ats'],
        unverified: 'Each site configures it; no source read so far gives a number.',
      },
      purpose: 'Identity envelope with the RampID',
      unverified: 'LiveRamp’s documentation names it; each site configures how it is kept.',
    },
    {
      name: 'idl_env',
      party: 'first',
      lifetime: {
        value: null,
        source: ['lr-ats'],
        unverified: 'Each site configures it; no source read so far gives a number.',
      },
      purpose: 'Identity envelope for Prebid',
      unverified: 'LiveRamp’s documentation names it; each site configures how it is kept.',
    },
  ],
  privacyPolicy: { value: 'https://liveramp.com/privacy/service-privacy-policy/', source: ['lr-policy'] },
  optOut: {
    kind: 'opt-out-page',
    url: { value: 'https://liveramp.com/privacy/my-privacy-choices/', source: ['lr-choices'] },
  },
  ids: { iab: { value: 97, source: ['gvl106', 'gvl143'] }, googleAc: null },
  note: 'The Open Cookie Database files rlas3 and pxrc under Rapleaf.',
}
