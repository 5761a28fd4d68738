import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { catalogOf, gpc, NOON, optOut, silent, TODAY } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { type ConsentStore, type ConsentStorage, createConsentStore, memoryStorage } from '../index.ts'
import { fingerprint } from './keys.ts'

interface TestVendor {
  readonly id: string
  readonly category: 'functional' | 'performance' | 'targeting'
  readonly disclosed?: string
}

const ga: TestVendor = { id: 'ga', category: 'performance', disclosed: 'Db4D1' }
const chat: TestVendor = { id: 'chat', category: 'functional', disclosed: 'S-2' }
const ads: TestVendor = { id: 'ads', category: 'targeting' }

const visit = (
  storage: ConsentStorage,
  vendors: readonly TestVendor[],
  options: { readonly now?: () => number; readonly optOut?: boolean; readonly gpc?: boolean } = {},
): ConsentStore => {
  const store = createConsentStore({
    catalog: catalogOf(vendors),
    storage,
    signals: () => (options.gpc ? gpc : silent),
    now: options.now ?? (() => NOON),
    ...(options.optOut && { policy: { regime: optOut } }),
  })
  store.start()
  return store as unknown as ConsentStore
}

const after = (choose: (store: ConsentStore) => void, vendors = [ga, chat, ads]): ConsentStorage => {
  const storage = memoryStorage()
  choose(visit(storage, vendors))
  return storage
}
const accepted = (vendors?: TestVendor[]): ConsentStorage => after((store) => store.acceptAll(), vendors)

const about = (store: ConsentStore) => {
  const { mustAsk, changes, open } = store.getState()
  return { mustAsk, changes, banner: open.banner }
}
const quiet = { mustAsk: false, changes: [], banner: false }

