import { defaultCategories, defineCatalog, defineVendor } from '@askfirst/catalog'
import { films, outsiders } from './vendors.ts'

/** What the site itself keeps beyond the necessary: its facts stand in `facts.ts`. */
const textSize = defineVendor({ id: 'mossbank-text-size', category: 'functional', told: 'D50' })

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [...outsiders, films, textSize],
  facts: () => import('./facts.ts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
