import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  catalog,
  catalogOf,
  DAY,
  dnt,
  firstVisit,
  gpc,
  granted,
  NECESSARY,
  noticeOnly,
  NOON,
  optional,
  optOut,
  silent,
  TODAY,
  visit,
} from '../test/fixtures.ts'
import { type ConsentStorage, cookieStorage, createConsentStore, memoryStorage } from './index.ts'
import { categoryState } from './policy/category-state.ts'
import { encodeRecord } from './record/encode.ts'
import { decodeRecord } from './record/decode.ts'

/** What the record says about these keys. */
const stored = (storage: ConsentStorage, ...keys: string[]): (boolean | undefined)[] => {
  const record = decodeRecord(storage.read() ?? '')
  return keys.map((key) => record?.get(key))
}

describe('before start()', () => {
  const touched: string[] = []

  beforeEach(() => {
    for (const name of ['document', 'window', 'navigator', 'location', 'localStorage']) {
      const before = Object.getOwnPropertyDescriptor(globalThis, name)
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          touched.push(name)
          throw new Error(`${name} was touched`)
        },
      })
      restore.push(() => {
        if (before) Object.defineProperty(globalThis, name, before)
        else Reflect.deleteProperty(globalThis, name)
      })
    }
  })
  const restore: (() => void)[] = []
  afterEach(() => {
    for (const undo of restore.splice(0)) undo()
    touched.length = 0
  })

  test('creating and reading it touch no cookie, navigator or window', () => {
    const store = createConsentStore({ catalog, policy: { regime: optOut } })
    store.getState()
    store.getInitialState()
    store.isGranted('ads')
    store.subscribe(() => undefined)()
    expect(touched).toEqual([])
  })

  test('the getters of this test do throw', () => {
    expect(() => createConsentStore({ catalog, storage: memoryStorage() }).start()).toThrow(
      'document was touched',
    )
  })

  test('effects, signals, storage and clock are not called', () => {
    const never = vi.fn()
    createConsentStore({
      catalog,
      effects: [never],
      signals: never,
      now: never,
      storage: { read: never, write: never },
    })
    expect(never).not.toHaveBeenCalled()
  })

  test.each([undefined, optOut, noticeOnly])(
    'only what is necessary is granted, under every model',
    (regime) => {
      const store = createConsentStore({ catalog, policy: regime ? { regime } : {} })
      expect(granted(store)).toEqual(NECESSARY)
      expect(store.getState()).toMatchObject({
        started: false,
        decided: false,
        mustAsk: false,
        decidedOn: null,
      })
      expect(store.getState().open).toEqual({ banner: false, preferences: false, reload: false })
    },
  )
})

test('the initial state stays as a server renders it', () => {
  const store = createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent })
  const before = structuredClone(store.getInitialState())
  store.start()
  store.acceptAll()
  expect(store.getInitialState()).toEqual(before)
})

describe('a verb before start()', () => {
  test('respects a browser signal', () => {
    const store = createConsentStore({ catalog, storage: memoryStorage(), signals: () => gpc })
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(false)
    expect(store.isGranted('chat')).toBe(true)
  })

  test('respects a browser signal if nothing can be stored', () => {
    const store = createConsentStore({
      catalog,
      signals: () => gpc,
      storage: { read: () => null, write: () => false },
    })
    store.acceptAll()
    store.start()
    expect(store.isGranted('ads')).toBe(false)
    expect(store.getState().policy.signal).toBe('gpc')
  })

  test('keeps the answers that were stored before', () => {
    const storage = memoryStorage()
    visit(storage).save({ vendors: { chat: true } })
    const store = createConsentStore({ catalog, storage, signals: () => silent, now: () => NOON })
    store.save({ vendors: { stats: true } })
    expect(granted(store)).toEqual(['necessary', 'login', 'chat', 'stats'])
  })
})

