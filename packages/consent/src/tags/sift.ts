import type { Tag } from '../effects/tag.ts'
import { given, whoever } from './shared/given.ts'

/** The options of `sift()`. */
export interface SiftOptions {
  /** The beacon key of the account, for browsers. */
  readonly beaconKey: string
  /** The id of this visit: the same one that your server sends to Sift. */
  readonly sessionId: string
  /**
   * The id of the signed-in visitor, as your server sends it to Sift.
   * @default '', nobody known yet
   */
  readonly userId?: string
  /**
   * Counts a page view when it starts.
   * @default true
   */
  readonly pageView?: boolean
}

/**
 * Sift. It has no consent call, so a withdrawal reloads the page.
 * @see https://sift.com/developers/docs/curl/javascript-api
 */
export function sift(options: SiftOptions): Tag<'sift-science'> {
  const { beaconKey, sessionId, userId, pageView = true } = given(options)
  return {
    for: 'sift-science',
    needs: { beaconKey, sessionId, ...whoever({ userId }) },
    start: () => {
      const page = globalThis as { _sift?: { push: (command: string[]) => unknown } }
      const queue = (page._sift ??= [] as string[][])
      queue.push(['_setAccount', beaconKey])
      queue.push(['_setUserId', userId || ''])
      queue.push(['_setSessionId', sessionId])
      if (pageView) queue.push(['_trackPageview'])
    },
    scripts: [{ src: 'https://cdn.sift.com/s.js' }],
  }
}
