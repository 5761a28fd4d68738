import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { defaultCategories } from './categories.ts'
import { defineCatalog, defineVendor } from './define.ts'
import { AskfirstError } from './askfirst-error.ts'
import { writeDisclosed } from './disclosed/write.ts'
import { facts as quantcastFacts, core as quantcast } from './vendors/quantcast.ts'
import { facts as heapFacts, core as heap } from './vendors/heap-analytics.ts'
import type { Category, Vendor, VendorFacts } from './types.ts'

/** Calls it as a site without type checks would. */
const define = defineCatalog as unknown as (definition: {
  categories: Record<string, Category>
  vendors: readonly Vendor[]
  facts?: () => Promise<Record<string, VendorFacts>>
}) => ReturnType<typeof defineCatalog>

function errorOf(run: () => unknown): AskfirstError {
  try {
    run()
  } catch (error) {
    if (error instanceof AskfirstError) return error
    throw error
  }
  throw new Error('It should have thrown.')
}

const { id: _, ...ownFacts } = { ...quantcastFacts }

describe('defineCatalog', () => {
  it('returns what it was given', () => {
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: [quantcast],
      facts: async () => ({ quantcastFacts }),
    })
    expect(catalog.categories).toBe(defaultCategories)
    expect(catalog.vendors).toEqual([quantcast])
  })

  it.each(['', 'Upper', 'two--hyphens', '-first', 'last-', 'a b', '__proto__', 'é', undefined, null, 7])(
    'AF101: rejects the vendor id %j',
    (id) => {
      const vendors = [{ id: id as string, category: 'targeting' }]
      const error = errorOf(() => define({ categories: defaultCategories, vendors }))
      expect(error).toMatchObject({
        name: 'AskfirstError',
        code: 'AF101',
        reason: expect.stringContaining('record'),
        mend: expect.stringContaining('lower case'),
      })
      expect(error.message).toContain(`The vendor id ${JSON.stringify(id)}`)
      expect(error.message).toContain('See node_modules/@askfirst/catalog/dist/errors/AF101.md')
    },
  )

  it('AF101: rejects a category id', () => {
    const error = errorOf(() => define({ categories: { 'My Ads': {} }, vendors: [] }))
    expect(error.code).toBe('AF101')
    expect(error.message).toContain('The category id "My Ads"')
  })

  it.each([
    ['two vendors', { categories: defaultCategories, vendors: [quantcast, quantcast] }],
    [
      'a vendor and a category',
      {
        categories: { ...defaultCategories, quantcast: {} },
        vendors: [quantcast],
      },
    ],
  ])('AF102: rejects the same id for %s', (_name, definition) => {
    const error = errorOf(() => define(definition))
    expect(error).toMatchObject({
      code: 'AF102',
      reason: expect.stringContaining('taken for the other'),
      mend: expect.stringContaining('of its own'),
    })
    expect(error.message).toContain('"quantcast"')
  })

  it.each(['targetting', 'toString', '__proto__'])('AF103: refuses the unknown category %j', (category) => {
    const error = errorOf(() => define({ categories: defaultCategories, vendors: [{ id: 'own', category }] }))
    expect(error).toMatchObject({
      code: 'AF103',
      reason: 'No toggle would decide for it.',
      mend: 'Use one of: necessary, functional, performance, targeting.',
    })
    expect(error.message).toContain(`"${category}"`)
  })

  it.each([
    ['privacyPolicy', { ...ownFacts, privacyPolicy: { value: 'example.com/privacy', source: ['repos'] } }],
    ['cookiePolicy', { ...ownFacts, cookiePolicy: { value: 'ftp://example.com/x', source: ['repos'] } }],
    [
      'optOut.url',
      {
        ...ownFacts,
        optOut: { kind: 'opt-out-page', url: { value: 'javascript:alert(1)', source: ['repos'] } },
      },
    ],
  ])('AF104: rejects a %s that nobody can follow', (field, facts) => {
    const vendor = { id: 'own', category: 'targeting', facts } as unknown as Vendor
    for (const run of [
      () => define({ categories: defaultCategories, vendors: [vendor] }),
      () => defineVendor(vendor),
    ]) {
      const error = errorOf(run)
      expect(error).toMatchObject({
        code: 'AF104',
        reason: expect.stringContaining('say no'),
        mend: expect.stringContaining('https://'),
      })
      expect(error.message).toContain(field)
    }
  })
})

