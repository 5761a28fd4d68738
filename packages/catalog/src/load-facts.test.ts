import { expect, it, vi } from 'vitest'
import { defaultCategories } from './categories.ts'
import { defineCatalog } from './define.ts'
import { core as quantcast, facts as quantcastFacts } from './vendors/quantcast.ts'

it('loads the facts on demand, once', async () => {
  const load = vi.fn(async () => ({ quantcastFacts }))
  const catalog = defineCatalog({ categories: defaultCategories, vendors: [quantcast], facts: load })
  expect(load).not.toHaveBeenCalled()
  expect((await catalog.loadFacts()).get('quantcast')).toBe(quantcastFacts)
  await catalog.loadFacts()
  expect(load).toHaveBeenCalledTimes(1)
})

it('loads them again after a failure', async () => {
  const load = vi.fn(async () => ({ quantcastFacts })).mockRejectedValueOnce(new Error('offline'))
  const catalog = defineCatalog({ categories: defaultCategories, vendors: [quantcast], facts: load })
  await expect(catalog.loadFacts()).rejects.toThrow('offline')
  expect((await catalog.loadFacts()).size).toBe(1)
  expect(load).toHaveBeenCalledTimes(2)
})
