import type { AnyCatalog } from '@askfirst/catalog'

/** Accepts any value that untyped code passes. */
export function isCatalog(value: unknown): value is AnyCatalog {
  const { categories, vendors } = Object(value) as Partial<AnyCatalog>
  return Array.isArray(vendors) && typeof categories === 'object'
}

/** Replaces an invalid catalog: nobody is asked, nothing is granted, and the page still renders. */
export const nothing: AnyCatalog = {
  categories: {},
  vendors: [],
  loadFacts: async () => new Map(),
}
