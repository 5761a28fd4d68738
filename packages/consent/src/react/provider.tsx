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

/** Bundlers put it in: what is for developers is not in production builds. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Either a catalog, with the options of `createConsentStore`, or a store of your own. Another catalog or store takes
 * the place of the first: it reads what was stored, and asks about what is new. The options are read once for each.
 */
export type ConsentProviderProps = { readonly children?: ReactNode } & (
  | (ConsentStoreOptions<RegisteredCatalog> & { readonly store?: undefined })
  | { readonly store: ConsentStore }
)

/** Holds one store for the app. Starts it when mounted, undoes that when unmounted; on a server it only renders. */
export function ConsentProvider({ children, ...props }: ConsentProviderProps): ReactElement {
  const source = props.store ?? props.catalog
  const [held, hold] = useState(() => ({ source, store: storeOf(props) }))
  // What a server read is as old as the page, so it counts for the first alone. Where none is given, as while a file is
  // being edited, the one that stands goes on.
  if (source && source !== held.source) hold({ source, store: storeOf({ ...props, snapshot: undefined }) })
  if (process.env.NODE_ENV !== 'production') {
    /* oxlint-disable react/hooks, react-hooks/rules-of-hooks -- it is always the same in one build */
    useReadOnce(held.store, props)
    useMadeAnew(source)
    /* oxlint-enable react/hooks, react-hooks/rules-of-hooks */
  }
  useEffect(() => held.store.start(), [held.store])
  // A page made in the browser is painted with its banner. React doesn't ask while it takes over the HTML of a server, and
  // afterwards, because this hook stands behind the effect, the store has started.
  useSyncExternalStore(ignore as never, held.store.look, ignore)
  return <StoreContext.Provider value={held.store}>{children}</StoreContext.Provider>
}

type AnyProps = ConsentStoreOptions<AnyCatalog> & { readonly store?: ConsentStore<AnyCatalog> }

const storeOf = (props: object): ConsentStore<AnyCatalog> =>
  (props as AnyProps).store ?? createConsentStore(props as AnyProps)
