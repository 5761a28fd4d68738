import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summarize } from './summary.ts'

const catalog = defineCatalog({
  categories: { ...defaultCategories, constructor: {} },
  vendors: Array.from({ length: 12 }, (_, i) => ({
    id: `v${i}`,
    category: (['functional', 'performance', 'targeting', 'constructor'] as const)[i % 4]!,
  })),
})
const ids = [...Object.keys(catalog.categories), ...catalog.vendors.map(({ id }) => id)]

test('summarizes each category, and counts its granted vendors', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }), (answers) => {
      const decisions = Object.fromEntries(ids.map((id, i) => [id, answers[i] === true]))
      const summaries = summarize(catalog, decisions)
      for (const category of Object.keys(catalog.categories)) {
        const vendors = catalog.vendors.filter((vendor) => vendor.category === category)
        const all = [category, ...vendors.map(({ id }) => id)].map((id) => decisions[id])
        expect(summaries[category]).toEqual({
          state: all.every(Boolean) ? 'on' : all.some(Boolean) ? 'mixed' : 'off',
          granted: vendors.filter(({ id }) => decisions[id]).length,
          vendors: vendors.length,
        })
      }
      expect(summarize(catalog, decisions)).toBe(summaries)
    }),
  )
})
