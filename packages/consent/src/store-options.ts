import type { AnyCatalog } from '@askfirst/catalog'
import type { PolicyOptions } from './policy/policy.ts'
import type { Signals } from './policy/signals.ts'
import type { ConsentSnapshot } from './snapshot.ts'
import type { ConsentEffect } from './state.ts'
import type { ConsentStorage } from './storage/storage.ts'

/** What a store is made of. */
export interface ConsentStoreOptions<C extends AnyCatalog> {
  /** The catalog that the visitor decides on. */
  readonly catalog: C
  /**
   * Which law applies, which signals count, and how long a choice is valid.
   * @default everybody is asked
   */
  readonly policy?: PolicyOptions
  /** @default cookieStorage() */
  readonly storage?: ConsentStorage
  /**
   * They run at `start()`, in this order.
   * @default none
   */
  readonly effects?: readonly ConsentEffect<C>[]
  /**
   * What the server read from the request (`readConsent()` of `@askfirst/consent/server`); pass the same on both sides.
   * Or `'static'` for HTML that is the same for all visitors: it then contains the banner, and `headScript()` in its
   * head decides who sees it.
   * @default the HTML holds no banner; it comes when the app has started
   */
  readonly snapshot?: ConsentSnapshot | 'static'
  /**
   * Reads the browser's signals at `start()`. If it throws, everything that a signal can refuse is refused.
   * @default readSignals
   */
  readonly signals?: () => Signals
  /**
   * The clock, in milliseconds since 1970-01-01.
   * @default Date.now
   */
  readonly now?: () => number
}
