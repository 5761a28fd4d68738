import type { Tag } from '../effects/tag.ts'
import { given, isTrue } from './shared/given.ts'

/** The options of `xandrPixel()`. */
export interface XandrPixelOptions {
  /** The id of your pixel. */
  readonly pixelId: string
  /**
   * Counts a page view when it starts.
   * @default true
   */
  readonly pageView?: boolean
  /**
   * Loads the script before the grant, with the information that nothing is granted.
   * @default false
   */
  readonly early?: boolean
}

interface Pixie {
  (action: string, value: string, params?: unknown): void
  actionQueue?: unknown[]
}

function pixie(action: string, value: string, params?: unknown): void {
  const page = globalThis as { pixie?: Pixie }
  if (!page.pixie) {
    const queue: Pixie = (next, actionValue, given) =>
      void queue.actionQueue?.push({ action: next, actionValue, params: given })
    queue.actionQueue = []
    page.pixie = queue
  }
  page.pixie(action, value, params)
}

/**
 * Xandr Universal Pixel, now part of Microsoft Monetize and Curate.
 * @see https://learn.microsoft.com/xandr/curate/set-up-consent-mode-in-universal-pixel
 */
export function xandrPixel(options: XandrPixelOptions): Tag<'appnexus'> {
  const { pixelId, pageView = true, early = false } = given(options)
  return {
    for: 'appnexus',
    needs: { pixelId },
    early,
    // After a refusal it goes on without cookies. That is fine only for a site that loads it early.
    sendsOn: !isTrue(early),
    start: (granted) => {
      // Its consent mode is off until a default is set, and a default must come first.
      pixie(
        'consent',
        'default',
        granted ? { ad_storage: 'granted' } : { ad_storage: 'denied', wait_for_update: 1000 },
      )
      pixie('init', pixelId)
      if (pageView) pixie('event', 'PageView')
    },
    scripts: [{ src: 'https://acdn.adnxs.com/dmp/up/pixie.js' }],
    consent: (granted) => pixie('consent', 'update', { ad_storage: granted ? 'granted' : 'denied' }),
  }
}
