import type { VendorFacts } from '../types.ts'
import * as microsoft from './shared/microsoft.ts'

export const core = {
  id: 'microsoft-clarity',
  category: 'performance',
  disclosed: 'Da5-2D7D1MaS-2_0hDaz',
} as const

export const facts: VendorFacts<'microsoft-clarity'> = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  formerNames: [],
  operator: microsoft.operator,
  group: microsoft.group,
  status: { state: 'active', source: ['ms-clarity-cookies'] },
  usedFor:
    'Plays back visits to the site, with clicks, scrolling and mouse movements, so that its makers see where people get stuck.',
  hosts: [
    { host: 'www.clarity.ms', role: 'loads', source: ['nuxt', 'https://clarity.microsoft.com/blog/?p=9897'] },
    { host: 'scripts.clarity.ms', role: 'loads', source: ['repos'] },
    { host: '*.clarity.ms', role: 'receives', source: ['nuxt'] },
    { host: 'clarity.ms', role: 'sets', source: ['ocd'] },
    { host: 'c.bing.com', role: 'receives', source: ['repos'] },
  ],
  cookies: [
    {
      name: '_clck',
      party: 'first',
      lifetime: { value: 31536000, source: ['clarity-code', 'ocd'] },
      purpose: 'Recognises a returning visitor of the site',
    },
    {
      name: '_clsk',
      party: 'first',
      lifetime: { value: 86400, source: ['clarity-code'] },
      purpose: 'Joins the pages of one visit into one recording',
    },
    {
      name: '_cltk',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['clarity-code'] },
      purpose: 'Tells browser tabs apart',
    },
    {
      name: 'CLID',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Tells when Clarity first saw the browser on any site',
    },
    {
      name: 'ANONCHK',
      party: 'third',
      lifetime: { value: 600, source: ['ocd'] },
      purpose: 'Tells whether the browser id is handed on to an advertising id; Clarity never does',
    },
    {
      name: 'MR',
      party: 'third',
      lifetime: {
        value: 604800,
        source: ['https://www.consentstack.io/vendors/microsoft', 'ocd'],
        unverified: 'Third-party pages say 7 days; the Open Cookie Database says 6 months.',
      },
      purpose: 'Tells when the browser id has to be renewed',
    },
    {
      name: 'SM',
      party: 'third',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Passes the browser id between Microsoft’s hosts',
    },
    microsoft.muid,
  ],
  privacyPolicy: microsoft.privacyPolicy,
  optOut: {
    kind: 'privacy-policy',
    url: microsoft.privacyPolicy,
    note: 'No page is known that stops Clarity on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Microsoft’s list names all of these but gives no lifetimes; those of _clck, _clsk and _cltk are in Clarity’s published code (the Open Cookie Database says that _clsk ends with the session). Without consent Clarity sets no cookies and gives each page view a new id; its consent command is clarity("consentv2", { ad_Storage, analytics_Storage }).',
}
