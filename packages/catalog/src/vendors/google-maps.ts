import type { VendorFacts } from '../types.ts'
import * as google from './shared/google.ts'

export const core = {
  id: 'google-maps',
  category: 'functional',
  embed: true,
  disclosed: 'DazD1oDu_0hD50',
} as const

export const facts: VendorFacts<'google-maps'> = {
  id: 'google-maps',
  name: 'Google Maps',
  formerNames: [],
  operator: {
    value: 'Google LLC / Google Ireland Limited',
    source: ['rcb', 'https://www.flowconsent.com/en/services/other/google-maps'],
  },
  group: google.group,
  status: { state: 'active', source: ['maps-embed'] },
  usedFor: 'Shows a map inside the page that you can move and zoom, for instance to find the way to a shop.',
  hosts: [
    { host: 'www.google.com', role: 'loads', source: ['maps-embed'] },
    { host: 'maps.googleapis.com', role: 'loads', source: ['maps-csp'] },
    { host: 'maps.gstatic.com', role: 'loads', source: ['maps-check', 'rcb'] },
    { host: 'maps.google.com', role: 'loads', source: ['maps-csp', 'rcb'] },
  ],
  cookies: [
    {
      name: 'NID',
      party: 'third',
      lifetime: { value: 15552000, source: ['google-cookies', 'maps-check', 'rcb'] },
      purpose: 'Recognises the browser, for preferences at Google and for ads',
      category: 'targeting',
      unverified:
        'Several third-party guides say that a map sets it; others, Real Cookie Banner among them, say that a map sets no cookies.',
    },
    {
      name: 'OGPC',
      party: 'third',
      lifetime: { value: 2592000, source: ['ocd'] },
      purpose: 'Stores preferences while a map is viewed',
      unverified: 'Only the Open Cookie Database ties it to maps.',
    },
    {
      name: 'OGP',
      party: 'third',
      lifetime: { value: 5184000, source: ['ocd'] },
      purpose: 'Switches features of the map on and follows their use',
      unverified: 'Only the Open Cookie Database ties it to maps.',
    },
    {
      name: 'SOCS',
      party: 'third',
      lifetime: { value: 34128000, source: ['ocd'] },
      purpose: 'Stores the choice about cookies that was made at Google',
      remembersRefusal: true,
      unverified: 'A third-party guide names it for maps; it may come from visits to Google itself.',
    },
  ],
  privacyPolicy: { value: 'https://policies.google.com/privacy', source: ['rcb'] },
  cookiePolicy: { value: 'https://policies.google.com/technologies/cookies', source: ['google-cookies'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://policies.google.com/privacy', source: ['rcb'] },
    note: 'No page is known that stops embedded maps on every site.',
  },
  ids: { iab: null, googleAc: null },
  note: 'As a frame from www.google.com/maps/embed, or as the Maps JavaScript API from maps.googleapis.com. www.google.com also serves other Google vendors, such as reCAPTCHA and ads: a request to it is a map only where its path begins with /maps. No parameter is known that makes a map keep less.',
}
