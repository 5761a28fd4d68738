/** What the browser says on the visitor's behalf, read once per page load. */
export interface Signals {
  /** Global Privacy Control. Only the boolean `true` is the signal (W3C GPC, section 3). */
  readonly gpc: boolean
  /** Do Not Track, retired by the W3C on 2019-01-17. Ignored unless the policy says otherwise. */
  readonly dnt: boolean
}

/** What a browser says that sends no signal. */
export const noSignals: Signals = { gpc: false, dnt: false }

/** For a browser that can't be asked: everything that a signal could refuse is refused. */
export const everySignal: Signals = { gpc: true, dnt: true }

/** Reads the signals of this browser. A server has none. */
export function readSignals(): Signals {
  const browser = globalThis.navigator as
    | { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown }
    | undefined
  return { gpc: browser?.globalPrivacyControl === true, dnt: browser?.doNotTrack === '1' }
}
