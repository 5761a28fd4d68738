import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { queueFunction } from './shared/queue-function.ts'

/** The options of `redditPixel()`. */
export interface RedditPixelOptions {
  /** `a2_` or `t2_` and letters and digits. */
  readonly pixelId: string
  /**
   * Settings for `rdt('init', …)`: data for matching, Limited Data Use (`dpm`).
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * Counts a page visit when it starts.
   * @default true
   */
  readonly pageVisit?: boolean
}

const rdt = queueFunction('rdt', { queue: 'callQueue', handler: 'sendEvent' })

/**
 * Reddit Pixel. Its calls can stop its cookies but not its events, so a withdrawal reloads the page.
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 */
export function redditPixel(options: RedditPixelOptions): Tag<'reddit'> {
  const { pixelId, config, pageVisit = true } = given(options)
  return {
    for: 'reddit',
    needs: { pixelId },
    start: () => {
      rdt('init', pixelId, ...(config ? [config] : []))
      if (pageVisit) rdt('track', 'PageVisit')
    },
    scripts: [{ src: `https://www.redditstatic.com/ads/pixel.js?pixel_id=${encodeURIComponent(pixelId)}` }],
  }
}
