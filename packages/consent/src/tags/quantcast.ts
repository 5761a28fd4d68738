import type { Tag } from '../effects/tag.ts'
import { given, whoever } from './shared/given.ts'

/** The options of `quantcast()`. */
export interface QuantcastOptions {
  /** The p-code of the account: `p-` and letters and digits. */
  readonly account: string
  /**
   * The segments that the page belongs to, separated by commas.
   * @default none
   */
  readonly labels?: string
  /**
   * The visitor, for Enhanced Matching: a hash of their email. Quantcast drops an email that isn't hashed.
   * @default nobody
   */
  readonly uid?: string
}

/**
 * Quantcast Measure. It has no consent call of its own, so a withdrawal reloads the page. If the page has a TCF API,
 * Quantcast asks it as well.
 * @see https://www.quantcast.com/how-we-do-it/mrc-accredited-traffic-measurement/how-we-collect-data
 * @see https://www.quantcast.com/legal/faq/eu-consent/
 * @see https://help.quantcast.com/docs/enhanced-matching
 */
export function quantcast(options: QuantcastOptions): Tag<'quantcast'> {
  const { account, labels, uid } = given(options)
  return {
    for: 'quantcast',
    needs: { account, ...whoever({ uid }) },
    start: () => {
      const page = globalThis as { _qevents?: { push: (event: object) => unknown } }
      page._qevents ??= [] as object[]
      page._qevents.push({ qacct: account, ...(labels !== undefined && { labels }), ...(uid && { uid }) })
    },
    scripts: [{ src: 'https://secure.quantserve.com/quant.js' }],
  }
}
