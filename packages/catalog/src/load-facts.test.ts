import { beforeEach, expect, it, vi } from 'vitest'
import { defaultCategories } from './categories.ts'
import { defineCatalog } from './define.ts'
import { core as quantcast, facts as quantcastFacts } from './vendors/quantcast.ts'

/** Stands for the request for what reads the facts. */
const fetched = vi.fn<() => Promise<typeof import('./resolve-facts.ts')>>()
beforeEach(() => {
  fetched.mockReset().mockImplementation(() => vi.importActual('./resolve-facts.ts'))
  vi.resetModules()
  vi.doMock('./resolve-facts.ts', fetched)
})

it('fetches what reads the facts while they are on their way, and not before', async () => {
  const load = vi.fn(() => new Promise<never>(() => {}))
  const catalog = defineCatalog({ categories: defaultCategories, vendors: [quantcast], facts: load })
  expect(fetched).not.toHaveBeenCalled()
  void catalog.loadFacts()
  expect(load).toHaveBeenCalledTimes(1)
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1))
})

it('fetches it again after a failure', async () => {
  fetched.mockRejectedValueOnce(new Error('offline'))
  const load = vi.fn(async () => ({ quantcastFacts }))
  const catalog = defineCatalog({ categories: defaultCategories, vendors: [quantcast], facts: load })
  await expect(catalog.loadFacts()).rejects.toMatchObject({ cause: { message: 'offline' } })
  expect((await catalog.loadFacts()).size).toBe(1)
  expect(fetched).toHaveBeenCalledTimes(2)
  expect(load).toHaveBeenCalledTimes(2)
})
