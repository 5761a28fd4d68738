// @vitest-environment jsdom
import type { Cookie, StorageKind, VendorFacts } from '@askfirst/catalog'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { cookieStorage, createConsentStore, memoryStorage } from '../index.ts'
import { cleanUp, type CleanUp, type CleanUpOptions, scriptLoader, type Tag } from './index.ts'

const cookie = (name: string, more: Partial<Cookie> = {}): Cookie => ({
  name,
  party: 'first',
  lifetime: { value: 60, source: ['test'] },
  purpose: 'A test',
  ...more,
})
const facts = (id: string, ...cookies: Cookie[]) =>
  [id, { id, name: id, cookies, hosts: [] } as unknown as VendorFacts] as const

const loadFacts = vi.fn<() => Promise<ReadonlyMap<string, VendorFacts>>>()
const known = new Map([
  facts('login', cookie('session'), cookie('_st_login')),
  facts(
    'stats',
    cookie('_st'),
    cookie('_st_*'),
    cookie('_st_no', { remembersRefusal: true }),
    cookie('shared'),
    cookie('uid', { party: 'third' }),
    cookie('st-key', { storage: 'local-storage' }),
    cookie('st-tab*', { storage: 'session-storage' }),
  ),
  facts('heatmap', cookie('shared'), cookie('_heat')),
  facts('ads', cookie('uid', { party: 'third' }), cookie('old', { party: 'third', legacy: true })),
])

const names = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter(Boolean)
    .sort()
const set = (...all: string[]) => {
  for (const name of all) document.cookie = `${name}=1; Path=/`
}
const settled = async () => {
  await vi.advanceTimersByTimeAsync(500)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(1)
}

let stops: (() => void)[] = []
const results: CleanUp[] = []
const visit = (options: CleanUpOptions = {}, tags: readonly Tag[] = [], storage = memoryStorage()) => {
  const store = createConsentStore({
    catalog: { ...catalog, loadFacts },
    storage,
    signals: () => silent,
    effects: [scriptLoader(tags), cleanUp({ onCleanUp: (result) => results.push(result), ...options })],
  })
  stops.push(store.start())
  return store
}

beforeEach(() => {
  vi.useFakeTimers()
  loadFacts.mockReset().mockImplementation(() => Promise.resolve(known))
  results.length = 0
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  for (const name of names()) document.cookie = `${name}=; Max-Age=0; Path=/`
  localStorage.clear()
  sessionStorage.clear()
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('sweeps even if nobody listens for the result', async () => {
  set('_st', 'mine')
  const store = createConsentStore({
    catalog: { ...catalog, loadFacts },
    storage: memoryStorage(),
    signals: () => silent,
    effects: [cleanUp()],
  })
  stops.push(store.start())
  store.acceptAll()
  store.rejectAll()
  await settled()
  expect(names()).toEqual(['mine'])
})

describe('deletes', () => {
  test('what a tag’s settings make its vendor store, without more configuration', async () => {
    set('shop_st', 'shop_cart', '_st', 'mine')
    localStorage.setItem('st-own', '1')
    const stats: Tag = {
      for: 'stats',
      stores: [{ name: 'shop_st*' }, { name: 'st-own', storage: 'local-storage' }],
    }
    visit({}, [stats]).save({ vendors: { chat: true } })
    await settled()
    expect(names()).toEqual(['mine', 'shop_cart'])
    expect(Object.keys(localStorage)).toEqual([])
  })

  test('what refused vendors stored, and nothing of others', async () => {
    set('_st', '_st_42', '_st_no', '_st_login', 'session', 'shared', 'uid', 'mine', '_heat')
    localStorage.setItem('st-key', '1')
    localStorage.setItem('st-keys', '1')
    localStorage.setItem('_st', '1')
    sessionStorage.setItem('st-tab-1', '1')
    const store = visit()
    store.save({ vendors: { heatmap: true } })
    await settled()
    expect(names()).toEqual(['_heat', '_st_login', '_st_no', 'mine', 'session', 'shared', 'uid'])
    expect(Object.keys(localStorage).sort()).toEqual(['_st', 'st-keys'])
    expect(Object.keys(sessionStorage)).toEqual([])
    expect(results).toHaveLength(1)
    const item = (name: string, storage: StorageKind = 'cookie') => ({ name, storage, vendors: ['stats'] })
    expect(results[0]?.deleted).toEqual([
      item('_st'),
      item('_st_42'),
      item('st-key', 'local-storage'),
      item('st-tab-1', 'session-storage'),
    ])
    expect(results[0]?.outOfReach).toEqual([
      { ...item('uid'), why: 'third-party' },
      { ...item('uid'), vendors: ['ads'], why: 'third-party' },
    ])
  })

  test('an item only if all its owners are refused', async () => {
    set('shared')
    visit().rejectAll()
    await settled()
    expect(names()).toEqual([])
    expect(results[0]?.deleted).toEqual([
      { name: 'shared', storage: 'cookie', vendors: ['stats', 'heatmap'] },
    ])
  })

  test('nothing before a decision, and nothing of granted vendors', async () => {
    set('_st')
    const store = visit()
    await settled()
    store.open('preferences')
    await settled()
    expect(names()).toEqual(['_st'])
    store.acceptAll()
    await settled()
    expect(names()).toEqual(['_st'])
    store.withdraw()
    await settled()
    expect(names()).toEqual([])
  })

  test('cookies of this page’s deeper paths', async () => {
    history.pushState(null, '', '/shop/cart/item')
    for (const path of ['/', '/shop', '/shop/cart']) document.cookie = `_st=1; Path=${path}`
    expect(names()).toEqual(['_st', '_st', '_st'])
    visit().rejectAll()
    await settled()
    expect(names()).toEqual([])
    history.pushState(null, '', '/')
  })

  test('never the record of the choice, whatever a vendor declares', async () => {
    loadFacts.mockImplementation(() => Promise.resolve(new Map([facts('stats', cookie('ask*'))])))
    set('asked')
    visit({}, [], cookieStorage()).rejectAll()
    await settled()
    expect(names()).toEqual(['askfirst'])
  })

  test('by writing only what expires at once', async () => {
    set('_st', 'mine')
    const written: string[] = []
    const original = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
    vi.spyOn(document, 'cookie', 'set').mockImplementation((value) => {
      written.push(value)
      original.set!.call(document, value)
    })
    visit().rejectAll()
    await settled()
    expect(written.length).toBeGreaterThan(0)
    for (const each of written) expect(each).toMatch(/^_st=; Max-Age=0; /)
    vi.restoreAllMocks()
  })
})

describe('costs nothing', () => {
  test('if only the record is stored: the facts are not loaded', async () => {
    visit({}, [], cookieStorage()).rejectAll()
    await settled()
    expect(loadFacts).not.toHaveBeenCalled()
    expect(results).toEqual([])
  })
})

describe('facts that fail to load', () => {
  test('are reported to the developer and requested again with the next decision', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    loadFacts.mockRejectedValueOnce(new Error('offline'))
    set('_st')
    const store = visit()
    store.rejectAll()
    await settled()
    expect(reported.mock.calls).toMatchObject([[{ message: 'offline' }]])
    expect(names()).toEqual(['_st'])
    store.rejectAll()
    await settled()
    expect(names()).toEqual([])
    vi.unstubAllGlobals()
  })

  test('late delete nothing that was granted meanwhile', async () => {
    let arrive: (facts: ReadonlyMap<string, VendorFacts>) => void = () => undefined
    loadFacts.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)))
    set('_st')
    const store = visit()
    store.rejectAll()
    await settled()
    store.acceptAll()
    arrive(known)
    await settled()
    expect(names()).toEqual(['_st'])
  })
})

