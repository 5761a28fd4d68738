import type { Tag } from '../effects/tag.ts'
import { gtag } from '../google/gtag.ts'
import { gtagScripts } from './shared/gtag.ts'

export interface GoogleAnalyticsOptions {
  /** `G-` and letters and digits. */
  readonly measurementId: string
  /**
   * Settings for `gtag('config', …)`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * `advanced` loads the tag before the grant, as Google Consent Mode's advanced form: it then sends pings without
   * cookies. Needs `googleConsentMode()`.
   * @default 'basic'
   */
  readonly mode?: 'basic' | 'advanced'
}

/**
 * Google Analytics 4.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out, for what stops it
 */
export function googleAnalytics(options: GoogleAnalyticsOptions): Tag<'google-analytics'> {
  const { measurementId, config = {}, mode = 'basic' } = options
  const disable = (disabled: boolean): void => {
    ;(globalThis as Record<string, unknown>)[`ga-disable-${measurementId}`] = disabled
  }
  return {
    for: 'google-analytics',
    priority: 'high',
    early: mode === 'advanced',
    start: () => {
      gtag('js', new Date())
      gtag('config', measurementId, config)
    },
    scripts: gtagScripts(measurementId),
    // In the advanced form the `update` of Google Consent Mode tells it.
    consent: (granted) => {
      if (mode === 'basic') disable(!granted)
    },
  }
}