describe('state', () => {
  test('is data only, through every verb', () => {
    const store = firstVisit()
    for (const act of [
      () => undefined,
      store.acceptAll,
      store.rejectAll,
      () => store.save({ vendors: { ads: true } }),
      () => store.open('preferences'),
      () => store.close(),
      store.withdraw,
    ]) {
      act()
      expect(structuredClone(store.getState())).toEqual(store.getState())
    }
  })

  test('is passed to listeners, new and previous', () => {
    const store = firstVisit()
    const listener = vi.fn()
    const unsubscribe = store.subscribe(listener)
    const previous = store.getState()
    store.acceptAll()
    expect(listener).toHaveBeenCalledExactlyOnceWith(store.getState(), previous)
    unsubscribe()
    store.rejectAll()
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('start()', () => {
  const traced = (log: string[]) =>
    ['a', 'b', 'c'].map((name) => () => {
      log.push(`+${name}`)
      return () => void log.push(`-${name}`)
    })

  test('runs effects in order, undoes them in reverse', () => {
    const log: string[] = []
    const stop = createConsentStore({
      catalog,
      storage: memoryStorage(),
      signals: () => silent,
      effects: traced(log),
    }).start()
    expect(log).toEqual(['+a', '+b', '+c'])
    stop()
    expect(log).toEqual(['+a', '+b', '+c', '-c', '-b', '-a'])
  })

  test('start, stop, start, as StrictMode does', () => {
    const log: string[] = []
    const store = createConsentStore({
      catalog,
      storage: memoryStorage(),
      signals: () => silent,
      effects: traced(log),
    })
    store.start()()
    const stop = store.start()
    expect(log).toEqual(['+a', '+b', '+c', '-c', '-b', '-a', '+a', '+b', '+c'])
    expect(store.getState()).toMatchObject({ started: true, mustAsk: true })
    stop()
    expect(log.slice(9)).toEqual(['-c', '-b', '-a'])
  })

  test('started twice, it runs until both are undone', () => {
    const log: string[] = []
    const store = createConsentStore({
      catalog,
      storage: memoryStorage(),
      signals: () => silent,
      effects: traced(log),
    })
    const first = store.start()
    const second = store.start()
    expect(log).toEqual(['+a', '+b', '+c'])
    first()
    first()
    expect(log).toEqual(['+a', '+b', '+c'])
    second()
    expect(log).toEqual(['+a', '+b', '+c', '-c', '-b', '-a'])
  })

  test('an effect reads the decided state, and doesn’t need an undo', () => {
    const storage = memoryStorage()
    visit(storage).save({ vendors: { chat: true } })
    const seen: boolean[] = []
    const store = createConsentStore({
      catalog,
      storage,
      signals: () => silent,
      now: () => NOON,
      effects: [
        (consent) =>
          void seen.push(consent.isGranted('chat'), consent.isGranted('ads'), consent.getState().started),
      ],
    })
    store.start()()
    expect(seen).toEqual([true, false, true])
  })

  test('on a server it does nothing', () => {
    const effect = vi.fn()
    const signals = vi.fn(() => silent)
    const store = createConsentStore({ catalog, effects: [effect], signals })
    const before = store.getState()
    store.start()()
    expect(store.getState()).toBe(before)
    expect(effect).not.toHaveBeenCalled()
    expect(signals).not.toHaveBeenCalled()
  })
})

describe('the first visit', () => {
  test('opt-in: nothing is granted, and everything is undecided', () => {
    const store = firstVisit()
    expect(granted(store)).toEqual(NECESSARY)
    expect(store.getState()).toMatchObject({
      started: true,
      decided: false,
      mustAsk: true,
      decidedOn: null,
      lastAction: null,
    })
    expect(store.getState().open).toEqual({ banner: true, preferences: false, reload: false })
  })

  test.each([optOut, noticeOnly])('$model: granted until the visitor refuses', (regime) => {
    const store = firstVisit({ policy: { regime } })
    expect(granted(store)).toEqual(Object.keys(store.getState().grants))
    expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
    store.rejectAll()
    expect(granted(store)).toEqual(NECESSARY)
  })

  test('nobody is asked if everything is necessary', () => {
    const store = createConsentStore({
      catalog: {
        ...catalogOf([{ id: 'login', category: 'necessary' }]),
        categories: { necessary: { necessary: true } },
      },
      storage: memoryStorage(),
      signals: () => silent,
    })
    store.start()
    expect(store.getState()).toMatchObject({ mustAsk: false, decided: false, open: { banner: false } })
  })
})

/** A no to each category. */
const nothing = { categories: { functional: false, performance: false, targeting: false } } as const

describe('verbs', () => {
  test('acceptAll grants everything, and survives a reload', () => {
    const storage = memoryStorage()
    const store = visit(storage)
    store.acceptAll()
    for (const each of [store, visit(storage)]) {
      for (const id of optional) expect(each.isGranted(id)).toBe(true)
      expect(each.getState()).toMatchObject({
        decided: true,
        decidedOn: TODAY,
        mustAsk: false,
        persisted: true,
      })
      expect(each.getState().open.banner).toBe(false)
    }
    expect(store.getState().lastAction).toBe('accept-all')
  })

  test('rejectAll refuses everything except what is necessary, and survives a reload', () => {
    const storage = memoryStorage()
    const store = visit(storage)
    store.acceptAll()
    store.rejectAll()
    for (const each of [store, visit(storage), visit(storage, { policy: { regime: optOut } })]) {
      expect(granted(each)).toEqual(NECESSARY)
      expect(each.getState()).toMatchObject({ decided: true, decidedOn: TODAY, mustAsk: false })
    }
    expect(store.getState().lastAction).toBe('reject-all')
  })

  test('save with a category decides all its vendors, and leaves the rest undecided', () => {
    const storage = memoryStorage()
    const store = visit(storage)
    store.save({ categories: { functional: true } })
    for (const each of [store, visit(storage)]) {
      expect(granted(each)).toEqual(['necessary', 'functional', 'login', 'chat'])
      expect(each.getState()).toMatchObject({ decided: true, mustAsk: true, open: { banner: true } })
    }
    expect(store.getState().lastAction).toBe('save')
    store.save({ categories: { performance: false } })
    expect(store.getState().mustAsk).toBe(true)
    store.save({ categories: { targeting: false } })
    for (const each of [store, visit(storage)]) {
      expect(granted(each)).toEqual(['necessary', 'functional', 'login', 'chat'])
      expect(each.getState()).toMatchObject({ mustAsk: false, open: { banner: false } })
    }
  })

  test('a vendor that is always allowed, as in its embed, decides only for itself', () => {
    const storage = memoryStorage()
    visit(storage).save({ vendors: { chat: true } })
    const next = visit(storage)
    expect(granted(next)).toEqual(['necessary', 'login', 'chat'])
    expect(next.getState().mustAsk).toBe(true)
  })

  test('a banner that was closed without an answer stays closed after a save', () => {
    const store = firstVisit()
    store.close('banner')
    store.save({ vendors: { chat: true } })
    expect(store.getState()).toMatchObject({ mustAsk: true, open: { banner: false } })
  })

  test('where things run until they are refused, refusing one leaves the others running', () => {
    const storage = memoryStorage()
    const policy = { policy: { regime: optOut } }
    const store = visit(storage, policy)
    store.save({ vendors: { chat: false } })
    for (const each of [store, visit(storage, policy)]) {
      expect(each.isGranted('chat')).toBe(false)
      expect(each.isGranted('ads')).toBe(true)
      expect(each.getState().mustAsk).toBe(false)
    }
  })

  test('a vendor wins over its category, in both directions', () => {
    const storage = memoryStorage()
    visit(storage).save({
      categories: { performance: true, functional: false },
      vendors: { heatmap: false, chat: true },
    })
    const { decisions } = visit(storage).getState()
    expect(decisions).toMatchObject({
      performance: true,
      stats: true,
      heatmap: false,
      functional: false,
      chat: true,
    })
  })

  test('a later answer for the category covers all its vendors; a later answer for one wins again', () => {
    const store = firstVisit()
    store.save({ vendors: { heatmap: true } })
    store.save({ categories: { performance: false } })
    expect(store.isGranted('heatmap')).toBe(false)
    store.save({ categories: { performance: true } })
    expect(store.isGranted('heatmap')).toBe(true)
    store.save({ vendors: { heatmap: false } })
    expect(store.isGranted('heatmap')).toBe(false)
    expect(store.isGranted('stats')).toBe(true)
  })

  test('save doesn’t change what it does not name', () => {
    const store = firstVisit()
    store.acceptAll()
    store.save({ vendors: { chat: false } })
    expect(store.isGranted('ads')).toBe(true)
    store.save({})
    expect(store.getState().decisions).toMatchObject({ chat: false, ads: true })
  })

  test('save can’t refuse what is necessary, or one of its vendors', () => {
    const store = firstVisit()
    store.save({ categories: { necessary: false }, vendors: { login: false } })
    expect(granted(store)).toEqual(NECESSARY)
  })

  test('withdraw revokes every grant, and stores that as a refusal', () => {
    const storage = memoryStorage()
    const store = visit(storage)
    store.acceptAll()
    store.withdraw()
    expect(store.getState()).toMatchObject({ lastAction: 'withdraw', decided: true, mustAsk: false })
    for (const each of [store, visit(storage), visit(storage, { policy: { regime: optOut } })]) {
      expect(granted(each)).toEqual(NECESSARY)
      expect(each.getState().mustAsk).toBe(false)
    }
    expect(stored(storage, 'targeting', 'targeting/ads')).toEqual([false, false])
  })

  test('withdraw works on the choice of an earlier page', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    visit(storage).withdraw()
    expect(granted(visit(storage))).toEqual(NECESSARY)
  })

  test('withdraw before any choice does nothing and stores nothing', () => {
    const write = vi.fn(() => true)
    const store = visit({ read: () => null, write })
    const before = store.getState()
    store.withdraw()
    expect(store.getState()).toBe(before)
    expect(write).not.toHaveBeenCalled()
  })

  test('open and close store nothing and grant nothing', () => {
    const write = vi.fn(() => true)
    const store = visit({ read: () => null, write })
    store.open('preferences')
    expect(store.getState().open).toEqual({ banner: true, preferences: true, reload: false })
    store.close()
    expect(store.getState().open).toEqual({ banner: true, preferences: false, reload: false })
    store.close()
    expect(store.getState().open).toEqual({ banner: false, preferences: false, reload: false })
    store.open('banner')
    store.open('preferences')
    store.close('banner')
    expect(store.getState().open).toEqual({ banner: false, preferences: true, reload: false })
    expect(write).not.toHaveBeenCalled()
    expect(granted(store)).toEqual(NECESSARY)
    expect(store.getState()).toMatchObject({ decided: false, mustAsk: true, lastAction: null })
  })

  test('categoryState is on, off or mixed', () => {
    const store = firstVisit()
    const state = (category: string) => categoryState(catalog, store.getState().decisions, category)
    expect([state('performance'), state('necessary')]).toEqual(['off', 'on'])
    store.save({ categories: { performance: true } })
    expect(state('performance')).toBe('on')
    store.save({ vendors: { stats: false } })
    expect(state('performance')).toBe('mixed')
    store.save({ categories: { performance: false }, vendors: { stats: true } })
    expect(state('performance')).toBe('mixed')
    store.save({ vendors: { stats: false } })
    expect(state('performance')).toBe('off')
  })

  test.each([
    ['a vendor', { vendors: { nobody: true } }],
    ['a category', { categories: { nothing: true } }],
    ['a vendor as a category', { categories: { ads: true } }],
    ['a category as a vendor', { vendors: { targeting: true } }],
    ['an inherited name', { vendors: { constructor: true } }],
  ])('save throws AF201 for %s that the catalog lacks, and decides nothing', (_, choice) => {
    const write = vi.fn(() => true)
    const store = visit({ read: () => null, write })
    expect(() => store.save(choice as object)).toThrow(expect.objectContaining({ code: 'AF201' }))
    expect(write).not.toHaveBeenCalled()
    expect(store.getState().decided).toBe(false)
  })

  test.each(['nobody', '', '__proto__', 'constructor'])('isGranted throws AF201 for %j', (id) => {
    expect(() => firstVisit().isGranted(id as 'ads')).toThrow(expect.objectContaining({ code: 'AF201' }))
  })

  test('ids that objects inherit work like any other', () => {
    const odd = createConsentStore({
      catalog: {
        ...catalogOf([
          { id: 'chat', category: 'functional' },
          { id: 'constructor', category: 'functional' },
        ]),
      },
      storage: memoryStorage(),
      signals: () => silent,
    })
    odd.start()
    odd.save({ vendors: { chat: true } })
    expect(Object.values(odd.getState().decisions)).toEqual([true, false, false, false, true, false])
    odd.save({ vendors: { constructor: true } })
    expect(odd.isGranted('constructor')).toBe(true)
    odd.save({ vendors: { chat: false } })
    expect(odd.isGranted('constructor')).toBe(true)

    const category = createConsentStore({
      catalog: {
        categories: { constructor: {} },
        vendors: [{ id: 'chat', category: 'constructor' }],
        loadFacts: catalog.loadFacts,
      },
      storage: memoryStorage(),
      signals: () => silent,
    })
    category.start()
    category.save({})
    expect(category.getState().decisions['chat']).toBe(false)
    category.acceptAll()
    expect(category.isGranted('chat')).toBe(true)
  })
})

describe('browser signals', () => {
  const targeting = ['targeting', 'ads', 'pixel-ads'] as const

  test('refuse what they concern, under opt-out too', () => {
    for (const regime of [optOut, noticeOnly]) {
      const store = firstVisit({ policy: { regime }, signals: () => gpc })
      for (const id of targeting) expect(store.isGranted(id)).toBe(false)
      expect(store.isGranted('stats')).toBe(true)
    }
  })

  test('acceptAll and save do not override them', () => {
    const store = firstVisit({ signals: () => gpc })
    store.acceptAll()
    for (const id of targeting) expect(store.isGranted(id)).toBe(false)
    expect(store.isGranted('stats')).toBe(true)
    store.save({ categories: { targeting: true }, vendors: { ads: true } })
    for (const id of targeting) expect(store.isGranted(id)).toBe(false)
    expect(store.getState().signalOverridden).toBe(false)
  })

  test('save with overrideSignal does, and that survives a reload while the signal is on', () => {
    const storage = memoryStorage()
    const store = visit(storage, { signals: () => gpc })
    store.save({ vendors: { ads: true }, overrideSignal: true })
    for (const each of [store, visit(storage, { signals: () => gpc })]) {
      expect(granted(each)).toEqual(['necessary', 'login', 'ads'])
      expect(each.getState().signalOverridden).toBe(true)
      expect(each.getState().policy.signal).toBe('gpc')
    }
  })

  test('acceptAll with overrideSignal does too', () => {
    const storage = memoryStorage()
    visit(storage, { signals: () => gpc }).acceptAll({ overrideSignal: true })
    const store = visit(storage, { signals: () => gpc })
    expect(granted(store)).toEqual(Object.keys(store.getState().grants))
    expect(store.getState().signalOverridden).toBe(true)
  })

  test('acceptAll may be passed as an event handler', () => {
    const store = firstVisit({ signals: () => gpc })
    const onClick: (event: object) => void = store.acceptAll
    onClick(new Event('click'))
    expect(store.isGranted('ads')).toBe(false)
  })

  test('rejectAll and withdraw end an override', () => {
    for (const verb of ['rejectAll', 'withdraw'] as const) {
      const storage = memoryStorage()
      const store = visit(storage, { signals: () => gpc })
      store.save({ categories: { targeting: true }, overrideSignal: true })
      store[verb]()
      store.acceptAll()
      for (const each of [store, visit(storage, { signals: () => gpc })]) {
        expect(each.isGranted('ads')).toBe(false)
        expect(each.getState().signalOverridden).toBe(false)
      }
    }
  })

  test('overrideSignal does nothing without a signal', () => {
    const storage = memoryStorage()
    visit(storage).save({ categories: { targeting: true }, overrideSignal: true })
    expect(visit(storage).isGranted('ads')).toBe(true)
    expect(visit(storage).getState().signalOverridden).toBe(false)
    expect(visit(storage, { signals: () => gpc }).isGranted('ads')).toBe(false)
  })

  test('a grant from before the signal is masked while the signal is on', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    const masked = visit(storage, { signals: () => gpc })
    for (const id of targeting) expect(masked.isGranted(id)).toBe(false)
    expect(masked.getState()).toMatchObject({ decided: true, mustAsk: false })
    expect(visit(storage).isGranted('ads')).toBe(true)
  })

  test('what a signal refused at the time of the choice stays refused without it, and isn’t asked about again', () => {
    const storage = memoryStorage()
    visit(storage, { signals: () => gpc }).acceptAll()
    const store = visit(storage)
    for (const id of targeting) expect(store.isGranted(id)).toBe(false)
    expect(store.isGranted('chat')).toBe(true)
    expect(store.getState().mustAsk).toBe(false)
  })

  test('overriding the signal for one vendor does not bring back masked grants of others', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    const store = visit(storage, { signals: () => gpc })
    store.save({ vendors: { 'pixel-ads': true }, overrideSignal: true })
    expect(store.isGranted('pixel-ads')).toBe(true)
    expect(store.isGranted('ads')).toBe(false)
  })

  test('Do Not Track is ignored by default, and honored if the policy says so', () => {
    const ignoring = firstVisit({ signals: () => dnt })
    ignoring.acceptAll()
    expect(ignoring.isGranted('ads')).toBe(true)

    const honoring = firstVisit({ signals: () => dnt, policy: { doNotTrack: 'honor' } })
    honoring.acceptAll()
    expect(honoring.isGranted('ads')).toBe(false)
    expect(honoring.getState().policy).toMatchObject({ signal: 'dnt', honorsDoNotTrack: true })
  })

  test('what is necessary stays granted', () => {
    const store = firstVisit({ signals: () => gpc })
    expect(granted(store)).toEqual(NECESSARY)
    store.rejectAll()
    expect(granted(store)).toEqual(NECESSARY)
  })

  test('the policy reports model, rule and signal', () => {
    expect(firstVisit({ policy: { regime: optOut }, signals: () => gpc }).getState().policy).toMatchObject({
      model: 'opt-out',
      rule: 'test:opt-out',
      source: 'A test',
      signal: 'gpc',
      locks: { necessary: 'necessary', targeting: 'gpc' },
    })
  })
})

describe('what can’t be relied on denies, under every model', () => {
  const otherVersion = encodeRecord({
    day: TODAY,
    fingerprint: '',
    disclosed: [],
    decisions: [['targeting', true]],
  }).replace(/^2/, '3')
  const expired = encodeRecord({
    day: TODAY - 180,
    fingerprint: '',
    disclosed: [],
    decisions: [['targeting', true]],
  })
  const corrupt = encodeRecord({
    day: TODAY,
    fingerprint: '',
    disclosed: [],
    decisions: [['targeting', true]],
  }).slice(0, -1)
  const cases: [string, () => string | null][] = [
    ['another version', () => otherVersion],
    ['expired', () => expired],
    [
      'from a future that no clock shows',
      () =>
        encodeRecord({ day: TODAY + 401, fingerprint: '', disclosed: [], decisions: [['targeting', true]] }),
    ],
    ['corrupt', () => corrupt],
    ['garbage', () => 'yes'],
    ['empty', () => ''],
    [
      'blocked',
      () => {
        throw new Error('blocked')
      },
    ],
  ]
  for (const regime of [undefined, optOut, noticeOnly]) {
    test.each(cases)(`${regime?.model ?? 'opt-in'}: %s`, (_, read) => {
      const store = visit({ read, write: () => true }, regime ? { policy: { regime } } : {})
      expect(granted(store)).toEqual(NECESSARY)
      expect(store.getState()).toMatchObject({
        decided: false,
        decidedOn: null,
        mustAsk: true,
        open: { banner: true },
      })
    })
  }
})

describe('when the list changes', () => {
  const before = catalogOf([
    { id: 'stats', category: 'performance' },
    { id: 'ads', category: 'targeting' },
  ])

  test.each([undefined, optOut, noticeOnly])(
    'a new vendor is undecided, asked about and not granted',
    (regime) => {
      const storage = memoryStorage()
      const common = {
        storage,
        signals: () => silent,
        now: () => NOON,
        ...(regime && { policy: { regime } }),
      }
      const old = createConsentStore({ ...common, catalog: before })
      old.start()
      old.acceptAll()
      expect(old.getState().mustAsk).toBe(false)

      const store = createConsentStore({
        ...common,
        catalog: catalogOf([...before.vendors, { id: 'chat', category: 'functional' }]),
      })
      store.start()
      expect(store.isGranted('chat')).toBe(false)
      expect(store.isGranted('ads')).toBe(true)
      expect(store.getState()).toMatchObject({ mustAsk: true, decided: true, open: { banner: true } })
    },
  )

  test('a vendor that moves to another category is asked about again', () => {
    const storage = memoryStorage()
    visit(storage, { catalog: before as never }).acceptAll()
    const store = visit(storage, {
      catalog: catalogOf([
        { id: 'stats', category: 'targeting' },
        { id: 'ads', category: 'targeting' },
      ]) as never,
    })
    expect(store.isGranted('stats')).toBe(false)
    expect(store.isGranted('ads')).toBe(true)
    expect(store.getState().mustAsk).toBe(true)
  })

  test('a category that is no longer necessary is asked about', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    const store = visit(storage, {
      catalog: { ...catalog, categories: { ...catalog.categories, necessary: {} } },
    })
    expect(store.isGranted('login')).toBe(false)
    expect(store.getState().mustAsk).toBe(true)
  })

  test('a vendor that was removed doesn’t cause a question', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    const store = visit(storage, { catalog: before as never })
    expect(store.getState()).toMatchObject({ mustAsk: false, decided: true, open: { banner: false } })
    expect(store.isGranted('ads')).toBe(true)
  })

  test('the order of the list doesn’t matter', () => {
    const storage = memoryStorage()
    visit(storage).save({ ...nothing, vendors: { chat: true } })
    const store = visit(storage, { catalog: { ...catalog, vendors: [...catalog.vendors].reverse() } })
    expect(granted(store).sort()).toEqual(['chat', 'login', 'necessary'])
    expect(store.getState().mustAsk).toBe(false)
  })
})

