'use client'
import type { ConsentState } from '../state.ts'
import { useRef, useSyncExternalStore } from 'react'
import { useConsentStore } from './context.ts'

/**
 * A part of the state. The component renders again only when that part changed;
 * arrays and plain objects are compared member by member, so a selector may build one.
 */
export function useConsent<T>(selector: (state: ConsentState) => T): T {
  const store = useConsentStore()
  const last = useRef<T>(undefined)
  const select = (state: ConsentState): T => {
    const value = selector(state)
    if (!isSame(last.current, value)) last.current = value
    return last.current as T
  }
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}

/** Two arrays or plain objects are the same where their members are, in their order. */
function isSame(a: unknown, b: unknown): boolean {
  const [ours, theirs] = [partsOf(a), partsOf(b)]
  return ours.length === theirs.length && ours.every((each, i) => Object.is(each, theirs[i]))
}

/** What tells whether a value changed. Of a Set, a Map or a Date, no member does. */
function partsOf(value: unknown): readonly unknown[] {
  const kind: unknown = value ? Object.getPrototypeOf(value) : undefined
  return kind === null || kind === Object.prototype || kind === Array.prototype
    ? [kind, ...Object.entries(value as object).flat()]
    : [value]
}
