import type { Tag } from '../effects/tag.ts'
import { callable, given } from './shared/given.ts'

/** The options of `stripe()`. */
export interface StripeOptions {
  /**
   * The release of Stripe.js, as in its address: `v3` or a name.
   * @default 'dahlia'
   */
  readonly release?: string
  /**
   * Lets Stripe watch how the page is used, to tell buyers from fraudsters.
   * @default true
   */
  readonly advancedFraudSignals?: boolean
  /**
   * Called when `Stripe` can be used.
   * @default nothing
   */
  readonly onLoad?: () => void
}

/**
 * Stripe.js. It has no consent call, so a withdrawal reloads the page.
 * @see https://docs.stripe.com/js/including
 * @see https://docs.stripe.com/sdks/stripejs-versioning
 * @see https://docs.stripe.com/disputes/prevention/advanced-fraud-detection
 */
export function stripe(options: StripeOptions = {}): Tag<'stripe'> {
  const { release = 'dahlia', advancedFraudSignals = true, onLoad } = given(options)
  const query = advancedFraudSignals ? '' : '?advancedFraudSignals=false'
  return {
    for: 'stripe',
    needs: { release, ...(onLoad && { onLoad: callable(onLoad) }) },
    scripts: [{ src: `https://js.stripe.com/${encodeURIComponent(release)}/stripe.js${query}`, onLoad }],
  }
}
