'use client'
import type { ConsentState } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { useSyncExternalStore } from 'react'

/**
 * Reads a primitive from the state, for our own parts. Sites have `useConsent`, which also compares arrays and objects
 * that a selector creates. No part needs that, and it would add 147 bytes to a first load.
 */
export function useValue<T extends string | number | boolean | null>(select: (state: ConsentState) => T): T {
  const store = useConsentStore()
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}
