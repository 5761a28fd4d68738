import type { Tag, UsesOf } from '../effects/tag.ts'
import { type GoogleTagOptions, gtagTag } from './shared/gtag.ts'

export interface GoogleAdsOptions extends GoogleTagOptions {
  /** `AW-` and digits. */
  readonly conversionId: string
}

type GoogleAdsUse = 'google-adwords-conversion' | 'google-dynamic-remarketing'

/**
 * Google Ads: one tag for conversion tracking and remarketing.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function googleAds(options: GoogleAdsOptions): Tag<UsesOf<GoogleAdsUse>> {
  return {
    for: ['google-adwords-conversion', 'google-dynamic-remarketing'],
    ...gtagTag(options.conversionId, options),
  }
}
