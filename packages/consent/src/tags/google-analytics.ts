import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { type GoogleTagOptions, gtagTag, storedBy } from './shared/gtag.ts'

/** The options of `googleAnalytics()`. */
export interface GoogleAnalyticsOptions extends GoogleTagOptions {
  /** `G-` and letters and digits. */
  readonly measurementId: string
}

/**
 * Google Analytics 4.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out, for what stops it
 */
export function googleAnalytics(options: GoogleAnalyticsOptions): Tag<'google-analytics'> {
  const all = given(options)
  const { measurementId, mode, dataLayer = 'dataLayer' } = all
  const disable = (disabled: boolean): void => {
    ;(globalThis as Record<string, unknown>)[`ga-disable-${measurementId}`] = disabled
  }
  return {
    for: 'google-analytics',
    needs: { measurementId, dataLayer },
    priority: 'high',
    ...gtagTag(measurementId, all),
    ...storedBy(all, ['_ga', `_ga_${measurementId}`.replace('_G-', '_')]),
    ...(mode !== 'advanced' && { consent: (granted: boolean) => disable(!granted) }),
  }
}
