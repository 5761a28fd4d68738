import { type AnyCatalog, defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, hotjar, vimeo, youtube } from '@askfirst/catalog/vendors'
import { type ConsentSnapshot, cookieStorage, createConsentStore } from '@askfirst/consent'
import { ConsentProvider, type ConsentProviderProps, useGrant } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { createElement, type ReactElement } from 'react'

const facts = () => import('@askfirst/catalog/facts')

/** Two apps on one host, each with its own list. Google Analytics is on both. */
export const lists = {
  shop: defineCatalog({ categories: defaultCategories, vendors: [googleAnalytics, hotjar, youtube], facts }),
  blog: defineCatalog({ categories: defaultCategories, vendors: [googleAnalytics, vimeo], facts }),
} as const satisfies Record<string, AnyCatalog>

export type Name = keyof typeof lists

/** What a page tells React on the server and in the browser. */
export interface Settings {
  readonly name: Name
  /** The record's cookie. */
  readonly cookie: string
  /** If it is missing, the server renders nothing. */
  readonly snapshot?: ConsentSnapshot | 'static'
  readonly handler: string
}

/** A line for a vendor that may run. */
const Granted = ({ id }: { readonly id: string }): ReactElement | null =>
  useGrant(id as 'hotjar') ? createElement('li', null, id) : null

/** The page of one app, which lists the vendors that may run. */
export function createApp({ name, cookie, snapshot, handler }: Settings): ReactElement {
  const catalog: AnyCatalog = lists[name]
  const store = createConsentStore({
    catalog,
    storage: cookieStorage({ name: cookie }),
    ...(snapshot && { snapshot }),
  }) as unknown as NonNullable<ConsentProviderProps['store']>
  const granted = catalog.vendors.map(({ id }) => createElement(Granted, { key: id, id }))
  return createElement(
    ConsentProvider,
    { store },
    createElement('h1', null, name),
    createElement('ul', null, granted),
    createElement(PreferencesTrigger),
    createElement(ConsentUI, { handler }),
  )
}
