import type { Cookie, Fact, Host, OptOut, Status } from '../../types.ts'

// What the X vendors have in common. One pixel serves X Ads and X Analytics; embedded posts have hosts of their own.
// Name each piece where it is used; a spread would keep bundlers from dropping it.

export const operator: Fact<string> = {
  value: 'X Corp. / X Internet Unlimited Company (EEA)',
  source: ['gk'],
  unverified: 'Named from general knowledge only.',
}

export const group: Fact<string> = {
  value: 'X',
  source: ['gk'],
  unverified: 'Named from general knowledge only.',
}

export const privacyPolicy: Fact<string> = { value: 'https://twitter.com/en/privacy', source: ['ocd'] }

export const hosts: readonly Host[] = [
  { host: 'static.ads-twitter.com', role: 'loads', source: ['tac', 'c15t'] },
  { host: 'analytics.twitter.com', role: 'receives', source: ['x-inv'] },
  { host: 't.co', role: 'receives', source: ['x-inv', 'ocd'] },
  { host: 'twitter.com', role: 'sets', source: ['ocd'] },
]

export const optOut: OptOut = {
  kind: 'opt-out-page',
  url: {
    value: 'https://help.twitter.com/en/safety-and-security/privacy-controls-for-tailored-ads',
    source: ['repos'],
    unverified: 'Seen in sources of 2018 to 2024; help.x.com is the expected new host.',
  },
  note: 'The address may have moved since Twitter became X.',
}

export const status: Status = {
  state: 'renamed',
  year: {
    value: 2023,
    source: ['gk', 'ocd'],
    unverified: 'The Open Cookie Database carries the new name, but no year.',
  },
  source: ['ocd'],
  note: 'Twitter became X; its hosts still use the old name.',
}

export const twpid: Cookie = {
  name: '_twpid',
  party: 'first',
  lifetime: { value: 34128000, source: ['x-inv'] },
  purpose: 'Pixel visitor id on the visited site',
}

export const twsid: Cookie = {
  name: '_twsid',
  party: 'first',
  lifetime: { value: 34128000, source: ['x-inv'], unverified: 'Seen in cookie inventories only.' },
  purpose: 'Pixel session id on the visited site',
  unverified: 'Seen in cookie inventories only.',
}

export const personalizationId: Cookie = {
  name: 'personalization_id',
  party: 'third',
  lifetime: { value: 63072000, source: ['ocd'] },
  purpose: 'Personalises ads across sites',
}
