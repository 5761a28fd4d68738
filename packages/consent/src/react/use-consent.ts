'use client'
import type { GrantId } from '@askfirst/catalog'
import type { ConsentState } from '../state.ts'
import { useRef, useSyncExternalStore } from 'react'
import { readGrant } from '../choice.ts'
import { useConsentStore } from './context.ts'

/**
 * A part of the state. The component renders again only when that part changed;
 * arrays and plain objects are compared member by member, so a selector may build one.
 */
export function useConsent<T>(selector: (state: ConsentState) => T): T {
  const store = useConsentStore()
  const last = useRef<{ readonly value: T }>(null)
  const select = (state: ConsentState): T => {
    const value = selector(state)
    if (!last.current || !isSame(last.current.value, value)) last.current = { value }
    return last.current.value
  }
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  const kind: unknown = Object.getPrototypeOf(a)
  // Of a Set, a Map or a Date, no member tells a change.
  if (kind !== Object.getPrototypeOf(b) || (kind && kind !== Object.prototype && kind !== Array.prototype))
    return false
  const entries = Object.entries(a)
  return (
    entries.length === Object.keys(b).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(b, key) && Object.is(value, (b as Record<string, unknown>)[key]),
    )
  )
}

/**
 * May this vendor run, or may things of the site in this category? `false` on a server and until the choice was read.
 * @throws AskfirstError AF201 for an id that the catalog doesn't have
 */
export function useGrant(id: GrantId): boolean {
  return useConsent((state) => readGrant(state.grants, id))
}