describe('expiry', () => {
  const after = (days: number, keepDays?: number) => ({
    now: () => NOON + days * DAY,
    ...(keepDays !== undefined && { policy: { keepDays } }),
  })

  test.each(['acceptAll', 'rejectAll'] as const)('%s stands 180 days', (verb) => {
    const storage = memoryStorage()
    visit(storage)[verb]()
    expect(visit(storage, after(179)).getState()).toMatchObject({ decided: true, mustAsk: false })
    expect(visit(storage, after(180)).getState()).toMatchObject({ decided: false, mustAsk: true })
    expect(granted(visit(storage, after(180)))).toEqual(NECESSARY)
  })

  test('a yes and a no are stored for the same time', () => {
    const write = vi.fn((_text: string, _maxAge: number) => true)
    const store = visit({ read: () => null, write })
    store.acceptAll()
    store.rejectAll()
    store.save({ vendors: { chat: true } })
    store.withdraw()
    expect(write.mock.calls.map(([, maxAge]) => maxAge)).toEqual([
      15_552_000, 15_552_000, 15_552_000, 15_552_000,
    ])
  })

  test('13 months are the maximum', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    expect(visit(storage, after(394, 9999)).getState().decided).toBe(true)
    expect(visit(storage, after(395, 9999)).getState().decided).toBe(false)
  })

  test('a shorter time can be set', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    expect(visit(storage, after(6, 7)).getState().decided).toBe(true)
    expect(visit(storage, after(7, 7)).getState().decided).toBe(false)
  })

  test('a clock that jumped back grants nothing and asks nothing; one day is tolerated', () => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    expect(visit(storage, after(-1)).getState().decided).toBe(true)
    expect(visit(storage, after(-2)).getState()).toMatchObject({ decided: false, mustAsk: false })
    expect(granted(visit(storage, after(-2)))).toEqual(NECESSARY)
    expect(granted(visit(storage, after(-180)))).toEqual(NECESSARY)
    // After the clock is corrected, all is as before.
    expect(visit(storage).getState()).toMatchObject({ decided: true, mustAsk: false })
  })

  test('a clock that jumps back and forth causes one question each way, not a daily one', () => {
    const storage = memoryStorage()
    let asked = 0
    for (let day = 0; day < 20; day++) {
      const store = visit(storage, after(day % 2 === 0 ? day : day + 250))
      if (!store.getState().mustAsk) continue
      asked++
      store.rejectAll()
    }
    expect(asked).toBeLessThanOrEqual(2)
  })

  test.each([-1, Number.NaN, Number.MAX_VALUE])('a clock at %d throws nothing', (time) => {
    const storage = memoryStorage()
    const store = visit(storage, { now: () => time })
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
    expect(granted(visit(storage))).toEqual(NECESSARY)
  })
})

