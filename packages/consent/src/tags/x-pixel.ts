import type { Tag, UsesOf } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { queueFunction } from './shared/queue-function.ts'

/** The options of `xPixel()`. */
export interface XPixelOptions {
  /** The id of your pixel. */
  readonly pixelId: string
  /**
   * Settings for `twq('config', …)`: `{ restricted_data_use: 'restrict_optimization' }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
}

const twq = queueFunction('twq', { queue: 'queue', handler: 'exe', flags: { version: '1.1' } })

/**
 * X Pixel: one technology with two uses. Its `config` counts the page view. It has no consent call, so a withdrawal
 * reloads the page.
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/restricted-data-use-guide
 */
export function xPixel(options: XPixelOptions): Tag<UsesOf<'twitter-advertising' | 'twitter-analytics'>> {
  const { pixelId, config } = given(options)
  return {
    for: ['twitter-advertising', 'twitter-analytics'],
    needs: { pixelId },
    start: () => twq('config', pixelId, ...(config ? [config] : [])),
    scripts: [{ src: 'https://static.ads-twitter.com/uwt.js' }],
  }
}
