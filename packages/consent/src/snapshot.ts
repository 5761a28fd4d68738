import type { Regime } from './policy/policy.ts'
import type { Signals } from './policy/signals.ts'

/** What a server read from a request, so that it renders what the browser will: plain data, to be sent along. */
export interface ConsentSnapshot {
  /** The stored text. `null`: the request had none. */
  readonly record: string | null
  readonly signals: Signals
  /** The law of the place that the request came from. `null`: unknown, so the policy's own, or the strictest. */
  readonly regime: Regime | null
  /** The server's day, in days since 1970-01-01 UTC: the two sides must not read two clocks. */
  readonly day: number
  /** The path of the page on the site, with its query: where the banner's form leads back to. Absent: nobody knows. */
  readonly path?: string
}
