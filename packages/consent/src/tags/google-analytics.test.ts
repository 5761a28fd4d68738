// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { googleConsentMode } from '../google/index.ts'
import { googleAds } from './google-ads.ts'
import { googleAnalytics } from './google-analytics.ts'

const page = globalThis as { dataLayer?: unknown[]; gtag?: unknown }
/** The commands so far, as arrays. */
const commands = () => (page.dataLayer ?? []).map((entry) => [...(entry as unknown[])])

const disabled = () => (globalThis as Record<string, unknown>)['ga-disable-G-1']
const SRC = 'https://www.googletagmanager.com/gtag/js?id=G-1'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.dataLayer
  delete page.gtag
  delete (globalThis as Record<string, unknown>)['ga-disable-G-1']
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its commands and its script', () => {
  const { grant, scripts } = playTag(
    googleAnalytics({ measurementId: 'G-1', config: { send_page_view: false } }),
  )
  expect(scripts()).toEqual([])
  expect(page.dataLayer).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(commands()).toEqual([
    ['js', expect.any(Date)],
    ['config', 'G-1', { send_page_view: false }],
  ])
  expect(disabled()).toBeUndefined()
})

test('commands are arguments objects: Google treats an array as data', () => {
  playTag(googleAnalytics({ measurementId: 'G-1' })).grant()
  expect(page.dataLayer?.map((entry) => Object.prototype.toString.call(entry))).toEqual([
    '[object Arguments]',
    '[object Arguments]',
  ])
})

test('a withdrawal disables, a new grant enables, and nothing starts or loads twice', () => {
  const { grant, withdraw, scripts } = playTag(googleAnalytics({ measurementId: 'G-1' }))
  grant()
  withdraw()
  expect(disabled()).toBe(true)
  grant()
  expect(disabled()).toBe(false)
  expect(commands()).toHaveLength(2)
  expect(scripts()).toEqual([SRC])
})

test('in advanced mode it loads before the grant, Google Consent Mode updates it, and it is never disabled', () => {
  const { grant, withdraw, scripts } = playTag(googleAnalytics({ measurementId: 'G-1', mode: 'advanced' }), [
    googleConsentMode(),
  ])
  expect(scripts()).toEqual([SRC])
  grant()
  withdraw()
  expect(commands().map(([name, what]) => [name, what])).toEqual([
    ['consent', 'default'],
    ['js', expect.any(Date)],
    ['config', 'G-1'],
    ['consent', 'update'],
    ['consent', 'update'],
  ])
  expect(disabled()).toBeUndefined()
  expect(scripts()).toEqual([SRC])
})

test('Google Ads needs no second script, only a command', () => {
  const analytics = playTag(googleAnalytics({ measurementId: 'G-1' }))
  const ads = playTag(googleAds({ conversionId: 'AW-1' }))
  analytics.grant()
  ads.grant()
  expect(ads.scripts()).toEqual([SRC])
  expect(commands()).toEqual([
    ['js', expect.any(Date)],
    ['config', 'G-1', {}],
    ['config', 'AW-1', {}],
  ])
})

test('settings that change what it stores change what is deleted', () => {
  const stores = (config: Record<string, unknown>) => googleAnalytics({ measurementId: 'G-1', config }).stores
  expect(stores({})).toBeUndefined()
  expect(stores({ cookie_prefix: 'shop' })).toEqual([{ name: 'shop_ga' }, { name: 'shop_ga_1' }])
  expect(stores({ cookie_domain: 'none' })).toEqual([{ name: '_ga' }, { name: '_ga_1' }])
  expect(stores({ cookie_domain: 'auto', cookie_path: '/shop' })).toEqual([
    { name: '_ga', path: '/shop' },
    { name: '_ga_1', path: '/shop' },
  ])
  expect(stores({ cookie_prefix: 'a', cookie_domain: 'example.com', cookie_path: '/' })).toEqual([
    { name: 'a_ga', domain: 'example.com', path: '/' },
    { name: 'a_ga_1', domain: 'example.com', path: '/' },
  ])
})

test('uses a data layer with another name', () => {
  const named = globalThis as { shopLayer?: unknown[] }
  const { grant, scripts } = playTag(googleAnalytics({ measurementId: 'G-1', dataLayer: 'shopLayer' }))
  grant()
  expect(scripts()).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1&l=shopLayer'])
  expect(named.shopLayer?.map((entry) => (entry as unknown[])[0])).toEqual(['js', 'config'])
  delete named.shopLayer
})

test('sends user data in its config', () => {
  const config = { user_id: 'u1', user_data: { email: 'jane@example.com' } }
  playTag(googleAnalytics({ measurementId: 'G-1', config })).grant()
  const entries = (page.dataLayer ?? []) as unknown[][]
  expect(entries.map((entry) => [...entry])).toContainEqual(['config', 'G-1', config])
})
