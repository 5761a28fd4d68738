import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, hubspot, youtube } from '@askfirst/catalog/vendors'

// An example. List the vendors that your site uses, here and in consent-facts.ts.
export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, hubspot, youtube],
  facts: () => import('./consent-facts'),
})

// Makes a wrong id anywhere a compile error.
declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
