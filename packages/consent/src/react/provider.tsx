'use client'
import type { AnyCatalog, RegisteredCatalog } from '@askfirst/catalog'
import type { ConsentStore } from '../state.ts'
import { createConsentStore } from '../store.ts'
import type { ConsentStoreOptions } from '../store-options.ts'
import { type ReactElement, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { ignore } from '../attempt.ts'
import { StoreContext } from './context.ts'
import { useMadeAnew } from './made-anew.ts'
import { useReadOnce } from './read-once.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Pass a catalog with the options of `createConsentStore`, or a store of your own. If you pass another catalog or store
 * later, it replaces the first: it reads the stored choice and asks about what is new. The options are read once for
 * each.
 */
export type ConsentProviderProps = { /** The app. */ readonly children?: ReactNode } & (
  | (ConsentStoreOptions<RegisteredCatalog> & { readonly store?: undefined })
  | { /** A store of your own, instead of the options of one. */ readonly store: ConsentStore }
)

/** Provides one store to the app. Starts it on mount and stops it on unmount. On a server it only renders. */
export function ConsentProvider({ children, ...props }: ConsentProviderProps): ReactElement {
  const source = props.store ?? props.catalog
  const [held, hold] = useState(() => ({ source, store: storeOf(props) }))
  // A server's snapshot is as old as the page, so it counts only for the first store. If there is no catalog or store,
  // as while a file is being edited, the current store stays.
  if (source && source !== held.source) hold({ source, store: storeOf({ ...props, snapshot: undefined }) })
  if (process.env.NODE_ENV !== 'production') {
    /* oxlint-disable react/hooks, react-hooks/rules-of-hooks -- it is always the same in one build */
    useReadOnce(held.store, props)
    useMadeAnew(source)
    /* oxlint-enable react/hooks, react-hooks/rules-of-hooks */
  }
  useEffect(() => held.store.start(), [held.store])
  // A page rendered in the browser paints together with its banner. React doesn't subscribe while it hydrates a
  // server's HTML. Afterwards the store has started, because this hook comes after the effect.
  useSyncExternalStore(ignore as never, held.store.look, ignore)
  return <StoreContext.Provider value={held.store}>{children}</StoreContext.Provider>
}

type AnyProps = ConsentStoreOptions<AnyCatalog> & { readonly store?: ConsentStore<AnyCatalog> }

const storeOf = (props: object): ConsentStore<AnyCatalog> =>
  (props as AnyProps).store ?? createConsentStore(props as AnyProps)
