import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics } from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics],
  facts: () => import('@askfirst/catalog/facts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
