// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { matomo } from './matomo.ts'

const page = globalThis as { _paq?: unknown }
const url = 'https://stats.example'
const SRC = 'https://stats.example/matomo.js'
const view = [
  ['setTrackerUrl', 'https://stats.example/matomo.php'],
  ['setSiteId', '7'],
  ['trackPageView'],
  ['enableLinkTracking'],
]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._paq
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(matomo({ url, siteId: 7 }))
  expect(scripts()).toEqual([])
  expect(page._paq).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page._paq).toEqual([['requireConsent'], ['setConsentGiven'], ...view])
})

test('a withdrawal before the script has loaded leaves no grant in the queue, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(matomo({ url, siteId: 7 }))
  grant()
  withdraw()
  expect(page._paq).toEqual([['requireConsent'], ...view, ['forgetConsentGiven'], ['deleteCookies']])
  grant()
  expect(page._paq).toEqual([
    ['requireConsent'],
    ...view,
    ['forgetConsentGiven'],
    ['deleteCookies'],
    ['setConsentGiven'],
  ])
  expect(scripts()).toEqual([SRC])
})

test('cookieless, it counts before the grant, which only allows cookies', () => {
  const { grant, withdraw, scripts } = playTag(matomo({ url, siteId: 7, mode: 'cookieless' }))
  expect(scripts()).toEqual([SRC])
  const before = [['requireCookieConsent'], ...view]
  expect(page._paq).toEqual(before)
  grant()
  expect(page._paq).toEqual([...before, ['setCookieConsentGiven']])
  withdraw()
  expect(page._paq).toEqual([...before, ['forgetCookieConsentGiven'], ['deleteCookies']])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, consent calls go to it', () => {
  const { grant, withdraw } = playTag(matomo({ url, siteId: 7 }))
  grant()
  const push = vi.fn()
  page._paq = { push }
  withdraw()
  expect(push.mock.calls.flat()).toEqual([['forgetConsentGiven'], ['deleteCookies']])
  grant()
  expect(push.mock.calls.flat()).toEqual([['forgetConsentGiven'], ['deleteCookies'], ['setConsentGiven']])
})

test('loads a script from elsewhere, and runs commands before the page view', () => {
  const { grant, scripts } = playTag(
    matomo({
      url,
      siteId: '7',
      src: 'https://cdn.matomo.cloud/a.matomo.cloud/matomo.js',
      commands: [['setDoNotTrack', true]],
    }),
  )
  grant()
  expect(scripts()).toEqual(['https://cdn.matomo.cloud/a.matomo.cloud/matomo.js'])
  expect(page._paq).toEqual([['requireConsent'], ['setConsentGiven'], ['setDoNotTrack', true], ...view])
})

test('commands that change what it stores change what is deleted', () => {
  const stores = (...commands: (readonly unknown[])[]) =>
    matomo({ url: 'https://example.matomo.cloud', siteId: 1, commands }).stores
  expect(stores(['enableHeartBeatTimer'])).toBeUndefined()
  expect(
    stores(['setCookieNamePrefix', 'shop_'], ['setCookieDomain', '*.example.com'], ['setCookiePath', '/a']),
  ).toEqual(
    ['id', 'ses', 'ref', 'cvar', 'hsr'].map((name) => ({
      name: `shop_${name}.*`,
      domain: 'example.com',
      path: '/a',
    })),
  )
})

test('leaves page views to the site if asked', () => {
  playTag(matomo({ url: 'https://m.example.com', siteId: 1, pageView: false })).grant()
  const names = (page._paq as unknown[][]).map(([name]) => name)
  expect(names).toContain('setSiteId')
  expect(names).not.toContain('trackPageView')
})

test('more servers and sites get the same data, and one without an address keeps everything from loading', () => {
  const trackers = [{ url: 'https://other.example', siteId: 77 }]
  const tag = matomo({ url, siteId: 7, trackers })
  expect(tag.needs?.['trackers']).toEqual(['https://other.example', '77'])
  playTag(tag).grant()
  expect(page._paq).toEqual([
    ['requireConsent'],
    ['setConsentGiven'],
    ...view.slice(0, 2),
    ['addTracker', 'https://other.example/matomo.php', '77'],
    ...view.slice(2),
  ])
  vi.spyOn(console, 'error').mockReturnValue()
  const lacking = playTag(matomo({ url, siteId: 8, trackers: [{ url: '', siteId: 1 }] }))
  document.head.replaceChildren()
  lacking.grant()
  expect(lacking.scripts()).toEqual([])
})
