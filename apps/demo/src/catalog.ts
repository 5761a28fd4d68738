import { defaultCategories, defineCatalog, defineVendor } from '@askfirst/catalog'
import * as vendors from '@askfirst/catalog/vendors'

/** What the site itself keeps beyond the necessary: its facts stand in `facts.ts`. */
const textSize = defineVendor({ id: 'mossbank-text-size', category: 'functional' })

/** The providers that the stand-ins play. */
export const outsiders = Object.values(vendors)

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [...outsiders, textSize],
  facts: () => import('./facts.ts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
