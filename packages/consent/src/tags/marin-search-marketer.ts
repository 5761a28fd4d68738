import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `marinSearchMarketer()`. */
export interface MarinSearchMarketerOptions {
  /** The client tracking ID, from the script address that Marin gives you. */
  readonly clientId: string
}

/**
 * Marin Tracker: counts the click that led to the page. It has no consent call, so a withdrawal reloads the page.
 * @see https://support.marinsoftware.com/en-us/Revenue_and_Conversion_Tracking/Revenue_Integrations/How_To_Articles%3A_Revenue_Integrations/Tracker_Asynchronous_JavaScript_Integration_Guide
 * @see https://marinsoftware.helpjuice.com/en_US/revenue-integrations/setting-up-the-platform-tracking-pixel-for-mobile, for the name of its cookie
 */
export function marinSearchMarketer(options: MarinSearchMarketerOptions): Tag<'marin-search-marketer'> {
  const { clientId } = given(options)
  return {
    for: 'marin-search-marketer',
    needs: { clientId },
    stores: [{ name: `_msuuid_${clientId}` }],
    start: () => {
      const page = globalThis as { _mTrack?: { push: (command: string[]) => unknown } }
      page._mTrack ??= [] as string[][]
      page._mTrack.push(['trackPage'])
    },
    scripts: [{ src: `https://tracker.marinsm.com/tracker/async/${encodeURIComponent(clientId)}.js` }],
  }
}