describe('blocked storage', () => {
  const fail = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const blocked: [string, ConsentStorage][] = [
    ['reading throws', { read: fail, write: () => false }],
    ['writing throws', { read: () => null, write: fail }],
    ['both throw', { read: fail, write: fail }],
    ['writing is ignored', { read: () => null, write: () => false }],
  ]

  test.each(blocked)('%s: the choice is valid on this page, also across stop and start', (_, storage) => {
    const store = createConsentStore({ catalog, storage, signals: () => silent, now: () => NOON })
    const stop = store.start()
    expect(store.getState()).toMatchObject({ mustAsk: true, persisted: true })
    store.save({ ...nothing, vendors: { chat: true } })
    const held = { decided: true, persisted: false, mustAsk: false, open: { banner: false } }
    expect(store.getState()).toMatchObject(held)
    stop()
    store.start()
    expect(granted(store)).toEqual(['necessary', 'login', 'chat'])
    expect(store.getState()).toMatchObject(held)
    store.withdraw()
    expect(granted(store)).toEqual(NECESSARY)
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
  })

  test.each(blocked)('%s: a new page asks again', (_, storage) => {
    visit(storage).acceptAll()
    expect(visit(storage).getState()).toMatchObject({ decided: false, mustAsk: true })
    expect(granted(visit(storage))).toEqual(NECESSARY)
  })

  test('a choice that could be stored later is no longer limited to the page', () => {
    let works = false
    const memory = memoryStorage()
    const store = visit({ read: memory.read, write: (text, age) => works && memory.write(text, age) })
    store.acceptAll()
    expect(store.getState().persisted).toBe(false)
    works = true
    store.rejectAll()
    expect(store.getState().persisted).toBe(true)
  })
})

