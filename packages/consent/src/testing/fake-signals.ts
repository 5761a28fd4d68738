import { noSignals, type Signals } from '../policy/signals.ts'

/**
 * The `signals` option of a store, for a browser that sends only these.
 *
 * ```ts
 * createTestStore({ catalog, signals: fakeSignals({ gpc: true }) })
 * ```
 *
 * @param sent what the browser sends. Default: nothing.
 */
export function fakeSignals(sent: Partial<Signals> = {}): () => Signals {
  const signals: Signals = { ...noSignals, ...sent }
  return () => signals
}
