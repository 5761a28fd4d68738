// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { type ConsentStorage, cookieStorage, createConsentStore, memoryStorage } from '../index.ts'
import { encodeWholeAnswer } from '../record/decode.ts'
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

/** What writes in full is here, and no other tab has objected. */
const written = () => new Promise((resolve) => setTimeout(resolve, 300))

test('each choice is sent, with the text that was stored', async () => {
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

test('one that is on its way when the page is left outlives it; one that arrived is not sent again', async () => {
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

test('left before what writes is here, it is sent as it stands', () => {
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

test('one made before the app was there is', async () => {
  visit(memoryStorage(encodeWholeAnswer(Math.floor(Date.now() / 86_400_000), fingerprint(catalog), 'R')))
  await written()
  expect(sent).toHaveLength(1)
  expect(sent[0]!.record).not.toMatch(/\.R\./)
})

test('an answer that is still to come can’t bring an older choice back', async () => {
  const { store } = visit()
  store.acceptAll()
  await written()
  store.rejectAll()
  await written()
  expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, false])
})

test('what another tab stored in its place is not overwritten', async () => {
  const { store } = visit(cookieStorage())
  store.acceptAll()
  // Its message is still on the way.
  document.cookie = 'askfirst=2.of.another.tab; Path=/'
  await written()
  expect(sent).toEqual([])
  document.cookie = 'askfirst=; Max-Age=0; Path=/'
})

test('also where another tab chose meanwhile', async () => {
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
  // Also by the tab whose answer may have come too late to be called off.
  expect(sent.slice(1).map(({ record }) => record)).toEqual([storage.read(), storage.read()])
})

test('what can’t be stored is not sent, and a request that fails disturbs nobody', async () => {
  const { store } = visit({ read: () => null, write: () => false })
  store.acceptAll()
  await written()
  expect(sent).toEqual([])
  answer = () => Promise.reject(new TypeError('Offline'))
  visit().store.acceptAll()
  await written()
  expect(sent).toHaveLength(1)
})

test('a developer is told once of a server that refuses, or that is another', async () => {
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
  // Where an application answers every address with its own page.
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
