import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalogOf, NOON, silent, TODAY } from '../../test/fixtures.ts'
import { type ConsentSnapshot, type createConsentStore, memoryStorage } from '../index.ts'
import { encodeWholeAnswer } from '../record.ts'
import { fingerprint } from '../told.ts'

const ga = { id: 'ga', category: 'performance', told: 'Db4D1' } as const
const chat = { id: 'chat', category: 'functional', told: 'S-2' } as const
const list = [ga, chat]

let offline = false
const lost = {
  getWriting: () => undefined,
  loadWriting: () => Promise.reject(new Error('Offline')),
  provideWriting: () => undefined,
}

/** A page of its own, with nothing fetched yet. */
async function visit(
  storage = memoryStorage(),
  vendors: readonly object[] = list,
  snapshot?: ConsentSnapshot | 'static',
) {
  vi.resetModules()
  // What a browser's bundle gets: what writes in full, and what compares, is fetched.
  vi.doMock('#writing', () => (offline ? lost : import('./later.ts')))
  const { createConsentStore: create } = await import('../index.ts')
  const store = create({
    catalog: catalogOf(vendors as never),
    storage,
    signals: () => silent,
    now: () => NOON,
    ...(snapshot && { snapshot }),
  }) as unknown as ReturnType<typeof createConsentStore>
  store.start()
  return { store, storage }
}

async function accepted() {
  const { store, storage } = await visit()
  store.acceptAll()
  await vi.waitFor(() => expect(storage.read()).not.toMatch(/\.A\./))
  return storage
}

const about = (store: ReturnType<typeof createConsentStore>) => {
  const { mustAsk, changes, open } = store.getState()
  return { mustAsk, changes, banner: open.banner }
}

afterEach(() => {
  offline = false
})

describe('a choice is stored at once', () => {
  test('in short, and a moment later in full', async () => {
    const { store, storage } = await visit()
    store.rejectAll()
    expect(storage.read()).toBe(encodeWholeAnswer(TODAY, fingerprint(catalogOf(list)), 'R'))
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: false, open: { banner: false } })
    await vi.waitFor(() => expect(storage.read()).not.toMatch(/\.R\./))
    expect((await visit(storage)).store.getState()).toMatchObject({ decided: true, mustAsk: false })
  })

  test('one by one, once what understands it is there', async () => {
    const { store, storage } = await visit()
    store.save({ vendors: { ga: true, chat: false }, categories: { targeting: false } })
    await vi.waitFor(() => expect(store.getState().decided).toBe(true))
    expect(store.isGranted('ga')).toBe(true)
    expect(storage.read()).toMatch(/^2\./)
  })
})

describe('the banner in the HTML, answered when this code has started but the app’s banner is on its way', () => {
  test.each(['A', 'R'] as const)('is written in full (%s)', async (whole) => {
    let written = (): void => undefined
    const storage = {
      ...memoryStorage(),
      watch: (changed: () => void) => {
        written = changed
        return () => undefined
      },
    }
    const { store } = await visit(storage, list, 'static')
    storage.write(encodeWholeAnswer(TODAY, fingerprint(catalogOf(list)), whole), 1000)
    written()
    expect(store.getState()).toMatchObject({ decided: true, action: null, open: { banner: false } })
    await vi.waitFor(() => expect(storage.read()).not.toMatch(/\.[AR]\./))
    expect(store.isGranted('ga')).toBe(whole === 'A')
  })
})

describe('where what writes can’t be fetched', () => {
  test('a refusal of everything and a grant of everything stand in short', async () => {
    offline = true
    for (const [verb, granted] of [
      ['acceptAll', true],
      ['rejectAll', false],
    ] as const) {
      const { store, storage } = await visit()
      store[verb]()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const next = await visit(storage)
      expect(next.store.isGranted('ga')).toBe(granted)
      expect(next.store.getState().mustAsk).toBe(false)
    }
  })

  test('a choice one by one changes nothing, and the state says that it failed', async () => {
    const { store: first, storage } = await visit()
    first.save({ vendors: { ga: true, chat: false }, categories: { targeting: false } })
    await vi.waitFor(() => expect(first.getState().decided).toBe(true))
    const before = storage.read()
    offline = true
    const { store } = await visit(storage)
    store.open('preferences')
    store.save({ vendors: { ga: false, chat: true } })
    await vi.waitFor(() => expect(store.getState().saveFailed).toBe(true))
    expect(store.getState()).toMatchObject({ decided: true, open: { preferences: true } })
    expect([store.isGranted('ga'), store.isGranted('chat')]).toEqual([true, false])
    expect(storage.read()).toBe(before)
  })

  test.each(['acceptAll', 'rejectAll', 'withdraw', 'close', 'save'] as const)(
    'the next verb takes that back: %s',
    async (verb) => {
      const storage = await accepted()
      offline = true
      const { store } = await visit(storage)
      store.save({ vendors: { ga: false } })
      await vi.waitFor(() => expect(store.getState().saveFailed).toBe(true))
      store[verb]({} as never)
      expect(store.getState().saveFailed).toBe(false)
    },
  )

  test('somebody whose list changed is asked all the same', async () => {
    const storage = await accepted()
    offline = true
    const { store } = await visit(storage, [{ ...ga, told: 'Dzz' }, chat])
    await vi.waitFor(() => expect(store.getState().open.banner).toBe(true))
    expect(store.isGranted('ga')).toBe(false)
    expect(store.isGranted('chat')).toBe(true)
  })
})

