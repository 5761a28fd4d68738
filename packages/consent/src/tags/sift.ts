import type { Tag } from '../effects/tag.ts'
import { given, whoever } from './shared/given.ts'

export interface SiftOptions {
  /** The beacon key of the account, for browsers. */
  readonly beaconKey: string
  /** Names this visit: the same that your server sends to Sift. */
  readonly sessionId: string
  /**
   * Who is signed in, as your server calls them towards Sift.
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
 * Sift. It has no consent call, so a withdrawal loads the page anew.
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
