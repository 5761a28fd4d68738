'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import { AskfirstError } from '@askfirst/catalog'
import type { ConsentStore } from '../state.ts'
import { type Context, createContext, useContext } from 'react'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

export const StoreContext: Context<ConsentStore<AnyCatalog> | null> =
  createContext<ConsentStore<AnyCatalog> | null>(null)

/**
 * The store of the nearest provider, for its verbs. It never makes a component render again.
 * @throws AskfirstError AF202 outside of a provider
 */
export function useConsentStore(): ConsentStore {
  const store = useContext(StoreContext)
  if (!store) {
    throw process.env.NODE_ENV === 'production'
      ? new AskfirstError('AF202', '<ConsentProvider>')
      : new AskfirstError(
          'AF202',
          'A consent hook or component was used outside of <ConsentProvider>.',
          'There is no choice to follow, so nothing may run.',
          'Put <ConsentProvider catalog={catalog}> around your app.',
        )
  }
  // The provider was given the registered catalog, or nothing is registered and ids are strings.
  return store as unknown as ConsentStore
}
