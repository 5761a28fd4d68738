import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { catalog, NECESSARY, granted, NOON, silent, TODAY } from '../../test/fixtures.ts'
import { type ConsentStore, createConsentStore, memoryStorage } from '../index.ts'

/** Calls it as code without types would. */
const create = (options: object) =>
  createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    now: () => NOON,
    ...options,
  } as never) as ConsentStore<typeof catalog>

let errors: MockInstance<typeof console.error>
beforeEach(() => (errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const effect = () => undefined
const snapshot = { record: null, signals: silent, regime: null, day: TODAY }

/** What it is, and the message that reports it. */
const wrong: readonly [string, object, string][] = [
  ['one effect without a list', { effects: effect }, '"effects" is a function'],
  ['an import that is undefined', { effects: [effect, undefined] }, 'effects[1] is undefined'],
  ['effects that are null', { effects: null }, '"effects" is null'],
  ['the name of a law', { policy: { regime: 'gdpr' } }, 'policy.regime is "gdpr"'],
  [
    'a law with a model that there is not',
    { policy: { regime: { id: 'x', model: 'optin', source: '' } } },
    'optin',
  ],
  ['a misspelled law', { policy: { regimes: {} } }, 'There is no policy "regimes"'],
  ['a policy that is text', { policy: 'gdpr' }, '"policy" is "gdpr"'],
  ['days that are text', { policy: { keepDays: '180' } }, 'policy.keepDays is "180"'],
  ['days that are no number', { policy: { keepDays: NaN } }, 'policy.keepDays'],
  ['a signal that is on', { policy: { doNotTrack: true } }, 'policy.doNotTrack is true'],
  ['a storage that is empty', { storage: {} }, '"storage" is {}'],
  ['the name of a storage', { storage: 'cookie' }, '"storage" is "cookie"'],
  ['no days at all', { policy: { keepDays: 0 } }, 'policy.keepDays is 0'],
  ['a misspelled option', { effect: [] }, 'There is no option "effect"'],
  ['a snapshot that is text', { snapshot: JSON.stringify(snapshot) }, '"snapshot" is'],
  ['a snapshot of another kind', { snapshot: 'dynamic' }, '"snapshot" is "dynamic"'],
  ['a snapshot without a day', { snapshot: { ...snapshot, day: undefined } }, '"snapshot" is'],
  ['a snapshot without signals', { snapshot: { record: null, regime: null, day: TODAY } }, '"snapshot" is'],
  ['a snapshot that is null', { snapshot: null }, '"snapshot" is null'],
  ['a snapshot with another record', { snapshot: { ...snapshot, record: { version: 1 } } }, '"snapshot" is'],
]

describe.each(['development', 'production'])('in %s', (mode) => {
  beforeEach(() => void vi.stubEnv('NODE_ENV', mode))

  test.each(wrong)("%s doesn't throw, and grants nothing", (_, options, says) => {
    const store = create(options)
    expect(granted(store)).toEqual(NECESSARY)
    store.start()
    expect(granted(store)).toEqual(NECESSARY)
    expect(store.getState().mustAsk).toBe(true)
    expect(['opt-in']).toContain(store.getState().policy.model)
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
    store.rejectAll()
    expect(granted(store)).toEqual(NECESSARY)

    const reported = errors.mock.calls.map(([message]) => String(message))
    expect(reported).toEqual(mode === 'production' ? [] : [expect.stringMatching(/^AF207: [^\n]*$/)])
    if (mode !== 'production') expect(reported[0]).toContain(says)
  })

  test('a single effect without a list runs', () => {
    const run = vi.fn()
    create({ effects: run }).start()
    expect(run).toHaveBeenCalledOnce()
  })
})

const noCatalogs: readonly [string, unknown, string][] = [
  ['undefined', undefined, 'but undefined'],
  ['null', null, 'but null'],
  ['a promise', Promise.resolve(catalog), 'but a promise'],
  ['a module', { catalog, default: catalog }, 'a module that holds one'],
  ['a list of vendors', catalog.vendors, 'but ['],
  ['text', 'catalog', 'but "catalog"'],
  ['a function', () => catalog, 'but a function'],
  ['a catalog without vendors', { categories: {} }, 'but {"categories":{}}'],
]

test.each(noCatalogs)('AF203: %s as a catalog', (_, value, says) => {
  expect(() => create({ catalog: value })).toThrow(expect.objectContaining({ code: 'AF203' }))
  expect(() => create({ catalog: value })).toThrow(says)
})

test.each(noCatalogs)('in production, %s as a catalog asks nobody and grants nothing', (_, value) => {
  vi.stubEnv('NODE_ENV', 'production')
  const store = create({
    catalog: value,
    effects: [(consent: ConsentStore) => void consent.isGranted('ads')],
  })
  store.start()
  store.acceptAll()
  expect(store.getState()).toMatchObject({ started: true, grants: {}, open: { banner: false } })
  expect(store.isGranted('ads')).toBe(false)
})

test('in production, no snapshot throws, or grants what was not stored', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const part = fc.oneof(fc.jsonValue(), fc.constant(undefined))
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.record({ record: part, signals: part, regime: part, day: part }, { requiredKeys: [] }),
  )
  fc.assert(
    fc.property(wild, (value) => {
      const store = create({ snapshot: value })
      expect(granted(store)).toEqual(NECESSARY)
      store.start()
      expect(granted(store)).toEqual(NECESSARY)
    }),
    // Values that can't be converted to text.
    { examples: [[{ record: { toString: [] } }], [{ record: { toString: null, valueOf: 0 } }]] },
  )
})
