// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { heap } from './heap.ts'

interface Page {
  heap?: { envId: string; clientConfig: object; track: (...args: unknown[]) => void }
  heapReadyCb?: { name: string; fn: () => void }[]
}
const page = globalThis as Page
const SRC = 'https://cdn.us.heap-api.com/config/42/heap_config.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.heap
  delete page.heapReadyCb
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its settings and its script', () => {
  const { grant, scripts } = playTag(heap({ appId: '42' }))
  expect(scripts()).toEqual([])
  expect([page.heap, page.heapReadyCb]).toEqual([undefined, undefined])
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.heap).toMatchObject({ envId: '42', clientConfig: { shouldFetchServerConfig: false } })
  expect(page.heapReadyCb).toEqual([])
})

test('calls wait for the script, and then go to it', () => {
  playTag(heap({ appId: '42' })).grant()
  page.heap?.track('bought', { price: 1 })
  expect(page.heapReadyCb).toEqual([{ name: 'track', fn: expect.any(Function) as unknown }])
  const track = vi.fn()
  page.heap = { envId: '42', clientConfig: {}, track }
  for (const { fn } of page.heapReadyCb ?? []) fn()
  expect(track.mock.calls).toEqual([['bought', { price: 1 }]])
  expect(track.mock.contexts).toEqual([page.heap])
})

test('it has no consent call, so a withdrawal reloads the page', () => {
  expect(heap({ appId: '42' }).consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(heap({ appId: '42' }))
  grant()
  withdraw()
  grant()
  expect(page.heapReadyCb).toEqual([])
  expect(scripts()).toEqual([SRC])
})

test('uses its region and its settings', () => {
  const config = { disableTextCapture: true }
  const { grant, scripts } = playTag(heap({ appId: '4/2', region: 'eu', config }))
  grant()
  expect(scripts()).toEqual(['https://cdn.eu.heap-api.com/config/4%2F2/heap_config.js'])
  expect(page.heap?.clientConfig).toEqual({ disableTextCapture: true, shouldFetchServerConfig: false })
  expect(config).toEqual({ disableTextCapture: true })
})

test('identifies the visitor first, when the script has loaded', () => {
  playTag(heap({ appId: '42', identity: 'u1', userProperties: { plan: 'free' } })).grant()
  page.heap?.track('bought')
  expect(page.heapReadyCb?.map(({ name }) => name)).toEqual(['identify', 'addUserProperties', 'track'])
  const [identify, addUserProperties] = [vi.fn(), vi.fn()]
  page.heap = Object.assign(
    { envId: '42', clientConfig: {}, track: vi.fn() },
    { identify, addUserProperties },
  )
  for (const { fn } of page.heapReadyCb ?? []) fn()
  expect(identify.mock.calls).toEqual([['u1']])
  expect(addUserProperties.mock.calls).toEqual([[{ plan: 'free' }]])
})
