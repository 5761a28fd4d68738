// The catalog's facts and the site's own, in one module so that one request fetches both.
import type { VendorFacts } from '@askfirst/catalog'
import { TEXT_SIZE_COOKIE, TEXT_SIZE_DAYS } from './text-size-item.ts'

export {
  adobeTypekit,
  appnexus,
  crazyEgg,
  doubleclick,
  eloqua,
  facebookCustomAudience,
  googleAdwordsConversion,
  googleAnalytics,
  googleDynamicRemarketing,
  googleTagManager,
  heapAnalytics,
  hubspot,
  kissinsights,
  linkedinAds,
  linkedinInsights,
  linkedinMarketingSolutions,
  liveramp,
  marinSearchMarketer,
  marketo,
  perfectAudience,
  quantcast,
  siftScience,
  twitterAdvertising,
  twitterAnalytics,
  youtube,
} from '@askfirst/catalog/facts'

export const mossbankTextSize: VendorFacts<'mossbank-text-size'> = {
  id: 'mossbank-text-size',
  name: 'Mossbank text size',
  formerNames: [],
  operator: { value: 'Mossbank Tea House', source: ['own code'] },
  group: null,
  status: { state: 'active', source: ['own code'] },
  usedFor:
    'Remembers the text size that you set in your account. It never leaves your browser for anyone else.',
  hosts: [],
  cookies: [
    {
      name: TEXT_SIZE_COOKIE,
      party: 'first',
      lifetime: { value: TEXT_SIZE_DAYS * 86_400, source: ['own code'] },
      purpose: 'Your text size: s, m or l',
    },
  ],
  privacyPolicy: { value: null, source: [], unverified: 'Mossbank is made up, so it has no policy.' },
  optOut: { kind: 'browser-settings' },
  ids: { iab: null, googleAc: null },
}