/** What code without types may pass. */
const shapes: readonly [string, unknown][] = [
  ['no definition', {}],
  ['a list of categories', { categories: [], vendors: [] }],
  ['names of categories', { categories: ['ads'], vendors: [] }],
  ['no categories', { vendors: [quantcast] }],
  ['a category that is undefined', { categories: { ads: undefined }, vendors: [] }],
  ['a category that is text', { categories: { ads: 'Ads' }, vendors: [] }],
  ['no vendors', { categories: defaultCategories }],
  ['vendors by name', { categories: defaultCategories, vendors: { quantcast } }],
  ['one vendor without a list', { categories: defaultCategories, vendors: quantcast }],
  ['a vendor that is undefined', { categories: defaultCategories, vendors: [undefined] }],
  ['a vendor that is a function', { categories: defaultCategories, vendors: [() => quantcast] }],
  ['the id of a vendor', { categories: defaultCategories, vendors: ['quantcast'] }],
  ['facts without a function', { categories: defaultCategories, vendors: [], facts: { quantcastFacts } }],
]

it.each(shapes)('AF107: %s', (_, definition) => {
  const error = errorOf(() => define(definition as never))
  expect(error).toMatchObject({
    code: 'AF107',
    reason: expect.stringContaining('Visitors'),
    mend: expect.stringMatching(/^(Pass|Write)/),
  })
  expect(error.message).not.toContain('\n')
})

it.each([
  ['nothing', undefined],
  ['text', 'quantcast'],
  ['facts without links', { id: 'own', category: 'targeting', facts: { name: 'Own' } }],
])('AF107: %s as a vendor', (_, vendor) => {
  expect(errorOf(() => defineVendor(vendor as unknown as Vendor)).code).toBe('AF107')
})

describe('defineVendor', () => {
  it('fills in `disclosed` from the facts', () => {
    const vendor = { id: 'own', category: 'targeting', facts: ownFacts } as const
    expect(defineVendor(vendor)).toEqual({
      ...vendor,
      disclosed: writeDisclosed('targeting', ownFacts.cookies),
    })
    expect(vendor).not.toHaveProperty('disclosed')
  })

  it.each([
    ['without facts', { id: 'own', category: 'targeting' }],
    ['that stores nothing', { id: 'own', category: 'targeting', facts: { ...ownFacts, cookies: [] } }],
    ['that has a `disclosed`', { ...quantcast, disclosed: 'S', facts: ownFacts }],
    ['that has an empty `disclosed`', { ...quantcast, disclosed: '', facts: ownFacts }],
  ])('returns a vendor %s unchanged', (_name, vendor) => {
    expect(defineVendor(vendor)).toBe(vendor)
  })

  it('AF101: rejects an id', () => {
    expect(errorOf(() => defineVendor({ id: 'Not This', category: 'targeting' })).code).toBe('AF101')
  })
})

