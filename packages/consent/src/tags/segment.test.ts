// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { segment } from './segment.ts'

type Method = (...args: unknown[]) => unknown
interface Queue extends Array<unknown> {
  _writeKey: unknown
  _loadOptions: unknown
  SNIPPET_VERSION: unknown
  invoked: unknown
  initialized?: boolean
  track: Method
  on: Method
}
type Stamp = (step: { payload: { obj: object }; next: (payload: unknown) => void }) => void

const page = globalThis as { analytics?: Queue }
const SRC = 'https://cdn.segment.com/analytics.js/v1/abc/analytics.min.js'
const CHANGED = 'Segment Consent Preference Updated'
const here = {
  __t: 'bpc',
  c: undefined,
  p: location.pathname,
  u: location.href,
  s: location.search,
  t: document.title,
  r: document.referrer,
}
const stamp = ['addSourceMiddleware', expect.any(Function) as unknown]
const pageView = ['page', here]

/** The event as the middleware passes it on. `undefined`: it was dropped. */
const through = (obj: object): unknown => {
  const next = vi.fn()
  const [first] = page.analytics ?? []
  const [, middleware] = first as [string, Stamp]
  middleware({ payload: { obj }, next })
  return (next.mock.calls[0]?.[0] as { obj: object } | undefined)?.obj
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.analytics
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(segment({ writeKey: 'abc' }))
  expect(scripts()).toEqual([])
  expect(page.analytics).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(document.querySelector('script')?.dataset['globalSegmentAnalyticsKey']).toBe('analytics')
  expect([...(page.analytics ?? [])]).toEqual([pageView])
  expect(page.analytics).toMatchObject({
    _writeKey: 'abc',
    _loadOptions: {},
    SNIPPET_VERSION: '5.2.1',
    invoked: true,
  })
})

test('calls wait for the script, with the page on which they were made if that matters', () => {
  playTag(segment({ writeKey: 'abc' })).grant()
  const queue = page.analytics
  document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://a.example/">')
  expect(queue?.track('bought', { price: 1 })).toBe(queue)
  queue?.on('track', 1)
  expect([...(queue ?? [])]).toEqual([
    pageView,
    ['track', 'bought', { price: 1 }, { ...here, c: 'https://a.example/' }],
    ['on', 'track', 1],
  ])
  const real = { initialized: true, track: vi.fn() }
  page.analytics = real as unknown as Queue
  queue?.track('sold')
  expect(real.track.mock.calls).toEqual([['sold']])
  expect(queue).toHaveLength(3)
})

test('without `consent` it has no consent call, so a withdrawal reloads the page', () => {
  expect(segment({ writeKey: 'abc' }).consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(segment({ writeKey: 'abc' }))
  grant()
  withdraw()
  grant()
  expect([...(page.analytics ?? [])]).toEqual([pageView])
  expect(scripts()).toEqual([SRC])
})

test('with `consent` each event carries the answers at that moment', () => {
  let Ads = true
  playTag(segment({ writeKey: 'abc', consent: () => ({ Ads }) })).grant()
  expect([...(page.analytics ?? [])]).toEqual([stamp, pageView])
  expect(through({ event: 'a' })).toEqual({
    event: 'a',
    context: { consent: { categoryPreferences: { Ads: true } } },
  })
  Ads = false
  expect(through({ context: { ip: '1', consent: { other: 2 } } })).toEqual({
    context: { ip: '1', consent: { other: 2, categoryPreferences: { Ads: false } } },
  })
})

test('a withdrawal is sent, and then nothing more until a new grant', () => {
  let Ads = true
  const { grant, withdraw, scripts } = playTag(segment({ writeKey: 'abc', consent: () => ({ Ads }) }))
  grant()
  Ads = false
  withdraw()
  expect([...(page.analytics ?? [])]).toEqual([stamp, pageView, ['track', CHANGED, here]])
  expect(through({ event: 'bought' })).toBeUndefined()
  expect(through({})).toBeUndefined()
  expect(through({ event: CHANGED })).toEqual({
    event: CHANGED,
    context: { consent: { categoryPreferences: { Ads: false } } },
  })
  Ads = true
  grant()
  expect(page.analytics?.slice(3)).toEqual([['track', CHANGED, here]])
  expect(through({ event: 'bought' })).toEqual({
    event: 'bought',
    context: { consent: { categoryPreferences: { Ads: true } } },
  })
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, consent calls go to it', () => {
  const { grant, withdraw } = playTag(segment({ writeKey: 'abc', consent: () => ({}) }))
  grant()
  const real = { initialized: true, track: vi.fn() }
  page.analytics = real as unknown as Queue
  withdraw()
  expect(real.track.mock.calls).toEqual([[CHANGED]])
})

test('uses its host and settings, and counts no page view if asked', () => {
  const { grant, scripts } = playTag(
    segment({
      writeKey: 'a/b',
      cdn: 'https://s.example',
      config: { integrations: { All: false } },
      pageView: false,
    }),
  )
  grant()
  expect(scripts()).toEqual(['https://s.example/analytics.js/v1/a%2Fb/analytics.min.js'])
  expect([...(page.analytics ?? ['none'])]).toEqual([])
  expect(page.analytics?._loadOptions).toEqual({ integrations: { All: false } })
})

test('deletes items under keys and in places that the site chose', () => {
  const stores = (config: Record<string, unknown>) => segment({ writeKey: 'k', config }).stores
  expect(stores({ integrations: { All: false }, cookie: { maxage: 7 } })).toBeUndefined()
  expect(stores({ user: { cookie: { key: 'shop_user' }, localStorage: { key: 'shop_traits' } } })).toEqual([
    { name: 'shop_user' },
    { name: 'shop_user', storage: 'local-storage' },
    { name: 'shop_traits', storage: 'local-storage' },
  ])
  expect(
    stores({ cookie: { domain: 'example.com', path: '/shop' }, group: { cookie: { key: 'team' } } }),
  ).toEqual([
    ...['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id', 'team'].map((name) => ({
      name,
      domain: 'example.com',
      path: '/shop',
    })),
    { name: 'team', storage: 'local-storage' },
  ])
})

test('a second source has its own global', () => {
  const named = globalThis as { shopAnalytics?: Queue }
  playTag(segment({ writeKey: 'abc' })).grant()
  playTag(segment({ writeKey: 'def', globalName: 'shopAnalytics' })).grant()
  expect([...(page.analytics ?? [])]).toEqual([pageView])
  expect([...(named.shopAnalytics ?? [])]).toEqual([pageView])
  const keys = [...document.querySelectorAll('script')].map(
    ({ dataset }) => dataset['globalSegmentAnalyticsKey'],
  )
  expect(keys).toEqual(['analytics', 'shopAnalytics'])
  delete named.shopAnalytics
})
