// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { mixpanel } from './mixpanel.ts'

type Method = (...args: unknown[]) => void
interface Queue extends Array<unknown> {
  _i: unknown
  __SV: unknown
  track: Method
  people: unknown[] & { set: Method }
  get_group: (...group: unknown[]) => { set: Method }
}
const page = globalThis as { mixpanel?: Queue }
const SRC = 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'
const check = expect.any(Function) as unknown

const real = (optedOut: boolean) => ({
  init: vi.fn(),
  push: vi.fn(),
  has_opted_out_tracking: () => optedOut,
  opt_in_tracking: vi.fn(),
  opt_out_tracking: vi.fn(),
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.mixpanel
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(mixpanel({ token: 'abc' }))
  expect(scripts()).toEqual([])
  expect(page.mixpanel).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.mixpanel?.__SV).toBe(1.2)
  expect(page.mixpanel?._i).toEqual([['abc', {}, 'mixpanel']])
  expect([...(page.mixpanel ?? [])]).toEqual([check])
  expect([...(page.mixpanel?.people ?? ['none'])]).toEqual([])
})

test.each([true, false])('opted out on an earlier page: %s', (optedOut) => {
  playTag(mixpanel({ token: 'abc' })).grant()
  const script = real(optedOut)
  const [first] = page.mixpanel ?? []
  ;(first as () => void).call(script)
  expect(script.opt_in_tracking.mock.calls).toEqual(optedOut ? [[]] : [])
})

test('calls wait for the script', () => {
  playTag(mixpanel({ token: 'abc' })).grant()
  page.mixpanel?.track('bought', { price: 1 })
  page.mixpanel?.get_group('company', 'a').set({ size: 2 })
  page.mixpanel?.people.set({ name: 'b' })
  expect([...(page.mixpanel ?? [])]).toEqual([
    check,
    ['track', 'bought', { price: 1 }],
    [
      ['get_group', 'company', 'a'],
      ['set', { size: 2 }],
    ],
  ])
  expect([...(page.mixpanel?.people ?? [])]).toEqual([['set', { name: 'b' }]])
})

test('a withdrawal opts out and deletes no profile, a new grant opts in, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(mixpanel({ token: 'abc' }))
  grant()
  withdraw()
  grant()
  expect([...(page.mixpanel ?? [])]).toEqual([
    check,
    ['opt_out_tracking', { delete_user: false }],
    ['opt_in_tracking'],
  ])
  expect(scripts()).toEqual([SRC])
})

test('if the grant is withdrawn before the script has loaded, it starts opted out', () => {
  const { grant, withdraw } = playTag(mixpanel({ token: 'abc', config: { debug: true } }))
  grant()
  withdraw()
  expect(page.mixpanel?._i).toEqual([['abc', { debug: true, opt_out_tracking_by_default: true }, 'mixpanel']])
  const script = real(true)
  const [first] = page.mixpanel ?? []
  ;(first as () => void).call(script)
  expect(script.opt_in_tracking).not.toHaveBeenCalled()
  grant()
  expect(page.mixpanel?._i).toEqual([
    ['abc', { debug: true, opt_out_tracking_by_default: false }, 'mixpanel'],
  ])
})

test('once the script has loaded, consent calls go to it', () => {
  const { grant, withdraw } = playTag(mixpanel({ token: 'abc' }))
  grant()
  const script = real(false)
  page.mixpanel = script as unknown as Queue
  withdraw()
  expect(script.opt_out_tracking.mock.calls).toEqual([[{ delete_user: false }]])
  expect(script.opt_in_tracking).not.toHaveBeenCalled()
  grant()
  expect(script.opt_out_tracking).toHaveBeenCalledOnce()
  expect(script.opt_in_tracking.mock.calls).toEqual([[]])
})

test('passes its settings on, and can load a script that the site hosts', () => {
  const config = { track_pageview: true, api_host: 'https://api-eu.mixpanel.com' }
  const { grant, scripts } = playTag(mixpanel({ token: 'abc', config, src: 'https://a.example/mp.js' }))
  grant()
  expect(scripts()).toEqual(['https://a.example/mp.js'])
  expect(page.mixpanel?._i).toEqual([['abc', config, 'mixpanel']])
})

test('uses a Mixpanel that the page already has', () => {
  const script = { ...real(false), __loaded: true }
  page.mixpanel = script as unknown as Queue
  playTag(mixpanel({ token: 'abc' })).grant()
  expect(page.mixpanel).toBe(script)
  expect(script.init.mock.calls).toEqual([['abc', {}]])
})

test('a second project has its own queue and its own withdrawal', () => {
  playTag(mixpanel({ token: 'one' })).grant()
  const second = playTag(mixpanel({ token: 'two', name: 'shop' }))
  second.grant()
  interface Named extends Array<unknown> {
    _i: unknown[][]
    shop: unknown[] & { track: Method; people: unknown[] & { set: Method } }
  }
  const main = page.mixpanel as unknown as Named
  expect(main._i.map(([token, , name]) => [token, name])).toEqual([
    ['one', 'mixpanel'],
    ['two', 'shop'],
  ])
  main.shop.track('Seen')
  main.shop.people.set({ plan: 'a' })
  const before = [...main]
  second.withdraw()
  expect([...main]).toEqual(before)
  expect(main.shop.filter(Array.isArray)).toEqual([
    ['track', 'Seen'],
    ['opt_out_tracking', { delete_user: false }],
  ])
  expect([...main.shop.people]).toEqual([['set', { plan: 'a' }]])
})
