import type { VendorFacts } from '../types.ts'

export const core = { id: 'crazy-egg', category: 'performance', disclosed: 'Da5-3D1-3T1-3S-3' } as const

export const facts: VendorFacts<'crazy-egg'> = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  formerNames: [],
  operator: {
    value: 'Crazy Egg, Inc.',
    source: ['gk'],
    unverified: 'No source read so far names the company.',
  },
  group: null,
  status: { state: 'active', source: ['ocd'] },
  usedFor:
    'Records where visitors click and scroll, so that the site can see which parts of a page are noticed and which are missed.',
  hosts: [
    { host: 'script.crazyegg.com', role: 'loads', source: ['tac'] },
    { host: 'crazyegg.com', role: 'sets', source: ['ocd'] },
  ],
  cookies: [
    {
      name: '_ce.s',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Identifies the recording session, its host and start time',
    },
    {
      name: '_ceir',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Remembers whether the visitor came before',
    },
    {
      name: '_CEFT',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Keeps the page variant shown in an A/B test',
    },
    {
      name: '_ce.clock_event',
      party: 'first',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Stops repeated calls to the clock service',
    },
    {
      name: '_ce.clock_data',
      party: 'first',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Stores the offset between server and browser clocks',
    },
    {
      name: '_ce.irv',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Caches the returning-visitor flag for the session',
    },
    {
      name: '_ce.cch',
      party: 'first',
      lifetime: { value: 1, source: ['ocd'] },
      purpose: 'Tests whether cookies can be written',
    },
    {
      name: '_ce.gtld',
      party: 'first',
      lifetime: { value: 1, source: ['ocd'] },
      purpose: 'Finds the top-level domain usable for cookies',
    },
    {
      name: 'ce_need_secure_cookie',
      party: 'first',
      lifetime: { value: 1, source: ['ocd'] },
      purpose: 'Tests which cookie security attributes are needed',
    },
    {
      name: 'ce_successful_csp_check',
      party: 'first',
      lifetime: { value: 86400, source: ['ocd'] },
      purpose: 'Remembers that the content security policy allows tracking',
    },
    {
      name: 'cebs',
      party: 'third',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tracks the current visit',
      unverified:
        'The Open Cookie Database says crazyegg.com; the tag may set it on the visited site instead.',
    },
    {
      name: 'cebsp_*',
      party: 'third',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tracks the current visit per page',
      unverified:
        'The Open Cookie Database says crazyegg.com and gives no wildcard flag; the tag may set it on the visited site instead.',
    },
    {
      name: '_cer.v',
      party: 'first',
      lifetime: { value: 2678400, source: ['ocd'] },
      purpose: 'Legacy script: remembers earlier visits',
      legacy: true,
    },
    {
      name: 'is_returning',
      party: 'first',
      lifetime: { value: 157680000, source: ['crazyegg-old'] },
      purpose: 'Legacy script: marks returning visitors',
      legacy: true,
    },
  ],
  privacyPolicy: { value: 'https://www.crazyegg.com/privacy', source: ['tac'] },
  cookiePolicy: { value: 'https://www.crazyegg.com/cookies', source: ['ocd'] },
  optOut: { kind: 'opt-out-page', url: { value: 'https://www.crazyegg.com/opt-out', source: ['repos'] } },
  ids: { iab: null, googleAc: null },
}
