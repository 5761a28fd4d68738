import type { VendorFacts } from '../types.ts'

export const core = { id: 'marketo', category: 'targeting', disclosed: 'Dka_8vX' } as const

export const facts: VendorFacts<'marketo'> = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  formerNames: ['Marketo'],
  operator: { value: 'Adobe Inc.', source: ['ocd'] },
  group: { value: 'Adobe', source: ['ocd'] },
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['gk'],
    unverified: 'Told from general knowledge only.',
    note: 'Bought by Adobe; the tag is still called Munchkin.',
  },
  usedFor:
    'Ties the pages you view to your address once you have given it, so that the site can follow up with e-mails and calls.',
  hosts: [
    { host: 'munchkin.marketo.net', role: 'loads', source: ['tac', 'munchkin'] },
    {
      host: '*.mktoresp.com',
      role: 'receives',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
  ],
  cookies: [
    {
      name: '_mkto_trk',
      party: 'first',
      lifetime: { value: 63072000, source: ['munchkin', 'tac'] },
      purpose: 'Ties page visits to a marketing lead',
    },
    {
      name: 'mkto_opt_out',
      party: 'first',
      lifetime: { value: null, source: ['munchkin'], unverified: 'No source read so far gives a lifetime.' },
      remembersRefusal: true,
      purpose: 'Marks a visitor who opted out',
      category: 'necessary',
      unverified: 'Marketo’s documentation names it; nothing else about it is confirmed.',
    },
  ],
  privacyPolicy: { value: 'https://www.adobe.com/privacy.html', source: ['ocd'] },
  cookiePolicy: { value: 'https://documents.marketo.com/legal/cookies', source: ['tac'] },
  optOut: {
    kind: 'opt-out-page',
    url: { value: 'https://www.adobe.com/privacy/opt-out.html', source: ['adobe-optout', 'munchkin'] },
    note: 'For one site alone: open any of its pages with ?marketo_opt_out=true at the end of the address.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Munchkin has no call to stop it: keep the script out until it is granted, and reload the page on withdrawal. The lifetime of _mkto_trk is a setting (cookieLifeDays, 730 unless changed). Global Vendor List 264 and 565 are other Adobe products.',
}
