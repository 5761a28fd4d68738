import type { VendorFacts } from '../types.ts'

export const core = { id: 'intercom', category: 'functional', disclosed: 'PD7i-2D7' } as const

export const facts: VendorFacts<'intercom'> = {
  id: 'intercom',
  name: 'Intercom',
  formerNames: [],
  operator: {
    value: 'Intercom R&D Unlimited Company / Intercom, Inc.',
    source: ['intercom-notice', 'intercom-policy'],
  },
  group: null,
  status: { state: 'active', source: ['intercom-cookies'] },
  usedFor:
    'Shows a messenger in which you can write to the site, and keeps your conversations for your next visit.',
  hosts: [
    { host: 'widget.intercom.io', role: 'loads', source: ['intercom-csp', 'c15t-2026'] },
    { host: 'js.intercomcdn.com', role: 'loads', source: ['intercom-csp'] },
    { host: 'app.intercom.io', role: 'loads', source: ['intercom-csp'] },
    { host: 'api-iam.intercom.io', role: 'receives', source: ['intercom-csp', 'c15t-2026'] },
    { host: 'api-iam.eu.intercom.io', role: 'receives', source: ['intercom-csp', 'c15t-2026'] },
    { host: 'api-iam.au.intercom.io', role: 'receives', source: ['intercom-csp', 'c15t-2026'] },
    { host: '*.intercom.io', role: 'receives', source: ['intercom-csp'] },
    {
      host: '*.intercomcdn.com',
      role: 'loads',
      source: ['https://gist.github.com/ryantology/966a80aa752a163e77fe7807a860820b'],
    },
    {
      host: 'static.intercomassets.com',
      role: 'loads',
      source: ['https://gist.github.com/ryantology/966a80aa752a163e77fe7807a860820b'],
    },
  ],
  cookies: [
    {
      name: 'intercom-id-*',
      party: 'first',
      lifetime: { value: 23328000, source: ['intercom-cookies', 'intercom-notice', 'ocd'] },
      purpose: 'Recognizes a visitor who has not signed in',
    },
    {
      name: 'intercom-session-*',
      party: 'first',
      lifetime: { value: 604800, source: ['intercom-cookies', 'ocd'] },
      purpose: 'Keeps the conversations of a signed-in visitor',
    },
    {
      name: 'intercom-device-id-*',
      party: 'first',
      lifetime: { value: 23328000, source: ['intercom-cookies', 'ocd'] },
      purpose: 'Tells devices apart to stop misuse',
    },
    {
      name: 'intercom.intercom-state*',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['repos'] },
      purpose: 'Keeps the state of the messenger',
    },
  ],
  privacyPolicy: {
    value: 'https://www.intercom.com/legal/privacy',
    source: ['https://staging.urlscan.io/result/a113f354-4e9d-4f34-ac34-2ca09d6e16af/content'],
  },
  cookiePolicy: { value: 'https://www.intercom.com/legal/cookie-policy', source: ['ocd'] },
  optOut: {
    kind: 'privacy-policy',
    url: {
      value: 'https://www.intercom.com/legal/privacy',
      source: ['https://staging.urlscan.io/result/a113f354-4e9d-4f34-ac34-2ca09d6e16af/content'],
    },
    note: 'No page is known that stops Intercom on every site; the site that you visit can offer a choice of its own.',
  },
  ids: { iab: null, googleAc: null },
  note: "The visitor cookie is set as soon as the messenger loads, whether or not anybody writes. `Intercom('shutdown')` ends the session. Sites can also use it for product messages and tours; then its category may be another.",
}
