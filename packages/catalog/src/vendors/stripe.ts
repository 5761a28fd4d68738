import type { VendorFacts } from '../types.ts'

export const core = { id: 'stripe', category: 'functional', disclosed: 'XDa5Mu' } as const

export const facts: VendorFacts<'stripe'> = {
  id: 'stripe',
  name: 'Stripe',
  formerNames: [],
  operator: {
    value: 'Stripe, Inc.',
    source: ['gk', 'stripe-policy'],
    unverified:
      'Stripe’s policy says that the company in charge depends on the country; which one it is was not read.',
  },
  group: null,
  status: { state: 'active', source: ['stripe-fraud'] },
  usedFor: 'Takes payments, and watches how the page is used to tell buyers from fraudsters.',
  hosts: [
    { host: 'js.stripe.com', role: 'loads', source: ['stripe-including'] },
    { host: 'm.stripe.com', role: 'receives', source: ['stripe-fraud'] },
    { host: 'm.stripe.com', role: 'sets', source: ['ocd'] },
    { host: 'm.stripe.network', role: 'loads', source: ['repos'] },
    {
      host: 'api.stripe.com',
      role: 'receives',
      source: ['https://consentstack.io/vendors/stripe', 'stripe-csp'],
    },
    { host: 'hooks.stripe.com', role: 'loads', source: ['stripe-csp'] },
    {
      host: 'r.stripe.com',
      role: 'receives',
      source: ['repos'],
      unverified: 'Seen in single repositories only.',
    },
    {
      host: 'q.stripe.com',
      role: 'receives',
      source: ['repos'],
      unverified: 'Seen in single repositories only.',
    },
  ],
  cookies: [
    {
      name: '__stripe_mid',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd', 'stripe-site'] },
      purpose: 'Recognizes the browser to detect fraud',
    },
    {
      name: '__stripe_sid',
      party: 'first',
      lifetime: {
        value: 1800,
        source: ['ocd', 'stripe-site', 'https://www.captaincompliance.com/education/__stripe_sid/'],
      },
      purpose: 'Recognizes the visit to detect fraud',
    },
    {
      name: 'm',
      party: 'third',
      lifetime: {
        value: null,
        source: ['ocd', 'stripe-site'],
        unverified: 'The Open Cookie Database says 10 years, a site’s own list 2 years.',
      },
      purpose: 'Recognizes the browser across sites to detect fraud',
    },
  ],
  privacyPolicy: { value: 'https://stripe.com/privacy', source: ['stripe-policy'] },
  cookiePolicy: {
    value: 'https://stripe.com/cookies-policy/legal',
    source: ['https://docs.stripe.com/js/appendix/cookies.md'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://stripe.com/privacy', source: ['stripe-policy'] },
    note: 'No page is known that turns the fraud signals off; without Stripe, a payment on the site may not be possible.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The Open Cookie Database lists stripe.com as the domain of __stripe_mid and __stripe_sid, but the script sets them on the visited site. Stripe asks sites to load the script on every page, not at the checkout only, because the fraud signals need it. It may also load hCaptcha, whose hosts are not listed here.',
}
