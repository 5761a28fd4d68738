import type { Cookie, Fact, Host, OptOut, Status, VendorFacts } from '../../types.ts'

// What the three LinkedIn vendors have in common: one tag, the Insight Tag, serves them all.
// Name each piece where it is used; a spread would keep bundlers from dropping it.

export const operator: Fact<string> = {
  value: 'LinkedIn Ireland Unlimited Company (EEA, UK, CH) / LinkedIn Corporation',
  source: ['gvl106', 'gk'],
  unverified:
    'The Global Vendor List names LinkedIn Ireland Unlimited Company; that LinkedIn Corporation runs it elsewhere is not confirmed.',
}

export const group: Fact<string> = {
  value: 'Microsoft',
  source: ['gk'],
  unverified: 'Named from general knowledge only.',
}

export const privacyPolicy: Fact<string> = {
  value: 'https://www.linkedin.com/legal/privacy-policy',
  source: ['gvl106', 'ocd'],
}

export const cookiePolicy: Fact<string> = {
  value: 'https://www.linkedin.com/legal/cookie-policy',
  source: ['tac', 'ocd'],
}

export const hosts: readonly Host[] = [
  { host: 'snap.licdn.com', role: 'loads', source: ['tac', 'c15t'] },
  { host: 'px.ads.linkedin.com', role: 'receives', source: ['li-kukie'] },
  { host: 'linkedin.com', role: 'sets', source: ['ocd'] },
]

export const optOut: OptOut = {
  kind: 'opt-out-page',
  url: { value: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out', source: ['repos'] },
}

export const ids: VendorFacts['ids'] = { iab: { value: 804, source: ['gvl106'] }, googleAc: null }

export const status: Status = {
  state: 'renamed',
  source: ['gk'],
  unverified: 'Told from general knowledge only.',
  note: 'One technology, the Insight Tag, stands behind LinkedIn Insights, LinkedIn Ads and LinkedIn Marketing Solutions.',
}

export const liFatId: Cookie = {
  name: 'li_fat_id',
  party: 'first',
  lifetime: { value: 2592000, source: ['ocd', 'li-kukie', 'tac'] },
  purpose: 'Links an ad click to a LinkedIn member',
}

export const liGiant: Cookie = {
  name: 'li_giant',
  party: 'first',
  lifetime: { value: 604800, source: ['ocd'] },
  purpose: 'Indirect id for groups of members',
}

export const bcookie: Cookie = {
  name: 'bcookie',
  party: 'third',
  lifetime: { value: 31536000, source: ['ocd'], unverified: 'Other articles say 2 years.' },
  purpose: 'Browser id used across LinkedIn services',
}

export const bscookie: Cookie = {
  name: 'bscookie',
  party: 'third',
  lifetime: { value: 31536000, source: ['ocd'], unverified: 'Other articles say 2 years.' },
  purpose: 'Secure browser id',
}

export const liSugr: Cookie = {
  name: 'li_sugr',
  party: 'third',
  lifetime: { value: 7776000, source: ['ocd'] },
  purpose: 'Probabilistic match outside certain countries',
}

export const lidc: Cookie = {
  name: 'lidc',
  party: 'third',
  lifetime: { value: 86400, source: ['ocd'] },
  purpose: 'Routes requests to a data centre',
}

export const analyticsSyncHistory: Cookie = {
  name: 'AnalyticsSyncHistory',
  party: 'third',
  lifetime: { value: 2592000, source: ['ocd', 'li-kukie'] },
  purpose: 'Time of the last analytics id sync',
}

export const liGc: Cookie = {
  name: 'li_gc',
  party: 'third',
  lifetime: {
    value: 63072000,
    source: ['ocd'],
    unverified: 'The Open Cookie Database says 2 years; 6 months is believed to be right today.',
  },
  purpose: "Stores a guest's cookie choice on LinkedIn",
  category: 'necessary',
}

export const userMatchHistory: Cookie = {
  name: 'UserMatchHistory',
  party: 'third',
  lifetime: { value: 2592000, source: ['li-kukie'], unverified: 'The Open Cookie Database says session.' },
  purpose: 'Syncs advertising ids',
}

export const lmsAds: Cookie = {
  name: 'lms_ads',
  party: 'third',
  lifetime: { value: 2592000, source: ['ocd'] },
  purpose: 'Identifies members off LinkedIn for ads',
}