describe('code that can’t be stopped', () => {
  const unstoppable: Tag = {
    for: ['pixel-stats', 'pixel-ads'],
    scripts: [{ src: 'https://pixel.example/p.js' }],
  }
  const stoppable: Tag = {
    for: 'chat',
    consent: () => undefined,
    scripts: [{ src: 'https://chat.example/c.js' }],
  }

  const answer = () => {
    for (const script of document.querySelectorAll('script')) script.dispatchEvent(new Event('load'))
  }

  test('is reported in the state, and the visitor may decline', async () => {
    const store = visit({ reloadAfter: 1e6 }, [unstoppable, stoppable])
    store.acceptAll()
    await settled()
    expect(store.getState()).toMatchObject({ stillRunning: [], open: { reload: false } })
    answer()
    store.withdraw()
    await settled()
    expect(store.getState()).toMatchObject({
      stillRunning: ['pixel-stats', 'pixel-ads'],
      open: { reload: true },
    })
    const waiting = vi.getTimerCount()
    store.close('reload')
    expect(vi.getTimerCount()).toBe(waiting - 1)
    expect(store.getState()).toMatchObject({
      stillRunning: ['pixel-stats', 'pixel-ads'],
      open: { reload: false },
    })
  })

  test('doesn’t include a script that is still loading', async () => {
    const store = visit({ reload: 'never' }, [unstoppable])
    store.acceptAll()
    await settled()
    store.withdraw()
    await settled()
    expect(store.getState()).toMatchObject({ stillRunning: [] })
  })

  test('is no longer reported once it is granted again', async () => {
    const store = visit({ reloadAfter: 1e6 }, [unstoppable])
    store.acceptAll()
    await settled()
    answer()
    store.withdraw()
    await settled()
    store.acceptAll()
    await settled()
    expect(store.getState()).toMatchObject({ stillRunning: [], open: { reload: false } })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is not reported if all that ran can be stopped', async () => {
    const store = visit({}, [stoppable])
    store.acceptAll()
    await settled()
    answer()
    store.withdraw()
    await settled()
    expect(store.getState()).toMatchObject({ stillRunning: [], open: { reload: false } })
  })

  test('never: the state reports it, and no timer runs', async () => {
    const store = visit({ reload: 'never' }, [unstoppable])
    store.acceptAll()
    await settled()
    answer()
    store.withdraw()
    await settled()
    expect(store.getState()).toMatchObject({
      stillRunning: ['pixel-stats', 'pixel-ads'],
      open: { reload: false },
    })
    expect(vi.getTimerCount()).toBe(0)
  })
})