describe('in production', () => {
  beforeEach(() => void vi.stubEnv('NODE_ENV', 'production'))
  afterEach(() => void vi.unstubAllEnvs())
  const badLink = { ...ownFacts, cookiePolicy: { value: 'example.com', source: ['repos'] as const } }

  it.each([
    ['an id that can’t be used', [{ id: 'Not This', category: 'targeting' }]],
    ['an id that is listed twice', [heap, heap]],
    ['the id of a category', [{ id: 'targeting', category: 'targeting' }]],
    ['an unknown category', [{ id: 'own', category: 'targetting' }]],
    ['the category of all objects', [{ id: 'own', category: 'constructor' }]],
    ['nothing', [undefined, null]],
    ['no vendor', ['quantcast', 7, () => quantcast, [quantcast], {}]],
  ])('leaves out a vendor with %s, and keeps the others', (_, wrong) => {
    const vendors = [heap, ...wrong, quantcast] as Vendor[]
    expect(define({ categories: defaultCategories, vendors }).vendors).toEqual([heap, quantcast])
  })

  it('leaves out a category with a mistake, and its vendors', () => {
    const categories = { ...defaultCategories, 'My Ads': {}, broken: undefined as unknown as Category }
    const vendors = [
      { id: 'one', category: 'My Ads' },
      { id: 'two', category: 'broken' },
    ]
    const catalog = define({ categories, vendors: [...vendors, quantcast] })
    expect(catalog.categories).toEqual(defaultCategories)
    expect(catalog.vendors).toEqual([quantcast])
  })

  it('keeps a vendor with a broken link, so that visitors can refuse it', () => {
    const vendor = { id: 'own', category: 'targeting', facts: badLink }
    expect(defineVendor(vendor)).toMatchObject(vendor)
    expect(define({ categories: defaultCategories, vendors: [vendor] }).vendors).toEqual([vendor])
  })

  it.each(shapes)('%s: there still is a catalog', (_, definition) => {
    const { categories, vendors } = define(definition as never)
    expect(Object.values(categories).every(Boolean)).toBe(true)
    expect(vendors.every(({ category }) => Object.hasOwn(categories, category))).toBe(true)
  })

  it('ignores facts of a vendor that is not in the catalog', async () => {
    const vendors = [heap, quantcast]
    const catalog = define({ categories: defaultCategories, vendors, facts: async () => ({ heapFacts }) })
    expect([...(await catalog.loadFacts()).keys()]).toEqual(['heap-analytics'])
  })

  it.each([null, 'own', undefined])(
    'defineVendor(%j) returns the value, and the catalog leaves it out',
    (vendor) => {
      expect(defineVendor(vendor as unknown as Vendor)).toBe(vendor)
    },
  )
})

describe('loadFacts', () => {
  it('calls the loader once, and only when asked', async () => {
    const load = vi.fn(async () => ({ quantcastFacts, heapFacts }))
    const catalog = define({ categories: defaultCategories, vendors: [heap, quantcast], facts: load })
    expect(load).not.toHaveBeenCalled()
    const [one, two] = await Promise.all([catalog.loadFacts(), catalog.loadFacts()])
    expect(one).toBe(two)
    expect(load).toHaveBeenCalledTimes(1)
    expect([...one.keys()]).toEqual(['heap-analytics', 'quantcast'])
    expect(one.get('quantcast')).toBe(quantcastFacts)
  })

  it('tries again after a failure', async () => {
    const load = vi
      .fn(async () => ({ quantcastFacts }))
      .mockRejectedValueOnce(new Error('offline'))
      .mockImplementationOnce(() => {
        throw new Error('at once')
      })
    const catalog = define({ categories: defaultCategories, vendors: [quantcast], facts: load })
    await expect(catalog.loadFacts()).rejects.toThrow('offline')
    await expect(catalog.loadFacts()).rejects.toThrow('at once')
    expect((await catalog.loadFacts()).size).toBe(1)
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('takes facts from the vendor itself, without a loader', async () => {
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: [{ id: 'own', category: 'targeting', disclosed: quantcast.disclosed, facts: ownFacts }],
    })
    expect((await catalog.loadFacts()).get('own')).toEqual({ ...quantcastFacts, id: 'own' })
  })

  it('finds facts by their id, and ignores a default that a bundler adds', async () => {
    const module = { anyName: quantcastFacts, heapFacts }
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: [quantcast],
      facts: async () => ({ ...module, default: module }),
    })
    expect([...(await catalog.loadFacts()).values()]).toEqual([quantcastFacts])
  })

  it('prefers facts on the vendor itself', async () => {
    const catalog = define({
      categories: defaultCategories,
      vendors: [heap, { ...quantcast, facts: { ...ownFacts, name: 'Ours' } }],
      facts: async () => ({ quantcastFacts, heapFacts }),
    })
    const facts = await catalog.loadFacts()
    expect(facts.get('quantcast')?.name).toBe('Ours')
    expect(facts.get('heap-analytics')).toBe(heapFacts)
  })

  it('AF104: rejects if a loaded link is no web address', async () => {
    const catalog = define({
      categories: defaultCategories,
      vendors: [quantcast],
      facts: async () => ({
        quantcast: { ...quantcastFacts, privacyPolicy: { value: '/privacy', source: ['repos'] } },
      }),
    })
    await expect(catalog.loadFacts()).rejects.toMatchObject({ code: 'AF104' })
  })

  it.each([
    ['no loader', undefined],
    ['a loader without them', async () => ({ heapFacts })],
  ])('AF105: rejects if facts are missing: %s', async (_name, facts) => {
    const catalog = define({
      categories: defaultCategories,
      vendors: [quantcast],
      ...(facts ? { facts } : {}),
    })
    const error: unknown = await catalog.loadFacts().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AskfirstError)
    expect(error).toMatchObject({
      code: 'AF105',
      message: expect.stringContaining('"quantcast"'),
      reason: expect.stringContaining('opt-out link'),
      mend: expect.stringContaining('Export them'),
    })
  })
})

