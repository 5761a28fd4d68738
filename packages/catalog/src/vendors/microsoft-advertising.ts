import type { VendorFacts } from '../types.ts'
import * as microsoft from './shared/microsoft.ts'

export const core = {
  id: 'microsoft-advertising',
  category: 'targeting',
  disclosed: 'P-6DazDauDa5D2iD1_8vDa5',
} as const

export const facts: VendorFacts<'microsoft-advertising'> = {
  id: 'microsoft-advertising',
  name: 'Microsoft Advertising',
  formerNames: ['Bing Ads'],
  operator: microsoft.operator,
  group: microsoft.group,
  status: { state: 'active', source: ['ms-uet-consent'] },
  usedFor:
    'Tells the site which ads on Bing and its partners led to a visit or a purchase, and shows you its ads again elsewhere.',
  hosts: [
    { host: 'bat.bing.com', role: 'loads', source: ['nuxt', 'c15t-pixels', 'kukie-uet'] },
    { host: 'bat.bing.net', role: 'receives', source: ['repos'] },
    { host: 'bing.com', role: 'sets', source: ['ocd', 'ms-uet-consent'] },
  ],
  cookies: [
    {
      name: '_uetsid',
      party: 'first',
      lifetime: { value: 86400, source: ['uet-exp', 'https://cookiesentry.com/cookies/_uetsid'] },
      purpose: 'Tells one visit from the next',
    },
    {
      name: '_uetvid',
      party: 'first',
      lifetime: { value: 33696000, source: ['uet-exp'] },
      purpose: 'Recognises a returning visitor',
    },
    {
      name: '_uetmsclkid',
      party: 'first',
      lifetime: { value: 7776000, source: ['uet-exp', 'kukie-uet'] },
      purpose: 'Remembers which ad was clicked',
    },
    {
      name: '_uetsid',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['uet-exp'] },
      purpose: 'A copy of the visit id',
    },
    {
      name: '_uetsid_exp',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['uet-exp'] },
      purpose: 'Tells when the copy of the visit id ends',
    },
    {
      name: '_uetvid',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['uet-exp'] },
      purpose: 'A copy of the visitor id',
    },
    {
      name: '_uetvid_exp',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['uet-exp'] },
      purpose: 'Tells when the copy of the visitor id ends',
    },
    {
      name: '_uetmsclkid',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['uet-exp'] },
      purpose: 'A copy of the clicked ad’s id',
    },
    {
      name: '_uetmsclkid_exp',
      party: 'first',
      storage: 'local-storage',
      lifetime: { value: 'persistent', source: ['uet-exp'] },
      purpose: 'Tells when the copy of the clicked ad’s id ends',
    },
    microsoft.muid,
    {
      name: 'MSPTC',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd'] },
      purpose: 'Picks ads that may suit the visitor',
    },
    {
      name: 'ToptOut',
      party: 'third',
      lifetime: { value: 31536000, source: ['ocd'] },
      remembersRefusal: true,
      purpose: 'Remembers that the visitor wants no personalised ads from Microsoft',
      category: 'necessary',
    },
  ],
  privacyPolicy: microsoft.privacyPolicy,
  optOut: microsoft.optOut,
  ids: { iab: { value: 1126, source: ['gvl106'] }, googleAc: null },
  note: 'The tag is called Universal Event Tracking (UET). Sources disagree on its lifetimes: the Open Cookie Database says 30 minutes for _uetsid and 16 days for _uetvid, an article says that _uetsid ends with the session. The figures here are those that the tag itself writes beside its items. It can load Microsoft Clarity as well. Its consent command is uetq.push("consent", "update", { ad_storage }).',
}
