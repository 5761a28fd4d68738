import type { VendorFacts } from '../types.ts'

export const core = { id: 'hotjar', category: 'performance', disclosed: 'P-2Da5-5MuM2S-9_8vDa5' } as const

export const facts: VendorFacts<'hotjar'> = {
  id: 'hotjar',
  name: 'Hotjar',
  formerNames: [],
  operator: {
    value: 'Hotjar Limited, merged into Contentsquare in July 2025',
    source: ['hotjar-merger', 'ccm19-hotjar'],
    unverified: 'A third-party guide tells of the merger; no source of Hotjar’s own has been read.',
  },
  group: { value: 'Contentsquare', source: ['hotjar-merger'] },
  status: { state: 'active', source: ['hotjar-merger', 'https://c15t.com/docs/integrations/hotjar'] },
  usedFor:
    'Draws heatmaps of where visitors click and scroll, records visits and asks short questions about the site.',
  hosts: [
    { host: 'static.hotjar.com', role: 'loads', source: ['nuxt'] },
    { host: 'script.hotjar.com', role: 'loads', source: ['nuxt'] },
    { host: '*.hotjar.com', role: 'receives', source: ['repos', 'nuxt'] },
    { host: '*.hotjar.io', role: 'receives', source: ['repos', 'nuxt'] },
  ],
  cookies: [
    {
      name: '_hjSessionUser_*',
      party: 'first',
      lifetime: { value: 31536000, source: ['hotjar-list', 'ocd'] },
      purpose: 'Recognises a returning visitor of the site',
    },
    {
      name: '_hjSession_*',
      party: 'first',
      lifetime: { value: 1800, source: ['hotjar-list', 'ocd'] },
      purpose: 'Joins the pages of one visit',
    },
    {
      name: '_hjHasCachedUserAttributes',
      party: 'first',
      lifetime: { value: 'session', source: ['hotjar-list'] },
      purpose: 'Tells whether what the site said about the visitor is up to date',
    },
    {
      name: '_hjUserAttributesHash',
      party: 'first',
      lifetime: { value: 120, source: ['hotjar-list'] },
      purpose: 'Notices when what the site said about the visitor has changed',
    },
    {
      name: '_hjUserAttributes',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['hotjar-list', 'ocd'] },
      purpose: 'Keeps what the site told Hotjar about the visitor',
    },
    {
      name: 'hjViewportId',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['hotjar-list', 'ocd'] },
      purpose: 'Identifies the browser window and its size',
    },
    {
      name: 'hjActiveViewportIds',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['hotjar-list'] },
      purpose: 'Lists the open browser windows',
    },
    {
      name: '_hjCookieTest',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tests whether cookies can be written',
    },
    {
      name: '_hjLocalStorageTest',
      party: 'first',
      storage: 'local-storage',
      lifetime: {
        value: 0,
        source: [
          'https://cmssupport.nhs.wales/shared-content/cookie-policy-content/website-usage-cookies/hotjar',
        ],
      },
      purpose: 'Tests whether local storage can be written; deleted at once',
    },
    {
      name: '_hjSessionStorageTest',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tests whether session storage can be written',
    },
    {
      name: '_hjTLDTest',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Finds the widest domain that cookies can be written for',
    },
    {
      name: '_hjClosedSurveyInvites',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Keeps a closed invitation to a survey from coming back',
    },
    {
      name: '_hjDonePolls',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Keeps an answered survey from coming back',
    },
    {
      name: '_hjMinimizedPolls',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Keeps a folded survey folded',
    },
    {
      name: '_hjShownFeedbackMessage',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Keeps the feedback button folded',
    },
    {
      name: '_hjSessionTooLarge',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Stops a recording that has grown too large',
    },
    {
      name: '_hjSessionRejected',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tells that Hotjar had no room to record the visit',
    },
    {
      name: '_hjSessionResumed',
      party: 'first',
      lifetime: { value: 'session', source: ['ocd'] },
      purpose: 'Tells that a recording went on after a lost connection',
    },
    {
      name: '_hjAbsoluteSessionInProgress',
      party: 'first',
      lifetime: { value: 1800, source: ['ocd'] },
      purpose: 'Finds the first page of a visit',
      legacy: true,
    },
    {
      name: '_hjFirstSeen',
      party: 'first',
      lifetime: { value: 1800, source: ['ocd'] },
      purpose: 'Tells new visitors from returning ones',
      legacy: true,
    },
    {
      name: '_hjIncludedInPageviewSample',
      party: 'first',
      lifetime: { value: 1800, source: ['ocd'] },
      purpose: 'Tells whether the visitor is in the sample of page views',
      legacy: true,
    },
    {
      name: '_hjIncludedInSessionSample*',
      party: 'first',
      lifetime: { value: 1800, source: ['ocd'] },
      purpose: 'Tells whether the visitor is in the sample of visits',
      legacy: true,
    },
    {
      name: '_hjid',
      party: 'first',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Older script: recognises a returning visitor',
      legacy: true,
    },
    {
      name: '_hjOptedOut',
      party: 'third',
      lifetime: { value: 31536000, source: ['https://cookiesentry.com/cookies/_hjoptedout'] },
      remembersRefusal: true,
      purpose: 'Remembers that the visitor said no to Hotjar everywhere',
      category: 'necessary',
      unverified:
        'A third-party page names it; Hotjar’s own page now points to Do Not Track instead of a cookie.',
    },
  ],
  privacyPolicy: {
    value: 'https://www.hotjar.com/legal/policies/privacy/',
    source: ['ocd', 'ccm19-hotjar'],
  },
  optOut: {
    kind: 'browser-settings',
    url: {
      value: 'https://www.hotjar.com/policies/do-not-track/',
      source: ['https://www.hotjar.com/policies/do-not-track/'],
    },
    note: 'Hotjar says that it obeys the Do Not Track setting of the browser, on every site; the page explains how to turn it on.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Hotjar’s own list of cookies was read as two sites reprint it. The Open Cookie Database says 365 days for _hjHasCachedUserAttributes and session for _hjUserAttributesHash. Sites that moved to Contentsquare’s tag (t.contentsquare.net, cookies _cs_*) no longer use these.',
}
