import type { VendorFacts } from '../types.ts'

export const core = { id: 'mixpanel', category: 'performance', disclosed: 'P-3Da5_8vP_8vD7pr_8vDa5' } as const

export const facts: VendorFacts<'mixpanel'> = {
  id: 'mixpanel',
  name: 'Mixpanel',
  formerNames: [],
  operator: {
    value: 'Mixpanel, Inc.',
    source: ['mixpanel-js', 'https://conductatlas.com/platform/mixpanel/mixpanel-privacy-statement/'],
  },
  group: null,
  status: { state: 'active', source: ['https://docs.mixpanel.com/docs/overview/install-mixpanel'] },
  usedFor:
    'Follows which features visitors use and in what order, so that the site learns what keeps people coming back.',
  hosts: [
    { host: 'cdn.mxpnl.com', role: 'loads', source: ['mixpanel-js', 'nuxt'] },
    { host: 'api-js.mixpanel.com', role: 'receives', source: ['mixpanel-js'] },
    { host: 'api.mixpanel.com', role: 'receives', source: ['https://docs.mixpanel.com/reference/overview'] },
    {
      host: 'api-eu.mixpanel.com',
      role: 'receives',
      source: [
        'https://docs.mixpanel.com/docs/overview/capture-events/autocapture',
        'https://docs.mixpanel.com/reference/overview',
      ],
    },
    {
      host: 'api-in.mixpanel.com',
      role: 'receives',
      source: [
        'https://docs.mixpanel.com/docs/overview/capture-events/autocapture',
        'https://docs.mixpanel.com/reference/overview',
      ],
    },
  ],
  cookies: [
    {
      name: 'mp_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['mixpanel-js', 'ocd'] },
      purpose: 'Recognises a visitor, and how they first came to the site',
    },
    {
      name: 'mp_*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['mixpanel-js'] },
      purpose: 'Recognises a visitor, where the site keeps that in local storage instead of a cookie',
    },
    {
      name: '__mp_opt_in_out_*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['mixpanel-js'] },
      remembersRefusal: true,
      purpose: 'Remembers whether the visitor agreed or said no',
      category: 'necessary',
    },
    {
      name: '__mp_opt_in_out_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['mixpanel-js'] },
      remembersRefusal: true,
      purpose: 'Remembers whether the visitor agreed or said no, where the site keeps that in a cookie',
      category: 'necessary',
    },
    {
      name: '__mpq_*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['repos'] },
      purpose: 'Holds events until they are sent',
    },
    {
      name: 'mixpanelBrowserDb',
      party: 'first',
      storage: 'indexed-db',
      lifetime: { value: 'persistent', source: ['mixpanel-js'] },
      purpose: 'Holds recordings of the visit until they are sent',
    },
    {
      name: 'mp_optout',
      party: 'third',
      lifetime: {
        value: 863913600,
        source: ['mixpanel-optout'],
        unverified: 'Read from the code of an old opt-out page (9999 days).',
      },
      remembersRefusal: true,
      purpose: 'Remembers that the visitor said no to Mixpanel everywhere',
      category: 'necessary',
      unverified: 'Whether Mixpanel still offers the opt-out page that sets it is not confirmed.',
    },
  ],
  privacyPolicy: { value: 'https://mixpanel.com/legal/privacy-policy/', source: ['ocd'] },
  optOut: {
    kind: 'opt-out-page',
    url: {
      value: 'https://mixpanel.com/optout/',
      source: ['repos', 'mixpanel-optout'],
      unverified:
        'Many sites still link it, but what is known of the page itself is old; whether it still works is not confirmed.',
    },
    note: 'The site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: 'A site can keep the mp_ item in local storage instead of a cookie (persistence), put the opt-out into a cookie (opt_out_tracking_persistence_type), and send everything through a host of its own. The SDK obeys Do Not Track unless the site turns that off.',
}
