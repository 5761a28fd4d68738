// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { metaPixel } from './meta-pixel.ts'

const page = globalThis as { fbq?: { queue: unknown[] }; _fbq?: unknown }
const SRC = 'https://connect.facebook.net/en_US/fbevents.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.fbq
  delete page._fbq
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(metaPixel({ pixelId: '42' }))
  expect(scripts()).toEqual([])
  expect(page.fbq).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.fbq?.queue).toEqual([
    ['init', '42'],
    ['trackSingle', '42', 'PageView'],
  ])
})

test('a withdrawal revokes, a new grant grants, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(metaPixel({ pixelId: '42' }))
  grant()
  withdraw()
  grant()
  expect(page.fbq?.queue.slice(2)).toEqual([
    ['consent', 'revoke'],
    ['consent', 'grant'],
  ])
  expect(scripts()).toEqual([SRC])
})

test('early, it loads revoked', () => {
  const { grant, scripts } = playTag(metaPixel({ pixelId: '42', early: true, limitedDataUse: true }))
  expect(scripts()).toEqual([SRC])
  const before = [
    ['consent', 'revoke'],
    ['dataProcessingOptions', ['LDU'], 0, 0],
    ['init', '42'],
    ['trackSingle', '42', 'PageView'],
  ]
  expect(page.fbq?.queue).toEqual(before)
  grant()
  expect(page.fbq?.queue).toEqual([...before, ['consent', 'grant']])
  expect(scripts()).toEqual([SRC])
})

test('two pixels on a page each count one view, and one may skip its own', () => {
  const play = (options: Omit<Parameters<typeof metaPixel>[0], 'pixelId'>, pixelId: string) =>
    playTag(metaPixel({ pixelId, ...options })).grant()
  play({}, '1')
  play({ userData: { em: 'jane@example.com' } }, '2')
  play({ pageView: false }, '3')
  expect(page.fbq?.queue).toEqual([
    ['init', '1'],
    ['trackSingle', '1', 'PageView'],
    ['init', '2', { em: 'jane@example.com' }],
    ['trackSingle', '2', 'PageView'],
    ['init', '3'],
  ])
})

test('leaves page views for new addresses to the site if asked', () => {
  const flag = () => (page.fbq as { disablePushState?: boolean } | undefined)?.disablePushState
  playTag(metaPixel({ pixelId: '1' })).grant()
  expect(flag()).toBe(false)
  playTag(metaPixel({ pixelId: '2', spaTracking: false })).grant()
  expect(flag()).toBe(true)
})

test('turns off what Meta sends automatically, for this pixel and before it starts', () => {
  playTag(metaPixel({ pixelId: '1' })).grant()
  playTag(metaPixel({ pixelId: '2', autoConfig: false })).grant()
  expect(page.fbq?.queue).toEqual([
    ['init', '1'],
    ['trackSingle', '1', 'PageView'],
    ['set', 'autoConfig', false, '2'],
    ['init', '2'],
    ['trackSingle', '2', 'PageView'],
  ])
})
