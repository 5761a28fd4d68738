'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import { AskfirstError } from '@askfirst/catalog'
import type { ConsentStore } from '../state.ts'
import { type Context, createContext, useContext } from 'react'

export const StoreContext: Context<ConsentStore<AnyCatalog> | null> =
  createContext<ConsentStore<AnyCatalog> | null>(null)

/**
 * The store of the nearest provider, for its verbs. It never makes a component render again.
 * @throws AskfirstError AF202 outside of a provider
 */
export function useConsentStore(): ConsentStore {
  const store = useContext(StoreContext)
  if (!store) {
    throw new AskfirstError(
      'AF202',
      'A consent hook or component was used outside of <ConsentProvider>.',
      'There is no choice to follow, so nothing may run.',
      'Put <ConsentProvider catalog={catalog}> around your app.',
    )
  }
  // The provider was given the registered catalog, or nothing is registered and ids are strings.
  return store as unknown as ConsentStore
}
