import type { VendorFacts } from '../types.ts'

export const core = { id: 'calendly', category: 'functional', embed: true, disclosed: 'PDlMu' } as const

export const facts: VendorFacts<'calendly'> = {
  id: 'calendly',
  name: 'Calendly',
  formerNames: [],
  operator: { value: 'Calendly LLC', source: ['https://calendly.com/pages/privacy', 'rcb'] },
  group: null,
  status: { state: 'active', source: ['calendly-embeds'] },
  usedFor: 'Shows a calendar inside the page where you can choose and book a time for a meeting.',
  hosts: [
    { host: 'calendly.com', role: 'loads', source: ['calendly-embeds', 'repos'] },
    { host: 'assets.calendly.com', role: 'loads', source: ['calendly-embeds'] },
    { host: 'calendly.com', role: 'sets', source: ['rcb'] },
  ],
  cookies: [
    {
      name: '_calendly_session',
      party: 'third',
      lifetime: {
        value: 1814400,
        source: ['rcb', 'repos'],
        unverified: 'Real Cookie Banner says 21 days; cookie lists of sites say a session or 1 day.',
      },
      purpose: 'Keeps the booking going from one step to the next',
    },
    {
      name: '__cf_bm',
      party: 'third',
      lifetime: {
        value: 1800,
        source: ['repos', 'ocd'],
        unverified: 'One list of a site says 30 minutes; the Open Cookie Database says session.',
      },
      purpose: 'Tells people from bots (Cloudflare)',
    },
    {
      name: 'gdpr_trackable',
      party: 'third',
      lifetime: { value: 315360000, source: ['rcb'], unverified: 'Browsers cap this at 400 days.' },
      purpose: 'Remembers the answer to Calendly’s own cookie banner',
      remembersRefusal: true,
      legacy: true,
      unverified: 'Named by an older list only; Calendly changed its banner in 2022.',
    },
    {
      name: 'invitees_invitee',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Remembers name and e-mail address for the next booking',
      unverified: 'Named by an older list only.',
    },
  ],
  privacyPolicy: { value: 'https://calendly.com/legal/privacy-notice', source: ['repos'] },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://calendly.com/legal/privacy-notice', source: ['repos'] },
    note: 'The booking page has cookie settings of its own at its foot.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The calendar is put in as a frame from calendly.com, by hand or by widget.js. Calendly shows its own cookie banner inside the frame and says that it stores persistent cookies of visitors in the EU only once they agreed there; hide_gdpr_banner=1 hides it and leaves the answer to the site. Google Analytics and Stripe may run inside the frame; they are left to their own vendors.',
}
