import type { VendorFacts } from '../types.ts'

export const core = { id: 'crisp', category: 'functional', disclosed: 'D50' } as const

export const facts: VendorFacts<'crisp'> = {
  id: 'crisp',
  name: 'Crisp',
  formerNames: [],
  operator: { value: 'Crisp IM SAS', source: ['ocd'] },
  group: null,
  status: { state: 'active', source: ['crisp-domains'] },
  usedFor: 'Shows a chat box and finds your earlier messages again when you come back.',
  hosts: [
    { host: 'client.crisp.chat', role: 'loads', source: ['crisp-domains', 'crisp-options'] },
    { host: 'client.relay.crisp.chat', role: 'receives', source: ['crisp-domains'] },
    { host: 'stream.relay.crisp.chat', role: 'receives', source: ['crisp-domains'] },
    { host: 'storage.crisp.chat', role: 'receives', source: ['crisp-domains'] },
    { host: 'image.crisp.chat', role: 'loads', source: ['crisp-domains'] },
    { host: 'game.crisp.chat', role: 'loads', source: ['crisp-domains'] },
  ],
  cookies: [
    {
      name: 'crisp-client/*',
      party: 'first',
      lifetime: { value: 15552000, source: ['crisp-cookies', 'crisp-options', 'ocd'] },
      purpose: 'Ties the visitor to a chat session',
    },
  ],
  privacyPolicy: { value: 'https://crisp.chat/en/privacy/', source: ['ocd'] },
  cookiePolicy: {
    value: 'https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/',
    source: ['crisp-cookies'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://crisp.chat/en/privacy/', source: ['ocd'] },
    note: 'No page is known that stops Crisp on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The cookie holds for the domain and its subdomains, and each visit renews it; a site can shorten it with CRISP_COOKIE_EXPIRE and narrow it with CRISP_COOKIE_DOMAIN. A site that feeds segments or events into Crisp tracks with it: then its category may be another.',
}
