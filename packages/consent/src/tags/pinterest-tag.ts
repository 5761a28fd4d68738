import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { queueFunction } from './shared/queue-function.ts'

/** The options of `pinterestTag()`. */
export interface PinterestTagOptions {
  /** Digits. */
  readonly tagId: string
  /**
   * Settings for `pintrk('load', …)`: data for enhanced match.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * Counts a page visit when it starts.
   * @default true
   */
  readonly pageVisit?: boolean
}

const pintrk = queueFunction('pintrk', { queue: 'queue', flags: { version: '3.0' } })

/**
 * Pinterest Tag. What its `setconsent` stops is documented only by others, not by Pinterest, so a withdrawal reloads
 * the page.
 * @see https://developers.pinterest.com/docs/api-features/pinterest-tag/
 */
export function pinterestTag(options: PinterestTagOptions): Tag<'pinterest'> {
  const { tagId, config, pageVisit = true } = given(options)
  return {
    for: 'pinterest',
    needs: { tagId },
    start: () => {
      pintrk('load', tagId, ...(config ? [config] : []))
      if (pageVisit) pintrk('page')
    },
    scripts: [{ src: 'https://s.pinimg.com/ct/core.js' }],
  }
}
