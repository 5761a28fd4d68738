// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { tiktokPixel } from './tiktok-pixel.ts'

type Call = (...values: unknown[]) => void
interface Ttq extends Array<unknown> {
  [method: string]: unknown
  grantConsent: Call
  revokeConsent: Call
  track: Call
  instance: (id: string) => Ttq
}
const page = globalThis as { ttq?: Ttq; TiktokAnalyticsObject?: string }
const SRC = 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C1&lib=ttq'
/** The calls in the queue, without the properties that it also has. */
const calls = () => [...(page.ttq ?? [])]
/** The calls for one pixel, which wait beside the queue. */
const callsOf = (id: string) => [...((page.ttq?.['_i'] as Record<string, unknown[]> | undefined)?.[id] ?? [])]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.ttq
  delete page.TiktokAnalyticsObject
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  vi.setSystemTime(1234)
  const { grant, scripts } = playTag(tiktokPixel({ pixelId: 'C1' }))
  expect(scripts()).toEqual([])
  expect(page.ttq).toBeUndefined()
  expect(page.TiktokAnalyticsObject).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.TiktokAnalyticsObject).toBe('ttq')
  expect(Array.isArray(page.ttq)).toBe(true)
  expect(calls()).toEqual([])
  expect(callsOf('C1')).toEqual([['page']])
})

test('two pixels each count one page view', () => {
  playTag(tiktokPixel({ pixelId: 'C1' })).grant()
  playTag(tiktokPixel({ pixelId: 'C2' })).grant()
  expect(calls()).toEqual([])
  expect([callsOf('C1'), callsOf('C2')]).toEqual([[['page']], [['page']]])
})

test('user data goes to its pixel, before the page view', () => {
  const userData = { email: 'jane@example.com', external_id: '7' }
  playTag(tiktokPixel({ pixelId: 'C1', userData })).grant()
  expect(callsOf('C1')).toEqual([['identify', userData], ['page']])
})

test('records the pixel as the published code does', () => {
  playTag(tiktokPixel({ pixelId: 'C1', pageView: false })).grant()
  const noted = page.ttq?.['_i'] as Record<string, unknown[] & { _u: string }>
  expect(Object.keys(noted)).toEqual(['C1'])
  expect([...(noted['C1'] ?? [])]).toEqual([])
  expect(noted['C1']?._u).toBe('https://analytics.tiktok.com/i18n/pixel/events.js')
  expect(page.ttq?.['_t']).toEqual({ C1: expect.any(Number) })
  expect(page.ttq?.['_o']).toEqual({ C1: {} })
})

test('each call waits in the queue, and calls for one pixel in a queue beside it', () => {
  playTag(tiktokPixel({ pixelId: 'C1', pageView: false })).grant()
  page.ttq?.track('Purchase', { value: 1 }, { event_id: 'e' })
  const pixel = page.ttq?.instance('C1')
  pixel?.track('Search')
  expect(calls()).toEqual([['track', 'Purchase', { value: 1 }, { event_id: 'e' }]])
  expect([...(pixel ?? [])]).toEqual([['track', 'Search']])
})

test('a withdrawal revokes, a new grant grants, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(tiktokPixel({ pixelId: 'C1' }))
  grant()
  withdraw()
  grant()
  expect(calls()).toEqual([['revokeConsent'], ['grantConsent']])
  expect(scripts()).toEqual([SRC])
})

test('early, it loads and holds everything back', () => {
  const { grant, scripts } = playTag(tiktokPixel({ pixelId: 'C1', early: true }))
  expect(scripts()).toEqual([SRC])
  expect(calls()).toEqual([['holdConsent']])
  grant()
  expect(calls()).toEqual([['holdConsent'], ['grantConsent']])
  expect(scripts()).toEqual([SRC])
})

test('uses the host of the United States, and counts no page view if asked', () => {
  const { grant, scripts } = playTag(tiktokPixel({ pixelId: 'C&1', region: 'us', pageView: false }))
  grant()
  expect(scripts()).toEqual(['https://analytics.us.tiktok.com/i18n/pixel/events.js?sdkid=C%261&lib=ttq'])
  expect([calls(), callsOf('C&1')]).toEqual([[], []])
})

test('once the script has loaded, commands go to it', () => {
  const { grant, withdraw } = playTag(tiktokPixel({ pixelId: 'C1' }))
  grant()
  const revokeConsent = vi.fn<Call>()
  if (page.ttq) page.ttq.revokeConsent = revokeConsent
  withdraw()
  expect(revokeConsent).toHaveBeenCalledExactlyOnceWith()
  expect(calls()).toEqual([])
})
