import type { Tag, UsesOf } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { type GoogleTagOptions, gtagTag, storedBy } from './shared/gtag.ts'
import { type GoogleUserData, withUserData } from './shared/user-data.ts'

/** The options of `googleAds()`. */
export interface GoogleAdsOptions extends GoogleTagOptions, GoogleUserData {
  /** `AW-` and digits. */
  readonly conversionId: string
}

type GoogleAdsUse = 'google-adwords-conversion' | 'google-dynamic-remarketing'

/**
 * Google Ads: one tag for conversion tracking and remarketing.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function googleAds(options: GoogleAdsOptions): Tag<UsesOf<GoogleAdsUse>> {
  const all = given(options)
  const { conversionId, dataLayer = 'dataLayer' } = all
  return {
    for: ['google-adwords-conversion', 'google-dynamic-remarketing'],
    needs: { conversionId, dataLayer },
    ...withUserData(gtagTag(conversionId, all), all),
    ...storedBy(all, ['_gcl_au', '_gcl_aw', '_gcl_gb', '_gcl_ag', '_gcl_gs', '_gcl_dc'], '_gcl'),
  }
}
