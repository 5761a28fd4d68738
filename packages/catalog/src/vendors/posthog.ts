import type { VendorFacts } from '../types.ts'

export const core = { id: 'posthog', category: 'performance', disclosed: 'PDa5S_8vP_8vDa5' } as const

export const facts: VendorFacts<'posthog'> = {
  id: 'posthog',
  name: 'PostHog',
  formerNames: [],
  operator: { value: 'PostHog, Inc.', source: ['https://posthog.com/terms'] },
  group: null,
  status: { state: 'active', source: ['posthog-persistence'] },
  usedFor:
    'Records what visitors do in the product, step by step, tries out new features on some of them and replays visits.',
  hosts: [
    { host: 'us-assets.i.posthog.com', role: 'loads', source: ['nuxt', 'repos'] },
    { host: 'eu-assets.i.posthog.com', role: 'loads', source: ['nuxt', 'repos'] },
    {
      host: 'us.i.posthog.com',
      role: 'receives',
      source: ['nuxt', 'https://posthog.com/docs/libraries/js/config'],
    },
    { host: 'eu.i.posthog.com', role: 'receives', source: ['nuxt', 'repos'] },
    {
      host: '*.posthog.com',
      role: 'receives',
      source: ['https://posthog.com/docs/advanced/content-security-policy'],
    },
  ],
  cookies: [
    {
      name: 'ph_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['posthog-persistence'] },
      purpose: 'Recognises a visitor and the visit',
    },
    {
      name: 'ph_*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['posthog-persistence', 'posthog-js', 'repos'] },
      purpose: 'Visitor id, features switched on, and what the site told PostHog',
    },
    {
      name: 'ph_*',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['posthog-js'] },
      purpose: 'Tells one window of the browser from another',
    },
    {
      name: '__ph_opt_in_out_*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['posthog-js'] },
      remembersRefusal: true,
      purpose: 'Remembers whether the visitor agreed or said no',
      category: 'necessary',
    },
    {
      name: '__ph_opt_in_out_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['posthog-js', 'posthog-persistence'] },
      remembersRefusal: true,
      purpose: 'Remembers whether the visitor agreed or said no, where the site keeps that in a cookie',
      category: 'necessary',
    },
  ],
  privacyPolicy: { value: 'https://posthog.com/privacy', source: ['repos'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://posthog.com/privacy', source: ['repos'] },
    note: 'No page is known that stops PostHog on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The items in session storage are ph_<project key>_window_id and ph_<project key>_primary_window_exists. Project keys begin with phc_. A site can choose another name, another storage or none (persistence, persistence_name, consent_persistence_name), put the opt-out into a cookie (opt_out_capturing_persistence_type), and send everything through a host of its own, which no list of hosts can name.',
}
