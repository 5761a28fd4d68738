import type { Cookie, Fact, OptOut } from '../../types.ts'

// What Microsoft Advertising and Microsoft Clarity have in common.
// Name each piece where it is used; a spread would keep bundlers from dropping it.

export const operator: Fact<string> = {
  value: 'Microsoft Corporation',
  source: ['https://cookiesentry.com/cookies/_uetsid', 'https://cookiesentry.com/cookies/_clck'],
}

export const group: Fact<string> = { value: 'Microsoft', source: ['ocd'] }

export const privacyPolicy: Fact<string> = {
  value: 'https://privacy.microsoft.com/privacystatement',
  source: ['gvl106'],
}

export const optOut: OptOut = {
  kind: 'opt-out-page',
  url: { value: 'https://account.microsoft.com/privacy/ad-settings', source: ['repos'] },
  note: 'Stops personalised ads from Microsoft, in this browser or wherever you sign in; it does not stop a site from measuring visits.',
}

export const muid: Cookie = {
  name: 'MUID',
  party: 'third',
  lifetime: {
    value: 34128000,
    source: ['kukie-uet', 'ocd', 'gvl106'],
    unverified:
      'Articles say 13 months, which Global Vendor List 1126 allows (34190000 seconds at most); the Open Cookie Database says 1 year.',
  },
  purpose: 'Recognises a browser on Microsoft’s sites and on those that use its tags',
  category: 'targeting',
}
