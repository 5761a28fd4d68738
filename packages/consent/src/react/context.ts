'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import { createError } from '../errors.ts'
import type { ConsentStore } from '../state.ts'
import { createConsentStore } from '../store.ts'
import { type Context, createContext, useContext } from 'react'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Outside a provider, production asks nobody and grants nothing, so that the page still renders. This store has no
 * catalog and is never started.
 */
export const StoreContext: Context<ConsentStore<AnyCatalog> | null> =
  createContext<ConsentStore<AnyCatalog> | null>(
    process.env.NODE_ENV === 'production' ? createConsentStore({} as never) : null,
  )

/**
 * Returns the store of the nearest provider, for its verbs. It never causes a render.
 * @throws AskfirstError AF202 outside of a provider, in development
 */
export function useConsentStore(): ConsentStore {
  const store = useContext(StoreContext)
  if (process.env.NODE_ENV !== 'production' && !store) throw createError('AF202')
  // The provider was given the registered catalog, or nothing is registered and ids are strings.
  return store as unknown as ConsentStore
}
