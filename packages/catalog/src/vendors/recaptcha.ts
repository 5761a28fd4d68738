import type { VendorFacts } from '../types.ts'
import { group } from './shared/google.ts'

export const core = { id: 'recaptcha', category: 'functional', disclosed: 'P-2D50S-2' } as const

export const facts: VendorFacts<'recaptcha'> = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  formerNames: [],
  operator: {
    value: 'Google LLC / Google Ireland Limited',
    source: ['gk'],
    unverified: 'Named from general knowledge only.',
  },
  group,
  status: { state: 'active', source: ['recaptcha-faq'] },
  usedFor: 'Tells people from programs, so that forms of the site are not flooded with spam.',
  hosts: [
    { host: 'www.google.com', role: 'loads', source: ['recaptcha-faq', 'recaptcha-loading'] },
    { host: 'www.google.com', role: 'receives', source: ['recaptcha-stack'] },
    { host: 'www.gstatic.com', role: 'loads', source: ['recaptcha-stack', 'recaptcha-csp'] },
    { host: 'www.recaptcha.net', role: 'loads', source: ['recaptcha-faq'] },
    { host: 'recaptcha.google.com', role: 'loads', source: ['recaptcha-csp'] },
  ],
  cookies: [
    {
      name: '_GRECAPTCHA',
      party: 'third',
      lifetime: {
        value: 15552000,
        source: ['https://www.captaincompliance.com/education/_grecaptcha/', 'recaptcha-site', 'ocd'],
        unverified:
          'Third-party pages say 6 months, the Open Cookie Database 179 days; no page of Google read so far gives a lifetime.',
      },
      purpose: 'Keeps what the risk check has learned',
    },
    {
      name: '_grecaptcha',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['gk'], unverified: 'Named from general knowledge only.' },
      purpose: 'Keeps what the risk check has learned, on the site itself',
      unverified: 'Named from general knowledge only.',
    },
    {
      name: 'rc::a',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['recaptcha-site'] },
      purpose: 'Tells people from programs',
      unverified: 'A site’s own list names it without saying where it is stored.',
    },
    {
      name: 'rc::b',
      party: 'third',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['recaptcha-site'] },
      purpose: 'Tells people from programs during the visit',
      unverified: 'A site’s own list names it without saying where it is stored.',
    },
    {
      name: 'rc::c',
      party: 'third',
      storage: 'session-storage',
      lifetime: {
        value: 'session',
        source: ['recaptcha-site', 'https://old.captaincompliance.com/education/google-recaptcha-rcc'],
      },
      purpose: 'Tells people from programs during the visit',
      unverified: 'Third-party lists name it without saying reliably where it is stored.',
    },
  ],
  privacyPolicy: { value: 'https://business.safety.google/privacy/', source: ['ocd'] },
  cookiePolicy: {
    value: 'https://policies.google.com/technologies/cookies',
    source: [
      'https://policies.google.com/technologies/cookies?hl=en-US&sa=X&ved=2ahUKEwirh9qo35rzAhUK3bMKHTZuDmgQxeQFegQIABAO',
    ],
  },
  optOut: {
    kind: 'browser-settings',
    note: 'No page is known that turns reCAPTCHA off; a form that it protects may not work without it.',
  },
  ids: { iab: null, googleAc: null },
  note: 'www.google.com and www.gstatic.com serve much else too (Google Ads, Maps, Sign-In): only their paths under /recaptcha/ belong here, which a host can’t tell. www.google.com may send other cookies of Google along; a site avoids them with www.recaptcha.net. Google says that it acts as a processor for the site since April 2026.',
}