test('recordCookie is the name of the record’s cookie', () => {
  expect(createConsentStore({ catalog }).recordCookie).toBe('askfirst')
  expect(createConsentStore({ catalog, storage: cookieStorage({ name: 'choice' }) }).recordCookie).toBe(
    'choice',
  )
  expect(createConsentStore({ catalog, storage: memoryStorage() }).recordCookie).toBeUndefined()
})

describe('vendors that share a tag', () => {
  test('none runs until all are granted; each keeps its own answer', () => {
    const storage = memoryStorage()
    const store = visit(storage)
    store.save({ vendors: { 'pixel-stats': true } })
    for (const each of [store, visit(storage)]) {
      expect(each.isGranted('pixel-stats')).toBe(false)
      expect(each.getState().decisions).toMatchObject({ 'pixel-stats': true, 'pixel-ads': false })
    }
    store.save({ vendors: { 'pixel-ads': true } })
    for (const each of [store, visit(storage)]) {
      expect(each.isGranted('pixel-stats')).toBe(true)
      expect(each.isGranted('pixel-ads')).toBe(true)
    }
  })

  test('a necessary vendor waits as well: its script would serve the other use too', () => {
    const shared = catalogOf([
      { id: 'fraud', category: 'necessary', tag: 'pixel' },
      { id: 'ads', category: 'targeting', tag: 'pixel' },
    ])
    const store = createConsentStore({ catalog: shared, storage: memoryStorage(), signals: () => silent })
    store.start()
    expect(store.getState().decisions).toMatchObject({ fraud: true, ads: false })
    expect(store.isGranted('fraud')).toBe(false)
    store.acceptAll()
    expect(store.isGranted('fraud')).toBe(true)
  })

  test('a signal that refuses one use refuses the tag', () => {
    const store = firstVisit({ signals: () => gpc })
    store.acceptAll()
    expect(store.getState().decisions['pixel-stats']).toBe(true)
    expect(store.isGranted('pixel-stats')).toBe(false)
  })
})

