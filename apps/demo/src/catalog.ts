import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { films, outsiders, textSize } from './vendors.ts'

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
