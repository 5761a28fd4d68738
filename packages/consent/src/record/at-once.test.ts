import { describe, expect, test } from 'vitest'
import { catalogOf, NOON, silent, TODAY } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { type ConsentSnapshot, type ConsentStore, createConsentStore, memoryStorage } from '../index.ts'
import { fingerprint } from './keys.ts'

const ga = { id: 'ga', category: 'performance', disclosed: 'Db4D1' } as const
const chat = { id: 'chat', category: 'functional', disclosed: 'S-2' } as const
const list = [ga, chat]

/** Day, fingerprint, and an answer for each item: not the short form with one letter. */
const inFull = /^2\.\w+\.\w*\.[0-9a-z]+\./
const inShort = (whole: 'A' | 'R') => encodeWholeAnswer(TODAY, fingerprint(catalogOf(list)), whole)

/** A separate page, right after its first effects have run. */
function visit(
  storage = memoryStorage(),
  vendors: readonly object[] = list,
  snapshot?: ConsentSnapshot | 'static',
) {
  const store = createConsentStore({
    catalog: catalogOf(vendors as never),
    storage,
    signals: () => silent,
    now: () => NOON,
    ...(snapshot && { snapshot }),
  }) as unknown as ConsentStore
  store.start()
  return store
}

function answered(verb: 'acceptAll' | 'rejectAll' = 'acceptAll') {
  const storage = memoryStorage()
  visit(storage)[verb]()
  return storage
}

const about = (store: ConsentStore) => {
  const { mustAsk, changes, open } = store.getState()
  return { mustAsk, changes, banner: open.banner }
}
const nobodyIsAsked = { mustAsk: false, changes: [], banner: false }

describe('a choice is stored and effective when the verb returns', () => {
  test.each(['acceptAll', 'rejectAll'] as const)('%s, an answer for each', (verb) => {
    const storage = memoryStorage()
    const store = visit(storage)
    store[verb]()
    expect(storage.read()).toMatch(inFull)
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: false, open: { banner: false } })
    expect(store.isGranted('ga')).toBe(verb === 'acceptAll')
    expect(visit(storage).isGranted('ga')).toBe(verb === 'acceptAll')
  })

  test('save', () => {
    const storage = memoryStorage()
    const store = visit(storage)
    store.save({ vendors: { ga: true, chat: false }, categories: { targeting: false } })
    expect([store.isGranted('ga'), store.isGranted('chat')]).toEqual([true, false])
    expect(storage.read()).toMatch(inFull)
  })

  test('one after the other, each on top of the previous ones', () => {
    const store = visit()
    store.save({ vendors: { ga: true } })
    store.save({ vendors: { chat: true } })
    expect([store.isGranted('ga'), store.isGranted('chat')]).toEqual([true, true])
    store.rejectAll()
    expect([store.isGranted('ga'), store.isGranted('chat')]).toEqual([false, false])
  })
})

describe('an answer to the banner in the HTML is written in full', () => {
  test.each([
    ['A', 'accept-all'],
    ['R', 'reject-all'],
  ] as const)('given before this code ran (%s)', (whole, action) => {
    const storage = memoryStorage(inShort(whole))
    const store = visit(storage, list, 'static')
    expect(store.getState()).toMatchObject({
      decided: true,
      lastAction: action,
      persisted: true,
      open: { banner: false },
    })
    expect(storage.read()).toMatch(inFull)
    expect(store.isGranted('ga')).toBe(whole === 'A')
  })

  test.each(['A', 'R'] as const)('given while the app’s banner is on its way (%s)', (whole) => {
    let written = (): void => undefined
    const storage = {
      ...memoryStorage(),
      watch: (changed: () => void) => {
        written = changed
        return () => undefined
      },
    }
    const store = visit(storage, list, 'static')
    storage.write(inShort(whole), 1000)
    written()
    expect(store.getState()).toMatchObject({ decided: true, lastAction: null, open: { banner: false } })
    expect(storage.read()).toMatch(inFull)
    expect(store.isGranted('ga')).toBe(whole === 'A')
  })

  test('if storage fails, the answer is still valid', () => {
    const storage = { ...memoryStorage(inShort('A')), write: () => false }
    const store = visit(storage, list, 'static')
    expect(store.isGranted('ga')).toBe(true)
    expect(visit(storage, list, 'static').isGranted('ga')).toBe(true)
  })
})

describe('what older records know counts from the start', () => {
  const films = [{ id: 'films', category: 'targeting' }] as const

  test('of two apps on one host', () => {
    const storage = answered()
    visit(storage, films).rejectAll()
    const store = visit(storage)
    expect(store.isGranted('ga')).toBe(true)
    expect(about(store)).toEqual(nobodyIsAsked)
  })

  test('of a list that now discloses less', () => {
    const store = visit(answered(), [{ ...ga, disclosed: 'Db3D1' }, chat])
    expect(store.isGranted('ga')).toBe(true)
    expect(about(store)).toEqual(nobodyIsAsked)
  })

  test('of a list that now discloses more', () => {
    const store = visit(answered(), [{ ...ga, disclosed: 'Dzz' }, chat])
    expect([store.isGranted('ga'), store.isGranted('chat')]).toEqual([false, true])
    expect(about(store)).toEqual({
      mustAsk: true,
      changes: [{ vendor: 'ga', was: 'Db4D1' }],
      banner: true,
    })
  })

  describe.each(['static', 'visitor', undefined] as const)(
    'on a page that a server rendered (%s)',
    (kind) => {
      const open = (storage: ReturnType<typeof memoryStorage>, vendors: readonly object[] = list) => {
        const visitor = { record: storage.read(), signals: silent, regime: null, day: TODAY }
        return visit(storage, vendors, kind === 'visitor' ? visitor : kind)
      }

      test('another app’s record comes before this one’s', () => {
        const storage = answered()
        visit(storage, films).rejectAll()
        const store = open(storage)
        expect(about(store)).toEqual(nobodyIsAsked)
        expect(store.isGranted('ga')).toBe(true)
      })

      test('the list discloses less', () => {
        const store = open(answered(), [{ ...ga, disclosed: 'Db3D1' }, chat])
        // HTML that is the same for all visitors contains the banner, which `headScript()` hides.
        expect(store.getInitialState().open.banner).toBe(kind === 'static')
        expect(about(store)).toEqual(nobodyIsAsked)
      })

      test('the list discloses more', () => {
        const store = open(answered(), [{ ...ga, disclosed: 'Dzz' }, chat])
        expect(store.getInitialState().open.banner).toBe(kind !== undefined)
        expect(about(store)).toMatchObject({ mustAsk: true, banner: true })
      })

      test('nobody was asked', () => {
        expect(about(open(memoryStorage()))).toEqual({ mustAsk: true, changes: [], banner: true })
      })
    },
  )
})
