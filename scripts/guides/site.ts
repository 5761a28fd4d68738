import { type AnyCatalog, defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as vendors from '@askfirst/catalog/vendors'

/** A catalog of these vendors, for guides that start with one. */
export const listOf = (...ids: string[]): AnyCatalog =>
  defineCatalog({
    categories: defaultCategories,
    vendors: Object.values(vendors).filter(({ id }) => ids.includes(id)),
    facts: () => import('@askfirst/catalog/facts'),
  }) as AnyCatalog