describe('asked again only when it matters', () => {
  test('not for order, nor for what is not disclosed', () => {
    const store = visit(accepted(), [ads, { ...chat }, { ...ga, tag: 'g' } as TestVendor])
    expect(about(store)).toEqual(quiet)
    expect(store.isGranted('ga')).toBe(true)
  })

  test('not for a vendor that was removed', () => {
    const store = visit(accepted(), [chat])
    expect(about(store)).toEqual(quiet)
    expect(store.isGranted('chat')).toBe(true)
  })

  test('for a new vendor: only that one is undecided and denied', () => {
    const store = visit(accepted(), [
      ga,
      chat,
      ads,
      { id: 'hotjar', category: 'performance', disclosed: 'Da5' },
    ])
    expect(about(store)).toEqual({
      mustAsk: true,
      changes: [{ vendor: 'hotjar', was: undefined }],
      banner: true,
    })
    expect(store.isGranted('hotjar')).toBe(false)
    for (const id of ['ga', 'chat', 'ads', 'performance']) expect(store.isGranted(id)).toBe(true)
  })

  test('also where vendors run until they are refused: a new one was not disclosed', () => {
    const storage = memoryStorage()
    visit(storage, [ga], { optOut: true }).save({ vendors: { ga: true } })
    const store = visit(storage, [ga, chat], { optOut: true })
    expect(store.isGranted('ga')).toBe(true)
    expect(store.isGranted('chat')).toBe(false)
  })

  test('for a granted vendor that stores something longer', () => {
    const store = visit(accepted(), [{ ...ga, disclosed: 'Db4D2' }, chat, ads])
    expect(about(store)).toEqual({ mustAsk: true, changes: [{ vendor: 'ga', was: 'Db4D1' }], banner: true })
    expect(store.isGranted('ga')).toBe(false)
    expect(store.isGranted('chat')).toBe(true)
  })

  test('for a granted vendor that stored nothing and now does', () => {
    const store = visit(accepted(), [ga, chat, { ...ads, disclosed: 'D1' }])
    expect(about(store)).toMatchObject({ mustAsk: true, changes: [{ vendor: 'ads', was: '' }] })
  })

  test('not for one that stores less, or for a shorter time', () => {
    for (const disclosed of ['Db4', 'Db3D1', 'S', undefined]) {
      const store = visit(accepted(), [
        { id: 'ga', category: 'performance', ...(disclosed && { disclosed }) },
        chat,
        ads,
      ])
      expect(about(store), disclosed).toEqual(quiet)
      expect(store.isGranted('ga'), disclosed).toBe(true)
    }
  })

  test('never for a refused one, whatever it does now', () => {
    const storage = after((store) => store.rejectAll())
    const store = visit(storage, [{ ...ga, disclosed: 'Dzzz-9' }, chat, ads])
    expect(about(store)).toEqual(quiet)
    expect(store.isGranted('ga')).toBe(false)
  })

  test('for one that moved to another category', () => {
    const store = visit(accepted(), [{ ...ga, category: 'targeting' }, chat, ads])
    expect(store.getState().mustAsk).toBe(true)
    expect(store.isGranted('ga')).toBe(false)
  })

  test('an answer about the new one leaves the others unchanged, and clears the changes', () => {
    const storage = accepted()
    const vendors = [ga, chat, ads, { id: 'hotjar', category: 'performance' } as const]
    const store = visit(storage, vendors)
    store.save({ vendors: { hotjar: false } })
    expect(about(store)).toEqual(quiet)
    expect(about(visit(storage, vendors))).toEqual(quiet)
    expect(visit(storage, vendors).isGranted('ga')).toBe(true)
    expect(visit(storage, vendors).isGranted('hotjar')).toBe(false)
  })

  test('what was left undecided is asked about again, but not listed as new', () => {
    const storage = after((store) => store.save({ vendors: { ga: true } }))
    expect(about(visit(storage, [ga, chat, ads]))).toMatchObject({ mustAsk: true, changes: [] })
  })

  test('any list, any choice: the same list asks nobody again, and grants the same', () => {
    const vendors = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
        category: fc.constantFrom('functional' as const, 'performance' as const, 'targeting' as const),
        disclosed: fc.stringMatching(/^(D[1-9a-z]{1,2}(-[2-9])?)?(S(-[2-9])?)?$/),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    )
    fc.assert(
      fc.property(vendors, fc.func(fc.boolean()), fc.nat(), (list, says, turn) => {
        const usable = list.filter(
          ({ id }) => !['necessary', 'functional', 'performance', 'targeting'].includes(id),
        )
        const storage = memoryStorage()
        const first = visit(storage, usable)
        first.save({
          categories: { functional: says(1), performance: says(2), targeting: says(3) },
          vendors: Object.fromEntries(usable.map(({ id }) => [id, says(id)])),
        })
        const turned = [
          ...usable.slice(turn % (usable.length + 1)),
          ...usable.slice(0, turn % (usable.length + 1)),
        ]
        const second = visit(storage, turned)
        expect(about(second)).toEqual(quiet)
        expect({ ...second.getState().grants }).toEqual({ ...first.getState().grants })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the fingerprint', () => {
  const catalog = (vendors: readonly TestVendor[]) => catalogOf(vendors)

  test('changes with vendors, categories and lifetimes, not with order', () => {
    const one = fingerprint(catalog([ga, chat]))
    expect(fingerprint(catalog([chat, ga]))).toBe(one)
    for (const other of [
      [ga],
      [ga, chat, ads],
      [{ ...ga, category: 'targeting' as const }, chat],
      [{ ...ga, disclosed: 'Db5D1' }, chat],
    ]) {
      expect(fingerprint(catalog(other))).not.toBe(one)
    }
  })

  test('doesn’t change with wording', () => {
    const worded = (usedFor: string) => fingerprint(catalogOf([{ ...ga, facts: { usedFor } as never }]))
    expect(worded('One sentence.')).toBe(worded('Another.'))
  })
})

describe('a single answer to everything, written before the app started', () => {
  const list = [ga, chat, ads]
  const now = fingerprint(catalogOf(list))

  test.each([
    ['A', ['ga', 'chat', 'ads']],
    ['G', ['ga', 'chat']],
    ['L', ['ga', 'chat', 'ads']],
    ['R', []],
  ] as const)('%s grants %j, and is then written in full, once', async (whole, expected) => {
    const storage = memoryStorage(encodeWholeAnswer(TODAY - 3, now, whole))
    const store = visit(storage, list)
    expect(list.map(({ id }) => id).filter((id) => store.isGranted(id))).toEqual(expected)
    expect(store.getState()).toMatchObject({
      decided: true,
      decidedOn: TODAY - 3,
      mustAsk: false,
      lastAction: whole === 'R' ? 'reject-all' : 'accept-all',
      open: { banner: false },
    })
    await vi.waitFor(() => expect(storage.read()).not.toMatch(/\.[AGLR]\./))
    const text = storage.read()
    const again = visit(storage, list)
    expect(again.getState()).toMatchObject({ decidedOn: TODAY - 3, lastAction: null })
    expect({ ...again.getState().grants }).toEqual({ ...store.getState().grants })
    expect(storage.read()).toBe(text)
  })

  test('a yes to another list is no yes to this one; a no stays a no', () => {
    for (const whole of ['A', 'G', 'L'] as const) {
      const store = visit(memoryStorage(encodeWholeAnswer(TODAY, 'other', whole)), list)
      expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
      expect(store.isGranted('ga')).toBe(false)
    }
    const store = visit(memoryStorage(encodeWholeAnswer(TODAY, 'other', 'R')), list)
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: false })
  })

  test('a yes does not cover what a signal refuses', () => {
    const store = visit(memoryStorage(encodeWholeAnswer(TODAY, now, 'A')), list, { gpc: true })
    expect(store.isGranted('ga')).toBe(true)
    expect(store.isGranted('ads')).toBe(false)
  })

  test('it expires like any other', () => {
    const store = visit(memoryStorage(encodeWholeAnswer(TODAY - 180, now, 'A')), list)
    expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
  })
})