describe('`disclosed`', () => {
  const disclosed = quantcast.disclosed
  let report: MockInstance<typeof console.error>
  beforeEach(() => {
    report = vi.spyOn(console, 'error').mockReturnValue()
  })
  afterEach(() => report.mockRestore())

  /** Returns the errors that are reported after the facts of these vendors have loaded. */
  async function reported(
    vendors: readonly Vendor[],
    facts?: () => Promise<Record<string, VendorFacts>>,
  ): Promise<AskfirstError[]> {
    const catalog = define({ categories: defaultCategories, vendors, ...(facts && { facts }) })
    expect(report).not.toHaveBeenCalled()
    const [first] = await Promise.all([catalog.loadFacts(), catalog.loadFacts()])
    // The developer has to fix it. Visitors can still read the facts.
    expect([...first.keys()]).toEqual(vendors.map(({ id }) => id))
    return report.mock.calls.map(([error]: unknown[]) => error as AskfirstError)
  }

  it.each([
    ['of the catalog', [quantcast, heap]],
    ['of the site’s own', [defineVendor({ id: 'own', category: 'targeting', facts: ownFacts })]],
    ['that store nothing', [{ id: 'own', category: 'targeting', facts: { ...ownFacts, cookies: [] } }]],
    [
      'that store nothing, and say so',
      [{ id: 'own', category: 'targeting', disclosed: '', facts: { ...ownFacts, cookies: [] } }],
    ],
  ])('is right for vendors %s', async (_name, vendors) => {
    expect(await reported(vendors, async () => ({ quantcastFacts, heapFacts }))).toEqual([])
  })

  it('AF106: is missing beside facts', async () => {
    const [error, ...more] = await reported([{ id: 'own', category: 'targeting', facts: ownFacts }])
    expect(more).toEqual([])
    expect(error).toBeInstanceOf(AskfirstError)
    expect(error).toMatchObject({
      code: 'AF106',
      message: expect.stringContaining(
        `The vendor "own" has no \`disclosed\`, but its facts say '${disclosed}'.`,
      ),
      reason: expect.stringContaining('asked again'),
      mend: `Write disclosed: '${disclosed}' beside its id, or leave it out and use defineVendor().`,
    })
  })

  it('AF106: differs from the loaded facts', async () => {
    const [error, ...more] = await reported([heap, { ...quantcast, disclosed: 'S' }], async () => ({
      quantcastFacts,
      heapFacts,
    }))
    expect(more).toEqual([])
    expect(error).toMatchObject({
      code: 'AF106',
      message: expect.stringContaining(`"quantcast" says disclosed: 'S', but its facts say '${disclosed}'.`),
      mend: `Write disclosed: '${disclosed}' beside its id.`,
    })
  })

  it('AF106: still lists cookies that were removed from the facts', async () => {
    const [error] = await reported([{ ...quantcast, facts: { ...ownFacts, cookies: [] } }])
    expect(error).toMatchObject({ code: 'AF106', mend: 'Leave `disclosed` out.' })
  })
})
