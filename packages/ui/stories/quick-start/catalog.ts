import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, hubspot } from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, hubspot],
  facts: () => import('./catalog.facts.ts'),
})
