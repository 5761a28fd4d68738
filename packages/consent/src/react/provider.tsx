'use client'
import type { AnyCatalog, RegisteredCatalog } from '@askfirst/catalog'
import { AskfirstError } from '@askfirst/catalog'
import type { ConsentStore } from '../state.ts'
import { type ConsentStoreOptions, createConsentStore } from '../store.ts'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { StoreContext } from './context.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Either a catalog, with the options of `createConsentStore`, or a store of your own. Both are read once. */
export type ConsentProviderProps = { readonly children?: ReactNode } & (
  | (ConsentStoreOptions<RegisteredCatalog> & { readonly store?: undefined })
  | { readonly store: ConsentStore }
)

/** Holds one store for the app. Starts it when mounted, undoes that when unmounted; on a server it only renders. */
export function ConsentProvider({ children, ...props }: ConsentProviderProps): ReactElement {
  const [store] = useState(() => (props.store ?? createOwn(props)) as unknown as ConsentStore<AnyCatalog>)
  useEffect(() => store.start(), [store])
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>
}

function createOwn(options: ConsentStoreOptions<RegisteredCatalog>): ConsentStore {
  if (!options.catalog) {
    throw process.env.NODE_ENV === 'production'
      ? new AskfirstError('AF203', '<ConsentProvider>')
      : new AskfirstError(
          'AF203',
          '<ConsentProvider> got neither a catalog nor a store.',
          'Without one it can’t know what to ask for.',
          'Pass catalog={defineCatalog({ … })}.',
        )
  }
  return createConsentStore(options)
}
