import type { VendorFacts } from '../types.ts'

export const core = { id: 'amplitude', category: 'performance', disclosed: 'XPDa5-2S' } as const

export const facts: VendorFacts<'amplitude'> = {
  id: 'amplitude',
  name: 'Amplitude',
  formerNames: [],
  operator: { value: 'Amplitude, Inc.', source: ['https://amplitude.com/job-applicant-privacy-notice'] },
  group: null,
  status: { state: 'active', source: ['amp-cookies'] },
  usedFor:
    'Follows what visitors do step by step, so that the site learns which functions are used and where people give up.',
  hosts: [
    { host: 'cdn.amplitude.com', role: 'loads', source: ['amp-self-host', 'c15t-2026'] },
    {
      host: 'cdn.eu.amplitude.com',
      role: 'loads',
      source: ['amp-domains'],
      unverified: 'A list of domains names it without saying what it is for.',
    },
    { host: 'api2.amplitude.com', role: 'receives', source: ['amp-core'] },
    { host: 'api.eu.amplitude.com', role: 'receives', source: ['amp-core'] },
    {
      host: 'api.amplitude.com',
      role: 'receives',
      source: ['https://docs.bearer.com/reference/recipes/amplitude/', 'amp-domains'],
    },
    { host: 'api-sr.amplitude.com', role: 'receives', source: ['amp-replay'] },
    { host: 'api-sr.eu.amplitude.com', role: 'receives', source: ['amp-replay'] },
    { host: 'sr-client-cfg.amplitude.com', role: 'receives', source: ['amp-replay'] },
    { host: 'sr-client-cfg.eu.amplitude.com', role: 'receives', source: ['amp-replay'] },
  ],
  cookies: [
    {
      name: 'AMP_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['amp-cookies', 'ocd'] },
      purpose: 'Device, user and session ids, one cookie a project',
    },
    {
      name: 'AMP_MKTG_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['amp-cookies', 'ocd'] },
      purpose: 'Remembers the campaign and the page that the visitor came from',
    },
    {
      name: 'AMP_TEST*',
      party: 'first',
      lifetime: {
        value: null,
        source: ['amp-cookies', 'ocd'],
        unverified: 'Amplitude says that it is deleted after the test; the Open Cookie Database says 1 year.',
      },
      purpose: 'Tests whether cookies can be written',
    },
    {
      name: 'AMP_TLDTEST*',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Finds the top-level domain usable for cookies',
    },
    {
      name: 'AMP_unsent_*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['amp-cookies'] },
      purpose: 'Holds events that are not sent yet',
    },
    {
      name: 'amplitude_id_*',
      party: 'first',
      lifetime: {
        value: null,
        source: ['ocd'],
        unverified:
          'The Open Cookie Database says that it ends with the session, which no other source repeats.',
      },
      purpose: 'Old SDK: device, user and session ids',
      legacy: true,
    },
    {
      name: 'amplitude_cookie_test*',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Old SDK: tests whether cookies can be written',
      legacy: true,
    },
    {
      name: 'amplitude_test*',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Old SDK: second test whether cookies can be written',
      legacy: true,
    },
  ],
  privacyPolicy: { value: 'https://amplitude.com/privacy', source: ['ocd'] },
  cookiePolicy: {
    value: 'https://amplitude.com/docs/get-started/cookies-and-consent-management',
    source: ['amp-cookies'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://amplitude.com/privacy', source: ['ocd'] },
    note: 'No page is known that stops Amplitude on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The Open Cookie Database lists amplitude.com as the domain of these cookies, but the SDK sets them on the visited site. A site may keep the ids in local or session storage instead, and may send everything through a host of its own. `amplitude.setOptOut(true)` stops it; cookies may be written as soon as the SDK is initialized, opted out or not.',
}
