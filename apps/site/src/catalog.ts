import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import {
  facebookCustomAudience,
  googleAnalytics,
  hubspot,
  intercom,
  youtube,
} from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [intercom, googleAnalytics, hubspot, facebookCustomAudience, youtube],
  facts: () => import('./facts.ts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
