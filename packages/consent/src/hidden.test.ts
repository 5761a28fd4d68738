// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalog, granted, NECESSARY, NOON, optOut, silent, TODAY, visit } from '../test/fixtures.ts'
import { type ConsentSnapshot, type ConsentStoreOptions, createConsentStore, memoryStorage } from './index.ts'

let stop: (() => void) | undefined
afterEach(() => {
  stop?.()
  vi.restoreAllMocks()
})

const see = (state: string, event?: string): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state as never)
  if (event) document.dispatchEvent(new Event(event, { bubbles: event === 'visibilitychange' }))
}
const open = (options: Partial<ConsentStoreOptions<typeof catalog>>) => {
  const store = createConsentStore({ catalog, signals: () => silent, now: () => NOON, ...options })
  stop = store.start()
  return store
}
const accepted = () => {
  const storage = memoryStorage()
  visit(storage).acceptAll()
  return storage
}

describe('a page that nobody sees yet', () => {
  test('reads nothing, grants nothing and asks nothing; its effects run', () => {
    see('hidden')
    const read = vi.fn(() => null)
    const signals = vi.fn(() => silent)
    const heard: boolean[] = []
    const store = open({
      storage: { read, write: () => true },
      signals,
      policy: { regime: optOut },
      effects: [({ getState }) => void heard.push(getState().started, getState().grants.ads)],
    })
    expect(heard).toEqual([false, false])
    expect(store.getState()).toMatchObject({ started: false, mustAsk: false, open: { banner: false } })
    expect(granted(store)).toEqual(NECESSARY)
    expect(read).not.toHaveBeenCalled()
    expect(signals).not.toHaveBeenCalled()
  })

  test.each(['visibilitychange', 'prerenderingchange'])('looks when it is seen, at %s', (event) => {
    see('hidden')
    const storage = accepted()
    const store = open({ storage })
    // Still hidden.
    see('hidden', event)
    expect(store.getState().started).toBe(false)
    // Another page chose meanwhile.
    visit(storage).save({ vendors: { ads: false } })
    see('visible', event)
    expect(store.getState()).toMatchObject({ started: true, decided: true, open: { banner: false } })
    expect(store.isGranted('chat')).toBe(true)
    expect(store.isGranted('ads')).toBe(false)
  })

  test('revokes the server’s grant until then, and shows no banner that is no longer due', () => {
    see('hidden')
    const storage = accepted()
    const snapshot: ConsentSnapshot = { record: storage.read(), signals: silent, regime: null, day: TODAY }
    const store = open({ storage, snapshot })
    expect(store.getInitialState().grants.ads).toBe(true)
    expect(granted(store)).toEqual(NECESSARY)
    see('visible', 'visibilitychange')
    expect(store.isGranted('ads')).toBe(true)
    stop?.()

    see('hidden')
    const late = open({ storage, snapshot: { ...snapshot, record: null } })
    see('visible', 'visibilitychange')
    expect(late.getState().open.banner).toBe(false)
  })

  test('continues in the background if it was seen once', () => {
    see('visible')
    const store = open({ storage: accepted() })
    see('hidden', 'visibilitychange')
    expect(store.isGranted('ads')).toBe(true)
    stop?.()
    stop = store.start()
    expect(store.isGranted('ads')).toBe(true)
  })

  test('doesn’t include a jsdom page without a view', () => {
    see('prerender')
    expect(open({ storage: accepted() }).isGranted('ads')).toBe(true)
  })

  test('still accepts a verb', () => {
    see('hidden')
    const store = open({ storage: memoryStorage() })
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
  })
})
