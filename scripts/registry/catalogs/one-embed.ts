import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { youtube } from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [youtube],
  facts: () => import('@askfirst/catalog/facts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
