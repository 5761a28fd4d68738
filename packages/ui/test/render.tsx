import { defaultCategories, defineCatalog, type AnyCatalog, type VendorFacts } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import {
  googleAnalytics,
  heapAnalytics,
  linkedinAds,
  linkedinInsights,
  perfectAudience,
} from '@askfirst/catalog/vendors'
import {
  type ConsentStore,
  type ConsentStoreOptions,
  createConsentStore,
  memoryStorage,
} from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { render, type RenderResult } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'

export const catalog: AnyCatalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, heapAnalytics, linkedinInsights, linkedinAds, perfectAudience],
  facts: async () => facts as Readonly<Record<string, VendorFacts>>,
})

interface Options extends Partial<ConsentStoreOptions<AnyCatalog>> {
  readonly gpc?: boolean
}

/** Renders into a page with its own store, under StrictMode. */
export function renderWith(
  children: ReactNode,
  { gpc = false, ...options }: Options = {},
): RenderResult & { store: ConsentStore } {
  const store = createConsentStore<AnyCatalog>({
    catalog,
    storage: memoryStorage(),
    signals: () => ({ gpc, dnt: false }),
    ...options,
  })
  const wrapper = ({ children: inside }: { children: ReactNode }): ReactNode => (
    <StrictMode>
      <ConsentProvider store={store}>{inside}</ConsentProvider>
    </StrictMode>
  )
  return Object.assign(render(children, { wrapper }), { store })
}
