// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { posthog } from './posthog.ts'

type Calls = unknown[] & Record<'capture' | 'opt_in_capturing', (...args: unknown[]) => void>
interface Page {
  posthog?: Calls & { _i: unknown; __SV: unknown; people: unknown }
}
const page = globalThis as Page
const SRC = 'https://us-assets.i.posthog.com/static/array.js'
const HOST = 'https://us.i.posthog.com'
const check = expect.any(Function) as unknown

const real = (status: string) => ({
  init: vi.fn(),
  push: vi.fn(),
  get_explicit_consent_status: () => status,
  opt_in_capturing: vi.fn(),
  opt_out_capturing: vi.fn(),
})
/** What the first queued call does with a PostHog that remembers this answer. */
const settled = (status: string): string[] => {
  const script = real(status)
  const [first] = page.posthog ?? []
  ;(first as () => void).call(script)
  return (['opt_in_capturing', 'opt_out_capturing'] as const).filter((name) => script[name].mock.calls.length)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.posthog
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(posthog({ apiKey: 'phc_1' }))
  expect(scripts()).toEqual([])
  expect(page.posthog).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(document.querySelector('script')?.crossOrigin).toBe('anonymous')
  expect(page.posthog?.__SV).toBe(1)
  expect(page.posthog?._i).toEqual([['phc_1', { api_host: HOST }, 'posthog']])
  expect([...(page.posthog ?? [])]).toEqual([check])
  expect(page.posthog?.people).toEqual([])
  expect(settled('denied')).toEqual(['opt_in_capturing'])
  expect(settled('pending')).toEqual([])
  expect(settled('granted')).toEqual([])
})

test('a withdrawal opts out, a new grant opts in, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(posthog({ apiKey: 'phc_1' }))
  grant()
  page.posthog?.capture('bought', { price: 1 })
  withdraw()
  grant()
  expect([...(page.posthog ?? [])]).toEqual([
    check,
    ['capture', 'bought', { price: 1 }],
    ['opt_out_capturing'],
    ['opt_in_capturing'],
  ])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, consent calls go to it', () => {
  const { grant, withdraw } = playTag(posthog({ apiKey: 'phc_1' }))
  grant()
  const script = real('pending')
  page.posthog = script as unknown as NonNullable<Page['posthog']>
  withdraw()
  expect([script.opt_out_capturing.mock.calls, script.opt_in_capturing.mock.calls]).toEqual([[[]], []])
  grant()
  expect([script.opt_out_capturing.mock.calls, script.opt_in_capturing.mock.calls]).toEqual([[[]], [[]]])
  expect(script.init).not.toHaveBeenCalled()
})

test('early, it loads opted out', () => {
  const { grant, scripts } = playTag(posthog({ apiKey: 'phc_1', early: true }))
  expect(scripts()).toEqual([SRC])
  const config = { api_host: HOST, opt_out_capturing_by_default: true }
  expect(page.posthog?._i).toEqual([['phc_1', config, 'posthog']])
  expect([...(page.posthog ?? [])]).toEqual([check])
  expect(settled('granted')).toEqual(['opt_out_capturing'])
  expect(settled('pending')).toEqual([])
  expect(settled('denied')).toEqual([])
  grant()
  expect([...(page.posthog ?? [])]).toEqual([check, ['opt_in_capturing']])
  expect(scripts()).toEqual([SRC])
})

test('uses its host and its settings', () => {
  const apiHost = 'https://e.example/ph'
  const { grant, scripts } = playTag(posthog({ apiKey: 'phc_1', apiHost, config: { autocapture: false } }))
  grant()
  expect(scripts()).toEqual(['https://e.example/ph/static/array.js'])
  expect(page.posthog?._i).toEqual([['phc_1', { autocapture: false, api_host: apiHost }, 'posthog']])
})

test('uses a PostHog that the page already has', () => {
  const script = { ...real('pending'), __loaded: true }
  page.posthog = script as unknown as NonNullable<Page['posthog']>
  playTag(posthog({ apiKey: 'phc_1' })).grant()
  expect(page.posthog).toBe(script)
  expect(script.init.mock.calls).toEqual([['phc_1', { api_host: HOST }]])
})

test('a second project has its own queue and its own withdrawal', () => {
  playTag(posthog({ apiKey: 'one' })).grant()
  const second = playTag(posthog({ apiKey: 'two', name: 'shop' }))
  second.grant()
  const main = page.posthog as unknown as unknown[] & { _i: unknown[][]; shop: unknown[] }
  expect(main._i.map(([token, , name]) => [token, name])).toEqual([
    ['one', 'posthog'],
    ['two', 'shop'],
  ])
  const before = [...main]
  second.withdraw()
  expect([...main]).toEqual(before)
  expect(main.shop.filter(Array.isArray)).toEqual([['opt_out_capturing']])
})
