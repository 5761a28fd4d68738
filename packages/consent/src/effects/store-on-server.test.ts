// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { type ConsentStorage, cookieStorage, createConsentStore, memoryStorage } from '../index.ts'
import { fingerprint } from '../record/keys.ts'
import { storeOnServer } from './index.ts'

interface Sent {
  readonly address: string
  readonly record: string
  readonly init: RequestInit
}

const sent: Sent[] = []
let answer: () => Promise<Response>

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  sent.length = 0
  answer = () => new Promise(() => undefined)
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    sent.push({ address, init, record: (JSON.parse(init.body as string) as { record: string }).record })
    return answer()
  })
})
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const visit = (storage: ConsentStorage = memoryStorage()) => {
  const store = createConsentStore({
    catalog,
    storage,
    signals: () => silent,
    effects: [storeOnServer('/consent')],
  })
  stops.push(store.start())
  return { store, storage }
}

/** The full record has been written, and no other tab has objected. */
const written = () => vi.advanceTimersByTimeAsync(300)

test('each choice is sent, as the text that was stored', async () => {
  const { store, storage } = visit()
  await written()
  expect(sent).toEqual([])
  store.acceptAll()
  await written()
  expect(sent).toMatchObject([{ address: '/consent', record: storage.read(), init: { method: 'POST' } }])
  store.withdraw()
  await written()
  expect(sent.map(({ record }) => record)).toEqual([sent[0]!.record, storage.read()])
})

test('a request survives leaving the page; one that has arrived is not sent again', async () => {
  const { store } = visit()
  store.acceptAll()
  await written()
  dispatchEvent(new Event('pagehide'))
  expect(sent.map(({ init }) => [init.signal?.aborted, init.keepalive])).toEqual([
    [true, undefined],
    [undefined, true],
  ])
  expect(sent[1]!.record).toBe(sent[0]!.record)
  answer = () => Promise.resolve(new Response(null, { status: 204 }))
  store.rejectAll()
  await written()
  dispatchEvent(new Event('pagehide'))
  expect(sent).toHaveLength(3)
})

test('if the page is left early, the short record is sent', () => {
  const { store, storage } = visit()
  store.rejectAll()
  dispatchEvent(new Event('pagehide'))
  expect(sent).toMatchObject([{ record: storage.read(), init: { keepalive: true } }])
})

test('a choice of an earlier page is not sent again', async () => {
  const { storage, store } = visit()
  store.rejectAll()
  await written()
  sent.length = 0
  visit(storage)
  await written()
  expect(sent).toEqual([])
})

test('a choice made before the app started is sent', async () => {
  visit(memoryStorage(encodeWholeAnswer(Math.floor(Date.now() / 86_400_000), fingerprint(catalog), 'R')))
  await written()
  expect(sent).toHaveLength(1)
  expect(sent[0]!.record).not.toMatch(/\.R\./)
})

test('a late response can’t bring an older choice back', async () => {
  const { store } = visit()
  store.acceptAll()
  await written()
  store.rejectAll()
  await written()
  expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, false])
})

test('what another tab stored instead is not overwritten', async () => {
  const { store } = visit(cookieStorage())
  store.acceptAll()
  // Its message has not arrived yet.
  document.cookie = 'askfirst=2.of.another.tab; Path=/'
  await written()
  expect(sent).toEqual([])
  document.cookie = 'askfirst=; Max-Age=0; Path=/'
})

test('also if another tab chose meanwhile', async () => {
  const watchers: (() => void)[] = []
  const storage = {
    ...memoryStorage(),
    watch: (callback: () => void) => {
      watchers.push(callback)
      return () => undefined
    },
  }
  const { store } = visit(storage)
  store.acceptAll()
  await written()
  const other = visit(storage).store
  other.rejectAll()
  for (const changed of watchers) changed()
  await written()
  expect(store.isGranted('ads')).toBe(false)
  expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, false, false])
  // Also by the tab whose response may have come too late to be aborted.
  expect(sent.slice(1).map(({ record }) => record)).toEqual([storage.read(), storage.read()])
})

test('what can’t be stored is not sent, and a failed request has no effect', async () => {
  const { store } = visit({ read: () => null, write: () => false })
  store.acceptAll()
  await written()
  expect(sent).toEqual([])
  answer = () => Promise.reject(new TypeError('Offline'))
  visit().store.acceptAll()
  await written()
  expect(sent).toHaveLength(1)
})

test('a server that rejects choices, or another server, is reported once', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  answer = () => Promise.resolve(new Response('Only on the site itself.', { status: 403 }))
  const { store } = visit()
  store.acceptAll()
  await written()
  store.rejectAll()
  await written()
  expect(sent).toHaveLength(2)
  expect(warned).toHaveBeenCalledTimes(1)
  expect(warned.mock.lastCall?.[0]).toMatch(/AF212.*"\/consent".*403.*Only on the site itself/s)
  // An application may answer every address with its own page.
  answer = () => Promise.resolve(new Response('<!doctype html><p>Home</p>'))
  visit().store.acceptAll()
  await written()
  expect(warned).toHaveBeenCalledTimes(2)
  expect(warned.mock.lastCall?.[0]).toMatch(/AF212.*200 instead of 204\. The choice/s)
  answer = () => Promise.resolve(new Response(null, { status: 204 }))
  visit().store.acceptAll()
  await written()
  expect(warned).toHaveBeenCalledTimes(2)
  vi.stubEnv('NODE_ENV', 'production')
  answer = () => Promise.resolve(new Response('', { status: 403 }))
  visit().store.acceptAll()
  await written()
  expect(warned).toHaveBeenCalledTimes(2)
  vi.unstubAllEnvs()
  warned.mockRestore()
})
