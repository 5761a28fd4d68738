import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogOf, DAY, NOON, optOut, silent } from '../test/fixtures.ts'
import { createConsentStore, memoryStorage, type PolicyOptions } from './index.ts'

type Category = 'functional' | 'performance' | 'targeting'
const vendor = (id: string, category: Category, disclosed = `D${id.length}S`) => ({ id, category, disclosed })
const shop = catalogOf([
  vendor('pay', 'functional'),
  vendor('counter', 'performance'),
  vendor('ads', 'targeting'),
])
const blog = catalogOf([
  vendor('comments', 'functional'),
  vendor('counter', 'performance'),
  vendor('films', 'targeting'),
])
const wiki = catalogOf([vendor('maps', 'functional')])

/** A page of an app, this many days later. */
function open(list: object, storage = memoryStorage(), days = 0, policy: PolicyOptions = {}) {
  const store = createConsentStore({
    catalog: list as ReturnType<typeof catalogOf>,
    storage,
    policy,
    signals: () => silent,
    now: () => NOON + days * DAY,
  })
  store.start()
  return store
}

describe('two apps on one host', () => {
  test('each asks once, even if the visitor moves between them', () => {
    const storage = memoryStorage()
    open(shop, storage).acceptAll()
    expect(open(blog, storage).getState().mustAsk).toBe(true)
    open(blog, storage).rejectAll()
    for (let crossing = 0; crossing < 3; crossing++) {
      expect(open(shop, storage).getState()).toMatchObject({ decided: true, mustAsk: false })
      expect(open(blog, storage).getState()).toMatchObject({ decided: true, mustAsk: false })
    }
    expect(open(shop, storage).isGranted('ads')).toBe(true)
    expect(open(blog, storage).isGranted('films')).toBe(false)
    // What both have is one question: the last answer counts.
    expect(open(shop, storage).isGranted('counter')).toBe(false)
  })

  test('a third one fits too, and a change in one doesn’t affect the others', () => {
    const storage = memoryStorage()
    for (const list of [shop, blog, wiki]) open(list, storage).acceptAll()
    open(wiki, storage).withdraw()
    open(blog, storage).save({ vendors: { films: false } })
    for (const list of [shop, blog, wiki]) expect(open(list, storage).getState().mustAsk).toBe(false)
    expect(open(shop, storage).isGranted('ads')).toBe(true)
    expect(open(blog, storage).isGranted('films')).toBe(false)
    expect(open(wiki, storage).isGranted('maps')).toBe(false)
  })

  test.each(['', '3.of-the-future', 'garbage', '2.cut'])(
    'an unreadable newest record may have been a refusal (%j): earlier grants are asked about again',
    (newest) => {
      const storage = memoryStorage()
      open(shop, storage).acceptAll()
      const before = storage.read()
      const store = open(shop, memoryStorage(`${newest}!${before}`))
      expect(store.isGranted('ads')).toBe(false)
      expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
      const optedOut = open(shop, memoryStorage(`${newest}!${before}`), 0, { regime: optOut })
      expect(optedOut.isGranted('ads')).toBe(false)
    },
  )

  test('another app doesn’t make a choice last longer', () => {
    const storage = memoryStorage()
    open(shop, storage).acceptAll()
    for (const day of [60, 120, 179]) open(blog, storage, day).acceptAll()
    expect(open(shop, storage, 179).isGranted('ads')).toBe(true)
    expect(open(shop, storage, 180).isGranted('ads')).toBe(false)
    expect(open(shop, storage, 180).getState().mustAsk).toBe(true)
    expect(open(blog, storage, 180).getState().mustAsk).toBe(false)
    // An expired record goes with the next choice.
    open(blog, storage, 181).acceptAll()
    expect(storage.read()).not.toContain('!')
  })

  test('an older version of the same list leaves nothing behind', () => {
    const storage = memoryStorage()
    open(catalogOf([vendor('ads', 'performance', 'D1S'), vendor('pay', 'functional')]), storage).acceptAll()
    open(shop, storage).rejectAll()
    expect(storage.read()).not.toContain('!')
    expect(open(shop, storage).isGranted('ads')).toBe(false)
  })

  test('a signal that was overridden for one is overridden only for that one', () => {
    const storage = memoryStorage()
    const gpc = { gpc: true, dnt: false }
    const page = (list: object) => {
      const store = createConsentStore({
        catalog: list as ReturnType<typeof catalogOf>,
        storage,
        signals: () => gpc,
        now: () => NOON,
      })
      store.start()
      return store
    }
    page(shop).acceptAll()
    page(blog).acceptAll({ overrideSignal: true })
    expect(page(blog).isGranted('films')).toBe(true)
    expect(page(shop).isGranted('ads')).toBe(false)
  })

  test('if the cookie is full, other records are left out, never the new one', () => {
    const many = (name: string) =>
      catalogOf(Array.from({ length: 700 }, (_, i) => vendor(`${name}-${i}`, 'performance')))
    const storage = memoryStorage()
    open(many('a'), storage).acceptAll()
    open(many('b'), storage).rejectAll()
    expect(storage.read()!.length).toBeLessThan(4000)
    expect(open(many('b'), storage).getState().mustAsk).toBe(false)
    expect(open(many('a'), storage).getState().mustAsk).toBe(true)
  })

  test('in any order of choices, the last answer to a question counts, and no refusal is lost', () => {
    const lists = [shop, blog, wiki]
    const step = fc.record({
      app: fc.nat({ max: 2 }),
      verb: fc.constantFrom('acceptAll', 'rejectAll', 'save'),
      yes: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, isOptOut) => {
        const policy = isOptOut ? { regime: optOut } : {}
        const storage = memoryStorage()
        const said = new Map<string, boolean>()
        const answered = new Set<number>()
        for (const { app, verb, yes } of steps) {
          const list = lists[app]!
          const store = open(list, storage, 0, policy)
          if (verb === 'save') {
            store.save({ categories: { functional: yes, performance: !yes, targeting: yes } })
          } else store[verb]()
          answered.add(app)
          for (const [id, decided] of Object.entries(store.getState().decisions)) {
            if (id !== 'necessary') said.set(id, decided)
          }
        }
        for (const app of answered) {
          const { decisions, mustAsk } = open(lists[app]!, storage, 0, policy).getState()
          expect(mustAsk).toBe(false)
          for (const [id, decided] of Object.entries(decisions)) {
            if (id !== 'necessary') expect(decided, id).toBe(said.get(id))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
