import type { VendorFacts } from '../types.ts'

export const core = { id: 'matomo', category: 'performance' } as const

export const facts: VendorFacts<'matomo'> = {
  id: 'matomo',
  name: 'Matomo',
  formerNames: ['Piwik'],
  operator: {
    value: 'The site itself, or InnoCraft Limited (Matomo Cloud)',
    source: ['matomo-cloud-policy'],
  },
  group: null,
  status: {
    state: 'renamed',
    year: { value: 2018, source: ['gk'], unverified: 'Told from general knowledge only.' },
    source: ['matomo-cookies'],
    note: 'Piwik became Matomo; its cookies kept the old name.',
  },
  usedFor: 'Counts visits and shows which pages people read, often on a server of the site itself.',
  hosts: [
    { host: 'cdn.matomo.cloud', role: 'loads', source: ['c15t-2026'] },
    { host: '*.matomo.cloud', role: 'receives', source: ['c15t-2026'] },
  ],
  cookies: [
    {
      name: '_pk_id*',
      party: 'first',
      lifetime: { value: 34128000, source: ['matomo-cookies', 'ocd'] },
      purpose: 'Visitor id',
    },
    {
      name: '_pk_ref*',
      party: 'first',
      lifetime: { value: 15552000, source: ['matomo-cookies', 'ocd'] },
      purpose: 'Remembers where the visitor first came from',
    },
    {
      name: '_pk_ses*',
      party: 'first',
      lifetime: { value: 1800, source: ['matomo-cookies', 'ocd'] },
      purpose: 'Marks the visit as going on',
    },
    {
      name: '_pk_cvar*',
      party: 'first',
      lifetime: { value: 1800, source: ['matomo-cookies'] },
      purpose: 'Custom details of the visit',
    },
    {
      name: '_pk_hsr*',
      party: 'first',
      lifetime: { value: 1800, source: ['matomo-cookies', 'ocd'] },
      purpose: 'Keeps heatmaps and session recordings together',
    },
    {
      name: '_pk_testcookie*',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tests whether cookies can be written',
    },
    {
      name: '_pk_uid',
      party: 'third',
      lifetime: {
        value: null,
        source: ['matomo-cookies'],
        unverified: 'No source read so far gives a lifetime.',
      },
      purpose: 'Visitor id across sites, only where the site has turned it on',
    },
    {
      name: 'mtm_consent',
      party: 'first',
      lifetime: { value: 946080000, source: ['matomo-cookies'] },
      purpose: 'Remembers that tracking was allowed',
      category: 'necessary',
    },
    {
      name: 'mtm_cookie_consent',
      party: 'first',
      lifetime: { value: 'persistent', source: ['ocd'] },
      purpose: 'Remembers that cookies were allowed',
      category: 'necessary',
    },
    {
      name: 'mtm_consent_removed',
      party: 'first',
      lifetime: { value: 946080000, source: ['matomo-cookies', 'https://matomo.org/privacy-policy/cookies'] },
      refusal: true,
      purpose: 'Remembers that tracking was refused',
      category: 'necessary',
    },
    {
      name: 'matomo_ignore',
      party: 'third',
      lifetime: { value: 946080000, source: ['ocd'] },
      refusal: true,
      purpose: 'Remembers on the Matomo server that tracking was refused',
      category: 'necessary',
    },
    {
      name: 'piwik_ignore',
      party: 'third',
      lifetime: {
        value: null,
        source: ['matomo-cookies'],
        unverified: 'No source read so far gives a lifetime.',
      },
      refusal: true,
      purpose: 'Old name of matomo_ignore',
      category: 'necessary',
      legacy: true,
    },
    {
      name: 'matomo_sessid',
      party: 'third',
      lifetime: { value: 1209600, source: ['ocd', 'https://matomo.org/privacy-policy/cookies'] },
      purpose: 'Protects the opt-out form against forged requests',
      category: 'necessary',
    },
    {
      name: 'MATOMO_SESSID',
      party: 'third',
      lifetime: {
        value: 1209600,
        source: ['ocd', 'matomo-cookies'],
        unverified: 'The 14 days are told of the name in lower case.',
      },
      purpose: 'Protects the opt-out form against forged requests',
      category: 'necessary',
      unverified: 'An older copy of Matomo’s list spells the name in upper case, today’s in lower case.',
    },
  ],
  privacyPolicy: {
    value: 'https://matomo.org/matomo-cloud-privacy-policy/',
    source: ['matomo-cloud-policy'],
  },
  cookiePolicy: { value: 'https://matomo.org/faq/general/faq_146/', source: ['matomo-cookies'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://matomo.org/matomo-cloud-privacy-policy/', source: ['matomo-cloud-policy'] },
    note: 'Look in the privacy policy of the site that you visit: Matomo gives every site an opt-out form for it.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Hosts differ from site to site: the hosts here are those of Matomo Cloud. A self-hosted Matomo loads matomo.js and sends to matomo.php on a host of the site’s choice, often the site’s own, so the site has to add that host. Where Matomo runs on the visited site, matomo_ignore and matomo_sessid are first party. Piwik PRO is another product that sets _pk_id and _pk_ses too.',
}
