import type { VendorFacts } from '../types.ts'

export const core = {
  id: 'typeform',
  category: 'functional',
  embed: true,
  disclosed: 'Mu_0hDa5_8vD50',
} as const

export const facts: VendorFacts<'typeform'> = {
  id: 'typeform',
  name: 'Typeform',
  formerNames: [],
  operator: { value: 'TYPEFORM S.L.', source: ['https://admin.typeform.com/to/dwk6gt', 'rcb'] },
  group: null,
  status: { state: 'active', source: ['typeform-embed'] },
  usedFor: 'Shows a form or a survey inside the page and collects your answers.',
  hosts: [
    { host: 'form.typeform.com', role: 'loads', source: ['typeform-embed'] },
    { host: 'embed.typeform.com', role: 'loads', source: ['typeform-embed', 'repos'] },
    { host: 'renderer-assets.typeform.com', role: 'loads', source: ['repos'] },
    { host: 'font.typeform.com', role: 'loads', source: ['repos'] },
    { host: 'images.typeform.com', role: 'receives', source: ['repos', 'typeform-stack'] },
    {
      host: 'api.typeform.com',
      role: 'receives',
      source: ['typeform-stack'],
      unverified: 'Named by one third-party page of doubtful quality; answers may go to form.typeform.com.',
    },
    { host: 'typeform.com', role: 'sets', source: ['ocd', 'rcb'] },
  ],
  cookies: [
    {
      name: 'tf_respondent_cc',
      party: 'third',
      lifetime: { value: 15552000, source: ['ocd', 'repos'] },
      purpose: 'Remembers which kinds of cookies were accepted in the form',
      remembersRefusal: true,
      category: 'necessary',
    },
    {
      name: 'attribution_user_id',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd', 'rcb'] },
      purpose: 'Recognises the browser, to tell which forms bring Typeform customers',
      category: 'targeting',
    },
    {
      name: '__cf_bm',
      party: 'third',
      lifetime: { value: 1800, source: ['rcb', 'typeform-stack'] },
      purpose: 'Tells people from bots (Cloudflare)',
    },
    {
      name: 'ajs_anonymous_id',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Recognises the browser, for statistics (Segment)',
      category: 'performance',
      legacy: true,
      unverified: 'Named by an older list only.',
    },
    {
      name: 'segmentio.*',
      party: 'third',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['rcb'] },
      purpose: 'Queues statistics that are still to be sent (Segment)',
      category: 'performance',
      legacy: true,
      unverified: 'Named by an older list only.',
    },
  ],
  privacyPolicy: {
    value: 'https://www.typeform.com/legal/privacy-policy',
    source: ['repos'],
    unverified: 'Seen in one public repository; older ones link https://admin.typeform.com/to/dwk6gt.',
  },
  optOut: {
    kind: 'privacy-policy',
    url: {
      value: 'https://www.typeform.com/legal/privacy-policy',
      source: ['repos'],
      unverified: 'Seen in one public repository; older ones link https://admin.typeform.com/to/dwk6gt.',
    },
    note: 'No page is known that stops Typeform on every site; the site that you visit can ask for a form without tracking.',
  },
  ids: { iab: null, googleAc: null },
  note: 'The form is put in as a frame from form.typeform.com, by hand or by embed.js. The parameter disable-tracking=true (data-tf-disable-tracking) is in the embed library; no source read so far tells what exactly it stops.',
}
