// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { encodeWholeAnswer } from '../record.ts'
import { fingerprint } from '../told.ts'
import { mirrorChoice } from './index.ts'

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

const visit = (storage = memoryStorage()) => {
  const store = createConsentStore({
    catalog,
    storage,
    signals: () => silent,
    effects: [mirrorChoice('/consent')],
  })
  stops.push(store.start())
  return { store, storage }
}

test('each choice is sent, with the text that was stored, and outlives the page', () => {
  const { store, storage } = visit()
  expect(sent).toEqual([])
  store.acceptAll()
  expect(sent).toMatchObject([
    { address: '/consent', record: storage.read(), init: { method: 'POST', keepalive: true } },
  ])
  store.withdraw()
  expect(sent.map(({ record }) => record)).toEqual([sent[0]!.record, storage.read()])
})

test('a choice of an earlier page is not sent again', () => {
  const { storage, store } = visit()
  store.rejectAll()
  sent.length = 0
  visit(storage)
  expect(sent).toEqual([])
})

test('one made before the app was there is', () => {
  visit(memoryStorage(encodeWholeAnswer(Math.floor(Date.now() / 86_400_000), fingerprint(catalog), 'R')))
  expect(sent).toHaveLength(1)
  expect(sent[0]!.record).not.toMatch(/\.R\./)
})

test('an answer that is still to come can’t bring an older choice back', () => {
  const { store } = visit()
  store.acceptAll()
  store.rejectAll()
  expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, false])
})

test('also where another tab chose meanwhile', () => {
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
  const other = visit(storage).store
  other.rejectAll()
  for (const changed of watchers) changed()
  expect(store.isGranted('ads')).toBe(false)
  expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, false])
})

test('what can’t be stored is not sent, and a request that fails disturbs nobody', async () => {
  const { store } = visit({ read: () => null, write: () => false })
  store.acceptAll()
  expect(sent).toEqual([])
  answer = () => Promise.reject(new TypeError('Offline'))
  visit().store.acceptAll()
  await Promise.resolve()
  expect(sent).toHaveLength(1)
})
