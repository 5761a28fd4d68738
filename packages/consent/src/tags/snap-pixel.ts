import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { queueFunction } from './shared/queue-function.ts'

/** The options of `snapPixel()`. */
export interface SnapPixelOptions {
  /** A UUID. */
  readonly pixelId: string
  /**
   * Settings for `snaptr('init', …)`: data for matching.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * Counts a page view when it starts.
   * @default true
   */
  readonly pageView?: boolean
}

const snaptr = queueFunction('snaptr', { queue: 'queue', handler: 'handleRequest' })

/**
 * Snap Pixel. It has no consent call, so a withdrawal reloads the page.
 * @see https://businesshelp.snapchat.com/s/article/pixel-website-install
 */
export function snapPixel(options: SnapPixelOptions): Tag<'snapchat'> {
  const { pixelId, config, pageView = true } = given(options)
  return {
    for: 'snapchat',
    needs: { pixelId },
    start: () => {
      snaptr('init', pixelId, ...(config ? [config] : []))
      if (pageView) snaptr('track', 'PAGE_VIEW')
    },
    scripts: [{ src: 'https://sc-static.net/scevent.min.js' }],
  }
}
