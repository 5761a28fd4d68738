import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { categoryState } from '@askfirst/consent/choice'
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

test('says what the store says, and counts', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }), (answers) => {
      const decisions = Object.fromEntries(ids.map((id, i) => [id, answers[i] === true]))
      const summaries = summarize(catalog, decisions)
      for (const category of Object.keys(catalog.categories)) {
        const vendors = catalog.vendors.filter((vendor) => vendor.category === category)
        expect(summaries[category]).toEqual({
          state: categoryState(catalog, decisions, category),
          granted: vendors.filter(({ id }) => decisions[id]).length,
          vendors: vendors.length,
        })
      }
      expect(summarize(catalog, decisions)).toBe(summaries)
    }),
  )
})
