'use client'
import type { ConsentState } from '../state.ts'
import { useRef, useSyncExternalStore } from 'react'
import { useConsentStore } from './context.ts'

/**
 * Returns a part of the state. The component renders again only if that part changes. Arrays and plain objects are
 * compared member by member, so your selector may create one.
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

/** Two arrays or plain objects are the same if their members are the same, in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  const ours = partsOf(a)
  const theirs = partsOf(b)
  return ours.length === theirs.length && ours.every((each, i) => Object.is(each, theirs[i]))
}

/** The values to compare. A Set, a Map or a Date has no members that show a change. */
function partsOf(value: unknown): readonly unknown[] {
  const kind: unknown = value ? Object.getPrototypeOf(value) : undefined
  return [null, Object.prototype, Array.prototype].includes(kind as never)
    ? [kind, ...Object.entries(value as object).flat()]
    : [value]
}