describe('a list that is too long for a cookie', () => {
  // On a server, a store with a cookie doesn't start.
  beforeEach(() => {
    vi.stubGlobal('document', { visibilityState: 'visible', cookie: '' })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const vendorsOf = (count: number) =>
    catalogOf(
      Array.from({ length: count }, (_, i) => ({ id: `vendor-${i}`, category: 'targeting' as const })),
    )
  const start = (count: number, storage: ConsentStorage) => {
    const store = createConsentStore({ catalog: vendorsOf(count), storage, signals: () => silent })
    store.start()
    return store
  }
  const inCookie = (): ConsentStorage => ({ ...memoryStorage(), cookie: 'askfirst' })

  test('is reported to a developer when the store starts, and not to visitors', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    start(1200, inCookie())
    await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(1))
    expect(warned.mock.lastCall?.[0]).toMatch(/AF211.*1200 vendors.*4096/s)
    // It fits, or isn't in a cookie.
    start(1120, inCookie())
    start(1200, memoryStorage())
    vi.stubEnv('NODE_ENV', 'production')
    start(1200, inCookie())
    await vi.dynamicImportSettled()
    expect(warned).toHaveBeenCalledTimes(1)
    vi.unstubAllEnvs()
    warned.mockRestore()
  })

  test('what is reported as too long is what a browser drops', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    for (const count of [1120, 1137, 1138, 1139, 1140, 1141, 1150]) {
      let longest = 0
      const measuring: ConsentStorage = {
        ...inCookie(),
        write: (text) => (longest = Math.max(longest, 'askfirst'.length + text.length)) > 0,
      }
      warned.mockClear()
      const store = start(count, measuring)
      await vi.dynamicImportSettled()
      store.acceptAll()
      store.rejectAll()
      store.save({ vendors: Object.fromEntries(store.catalog.vendors.map(({ id }, i) => [id, i % 2 === 0])) })
      // The report comes a little too early rather than too late.
      if (longest > 4096) expect(warned).toHaveBeenCalledTimes(1)
      if (longest < 4096 - 32) expect(warned).not.toHaveBeenCalled()
    }
    warned.mockRestore()
  })
})