describe('a choice whose code is on its way', () => {
  test('does not undo an answer to everything that came after it', async () => {
    const { store } = await visit()
    store.save({ vendors: { ga: true } })
    store.rejectAll()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(store.isGranted('ga')).toBe(false)
    expect(store.getState().action).toBe('reject-all')
  })

  test('is made after the one before it', async () => {
    const { store } = await visit()
    store.save({ vendors: { ga: true } })
    store.save({ vendors: { chat: true } })
    await vi.waitFor(() => expect([store.isGranted('ga'), store.isGranted('chat')]).toEqual([true, true]))
  })
})

describe('two apps on one host', () => {
  test('what only the older record knows waits for what reads it, and nobody is asked', async () => {
    const { storage } = await visit()
    const shop = await visit(storage)
    shop.store.acceptAll()
    await vi.waitFor(() => expect(storage.read()).not.toMatch(/\.A\./))
    const blog = [{ id: 'films', category: 'targeting' }] as const
    const other = await visit(storage, blog)
    other.store.rejectAll()
    await vi.waitFor(() => expect(storage.read()).toMatch(/^2\.\w+\.\w+\.[0-9a-z]+\..*!2\./))
    const { store } = await visit(storage)
    expect(store.isGranted('ga')).toBe(false)
    expect(store.getState().open.banner).toBe(false)
    await vi.waitFor(() => expect(store.isGranted('ga')).toBe(true))
    expect(store.getState()).toMatchObject({ mustAsk: false, open: { banner: false } })
  })
})

describe.each(['static', 'visitor', undefined] as const)('a page that a server rendered (%s)', (kind) => {
  const open = async (storage: ReturnType<typeof memoryStorage>, vendors: readonly object[]) => {
    const visitor = { record: storage.read(), signals: silent, regime: null, day: TODAY }
    const snapshot = kind === 'visitor' ? visitor : kind
    return (await visit(storage, vendors, snapshot)).store
  }

  test('asks nobody whose older record is still to be read', async () => {
    const storage = await accepted()
    const other = await visit(storage, [{ id: 'films', category: 'targeting' }])
    other.store.rejectAll()
    await vi.waitFor(() => expect(storage.read()).toMatch(/^2\.\w+\.\w+\.[0-9a-z]+\..*!2\./))
    const store = await open(storage, list)
    expect(store.getState().open.banner).toBe(false)
    await vi.waitFor(() => expect(about(store)).toEqual({ mustAsk: false, changes: [], banner: false }))
    expect(store.isGranted('ga')).toBe(true)
  })

  test('asks nobody while a list is compared with what was told', async () => {
    const store = await open(await accepted(), [{ ...ga, told: 'Db3D1' }, chat])
    // HTML that is the same for everybody holds the banner, which `bootScript()` hides.
    expect(store.getInitialState().open.banner).toBe(kind === 'static')
    expect(store.getState().open.banner).toBe(false)
    await vi.waitFor(() => expect(about(store)).toEqual({ mustAsk: false, changes: [], banner: false }))
  })

  test('asks at once who was never asked', async () => {
    const store = await open(memoryStorage(), list)
    expect(about(store)).toEqual({ mustAsk: true, changes: [], banner: true })
  })
})

describe('while a list is compared with what was told', () => {
  test('nothing new is granted and nobody is asked', async () => {
    const { store } = await visit(await accepted(), [{ ...ga, told: 'Db3D1' }, chat])
    expect(store.isGranted('ga')).toBe(false)
    expect(store.isGranted('chat')).toBe(true)
    expect(store.getState().open.banner).toBe(false)
    await vi.waitFor(() => expect(store.isGranted('ga')).toBe(true))
    expect(about(store)).toEqual({ mustAsk: false, changes: [], banner: false })
  })

  test('then who keeps more is asked about', async () => {
    const { store } = await visit(await accepted(), [{ ...ga, told: 'Dzz' }, chat])
    await vi.waitFor(() =>
      expect(about(store)).toEqual({
        mustAsk: true,
        changes: [{ vendor: 'ga', was: 'Db4D1' }],
        banner: true,
      }),
    )
  })

  test('a choice made meanwhile stands', async () => {
    const { store } = await visit(await accepted(), [{ ...ga, told: 'Dzz' }, chat])
    store.rejectAll()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(about(store)).toEqual({ mustAsk: false, changes: [], banner: false })
    expect(store.isGranted('chat')).toBe(false)
  })
})
