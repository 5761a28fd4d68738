import { describe, expect, test, vi } from 'vitest'
import { catalog, granted, NECESSARY, NOON, optional, optOut, TODAY } from '../../test/fixtures.ts'
import { memoryStorage } from '../index.ts'
import { decodeRecord } from '../record/decode.ts'
import { blockedStorage, createTestStore, fakeSignals } from './index.ts'

const everything = [...NECESSARY, ...optional].sort()
const now = (): number => NOON

describe('who visits', () => {
  test('a visitor who was never asked', () => {
    const storage = memoryStorage()
    const store = createTestStore({ catalog, storage })
    expect(store.getState()).toMatchObject({ started: true, decided: false, mustAsk: true, persisted: true })
    expect(store.getState().open.banner).toBe(true)
    expect(granted(store).sort()).toEqual([...NECESSARY].sort())
    expect(storage.read()).toBe(null)
  })

  test('a visitor who accepted everything on an earlier page', () => {
    const store = createTestStore({ catalog, granted: 'all', now })
    expect(granted(store).sort()).toEqual(everything)
    expect(store.getState()).toMatchObject({
      decided: true,
      decidedOn: TODAY,
      mustAsk: false,
      lastAction: null,
      open: { banner: false },
    })
  })

  test('a visitor who refused everything', () => {
    const store = createTestStore({ catalog, granted: 'none' })
    expect(granted(store).sort()).toEqual([...NECESSARY].sort())
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: false })
  })

  test('a visitor who accepted only a vendor', () => {
    const store = createTestStore({ catalog, granted: ['stats'] })
    expect(granted(store).sort()).toEqual([...NECESSARY, 'stats'].sort())
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: false })
  })

  test('a visitor who accepted only a category: a tag that is shared with a refused vendor waits', () => {
    const store = createTestStore({ catalog, granted: ['performance'] })
    expect(granted(store).sort()).toEqual([...NECESSARY, 'heatmap', 'performance', 'stats'].sort())
    expect(store.getState().decisions['pixel-stats']).toBe(true)
  })

  test('a visitor who accepted everything except a category, or except a vendor', () => {
    const without = createTestStore({ catalog, granted: 'all', refused: ['targeting', 'heatmap'] })
    expect(granted(without).sort()).toEqual(
      [...NECESSARY, 'chat', 'functional', 'performance', 'stats'].sort(),
    )
  })

  test('a visitor who accepted a vendor of a category that they refused', () => {
    const store = createTestStore({ catalog, granted: ['stats'], refused: ['performance'] })
    expect(store.isGranted('stats')).toBe(true)
    expect(store.isGranted('performance')).toBe(false)
  })

  test('an empty list is a refusal of everything', () => {
    expect(createTestStore({ catalog, granted: [] }).getState().decided).toBe(true)
  })

  test('a visitor who is asked about what is new', () => {
    const store = createTestStore({ catalog, granted: 'all', undecided: ['heatmap', 'functional'] })
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: true, open: { banner: true } })
    for (const id of ['heatmap', 'functional', 'chat'] as const) expect(store.isGranted(id)).toBe(false)
    expect(store.isGranted('ads')).toBe(true)
  })

  test('a visitor whose choice is a while ago, or too long ago', () => {
    const old = createTestStore({ catalog, granted: 'all', decidedDaysAgo: 179, now })
    expect(old.getState()).toMatchObject({ decided: true, decidedOn: TODAY - 179 })
    const expired = createTestStore({ catalog, granted: 'all', decidedDaysAgo: 180, now })
    expect(expired.getState()).toMatchObject({ decided: false, mustAsk: true })
    expect(granted(expired).sort()).toEqual([...NECESSARY].sort())
  })

  test('a visitor where the law lets things run until they are refused', () => {
    const policy = { regime: optOut }
    expect(granted(createTestStore({ catalog, policy })).sort()).toEqual(everything)
    expect(createTestStore({ catalog, policy, granted: ['stats'] }).isGranted('ads')).toBe(false)
  })

  test('a visitor whose browser sends a signal', () => {
    const signals = fakeSignals({ gpc: true })
    const store = createTestStore({ catalog, granted: 'all', signals })
    expect(store.getState().policy.signal).toBe('gpc')
    expect(store.isGranted('ads')).toBe(false)
    expect(store.isGranted('stats')).toBe(true)
    const overridden = createTestStore({ catalog, granted: 'all', signals, overrideSignal: true })
    expect(overridden.getState().signalOverridden).toBe(true)
    expect(overridden.isGranted('ads')).toBe(true)
  })
})

test('the browser that runs the test is not asked for signals', () => {
  vi.stubGlobal('navigator', { globalPrivacyControl: true })
  expect(createTestStore({ catalog }).getState().policy.signal).toBe(null)
  vi.unstubAllGlobals()
})

describe('with blocked storage', () => {
  test.each(['read', 'write', 'both', 'silent'] as const)('%s: the visitor is asked on each page', (how) => {
    const store = createTestStore({ catalog, storage: blockedStorage(how) })
    expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
    store.acceptAll()
    expect(store.getState()).toMatchObject({ decided: true, persisted: false })
  })

  test.each(['read', 'write', 'both', 'silent'] as const)('%s: a choice is valid on this page', (how) => {
    const store = createTestStore({ catalog, storage: blockedStorage(how), granted: ['stats'] })
    expect(granted(store).sort()).toEqual([...NECESSARY, 'stats'].sort())
    expect(store.getState()).toMatchObject({ decided: true, persisted: false, mustAsk: false })
  })
})

describe('it is a real store', () => {
  test('over a real record, with its verbs', () => {
    const storage = memoryStorage()
    const store = createTestStore({ catalog, storage, granted: ['stats'], now })
    expect(decodeRecord(storage.read() ?? '')?.get('performance/stats')).toBe(true)
    store.withdraw()
    expect(createTestStore({ catalog, storage }).isGranted('stats')).toBe(false)
  })

  test('with its effects, which see one page load', () => {
    const seen = vi.fn()
    createTestStore({ catalog, granted: ['stats'], effects: [(consent) => seen(consent.isGranted('stats'))] })
    expect(seen.mock.calls).toEqual([[true]])
  })

  test('that waits for the provider if you want', () => {
    const store = createTestStore({ catalog, granted: 'all', start: false })
    expect(store.getState().started).toBe(false)
    expect(store.isGranted('ads')).toBe(false)
    store.start()
    expect(store.isGranted('ads')).toBe(true)
  })
})

test.each(['granted', 'refused', 'undecided'])('a wrong id in %s is an error', (option) => {
  const options = { catalog, [option]: ['nobody'] }
  expect(() => createTestStore(options)).toThrow(expect.objectContaining({ code: 'AF201' }))
})
