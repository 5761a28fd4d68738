'use client'
import type { ConsentState } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { useSyncExternalStore } from 'react'

/**
 * Reads a primitive from the state. `useConsent` also compares arrays and objects that a selector creates, which a
 * first load doesn't need.
 */
export function useValue<T extends string | number | boolean | null>(select: (state: ConsentState) => T): T {
  const store = useConsentStore()
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}
