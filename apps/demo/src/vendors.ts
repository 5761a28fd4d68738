// Apart from the catalog, so that the stand-ins and the tests can read the list without registering a catalog.
import { defineVendor } from '@askfirst/catalog'
import {
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
} from '@askfirst/catalog/vendors'

/** The vendors whose tags the stand-ins play. */
export const outsiders = [
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
] as const

/** The vendor of the films, which are frames in the page. */
export const films = youtube

/** What the site itself stores beyond the necessary. Its facts are in `facts.ts`. */
export const textSize = defineVendor({ id: 'mossbank-text-size', category: 'functional', disclosed: 'D50' })
