import type { AnyCatalog } from '@askfirst/catalog'

/** Whatever untyped code passes. */
export function isCatalog(value: unknown): value is AnyCatalog {
  const { categories, vendors } = Object(value) as Partial<AnyCatalog>
  return Array.isArray(vendors) && typeof categories === 'object'
}

/** What stands for a catalog that is none: nobody is asked, nothing is granted, and the page stands. */
export const nothing: AnyCatalog = {
  categories: {},
  vendors: [],
  loadFacts: async () => new Map(),
}
