import type { VendorFacts } from '../types.ts'
import * as google from './shared/google.ts'

export const core = { id: 'google-tag-manager', category: 'targeting' } as const

export const facts: VendorFacts<'google-tag-manager'> = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  formerNames: [],
  operator: google.operator,
  group: google.group,
  status: { state: 'active', source: ['gk'], unverified: 'Told from general knowledge only.' },
  usedFor:
    'Loads the other tags of the site and decides when each one runs; what becomes of your data depends on those tags.',
  hosts: [{ host: 'www.googletagmanager.com', role: 'loads', source: ['tac', 'c15t'] }],
  cookies: [],
  privacyPolicy: google.privacyPolicy,
  optOut: {
    kind: 'opt-out-page',
    url: { value: 'https://myadcenter.google.com/', source: ['repos'] },
    note: 'Tag Manager has no opt-out of its own; this page is about advertising by Google.',
  },
  ids: { iab: null, googleAc: null },
  note: 'That the container itself sets no cookies is not confirmed: the tags inside set theirs. Whether loading it needs consent is disputed, so the catalog keeps the category of classic notices. With Google Consent Mode the default command must run before the container.',
}
