import type { Regime } from './policy/policy.ts'
import type { Signals } from './policy/signals.ts'

/**
 * What a server read from a request, so that it renders the same as the browser will. Plain data, sent to the browser.
 */
export interface ConsentSnapshot {
  /** The stored text. `null`: the request had none. */
  readonly record: string | null
  /** The signals in the headers of the request. */
  readonly signals: Signals
  /** The law of the request's place. `null`: unknown, so the policy's own law applies, or the strictest. */
  readonly regime: Regime | null
  /** The server's day, in days since 1970-01-01 UTC. Both sides must use the same day. */
  readonly day: number
  /** The path of the page on the site, with its query, to which the banner's form returns. Absent: unknown. */
  readonly path?: string
}
