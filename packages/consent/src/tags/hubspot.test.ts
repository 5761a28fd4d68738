// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { hubspot } from './hubspot.ts'

const page = globalThis as { _hsp?: unknown; _hsq?: unknown; disableHubSpotCookieBanner?: boolean }
const SRC = 'https://js.hs-scripts.com/42.js'
const sent = (granted: boolean, advertisement = false) => [
  'setHubSpotConsent',
  { analytics: granted, advertisement, functionality: granted },
]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._hsp
  delete page._hsq
  delete page.disableHubSpotCookieBanner
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its consent and its script, without HubSpot’s banner', () => {
  const { grant, scripts } = playTag(hubspot({ portalId: '42' }))
  expect(scripts()).toEqual([])
  expect([page._hsp, page._hsq, page.disableHubSpotCookieBanner]).toEqual([undefined, undefined, undefined])
  grant()
  expect(scripts()).toEqual([SRC])
  expect(document.querySelector('script')?.id).toBe('hs-script-loader')
  expect(page.disableHubSpotCookieBanner).toBe(true)
  expect(page._hsp).toEqual([sent(true)])
  expect(page._hsq).toEqual([['doNotTrack', { track: true }]])
})

test('a withdrawal revokes and stops the counting, a new grant undoes both', () => {
  const { grant, withdraw, scripts } = playTag(hubspot({ portalId: '42' }))
  grant()
  withdraw()
  expect(page._hsp).toEqual([sent(true), ['revokeCookieConsent'], sent(false)])
  expect(page._hsq).toEqual([['doNotTrack', { track: true }], ['doNotTrack']])
  grant()
  expect(page._hsp).toEqual([sent(true), ['revokeCookieConsent'], sent(false), sent(true)])
  expect(page._hsq).toEqual([
    ['doNotTrack', { track: true }],
    ['doNotTrack'],
    ['doNotTrack', { track: true }],
  ])
  expect(scripts()).toEqual([SRC])
})

test('early, it loads with nothing granted', () => {
  const { grant, scripts } = playTag(hubspot({ portalId: '42', early: true }))
  expect(scripts()).toEqual([SRC])
  expect(page._hsp).toEqual([sent(false)])
  expect(page._hsq).toBeUndefined()
  grant()
  expect(page._hsp).toEqual([sent(false), sent(true)])
  expect(page._hsq).toEqual([['doNotTrack', { track: true }]])
  expect(scripts()).toEqual([SRC])
})

test('uses its region, and grants advertising if the site says so', () => {
  const { grant, withdraw, scripts } = playTag(hubspot({ portalId: '4/2', region: 'eu1', advertising: true }))
  grant()
  expect(scripts()).toEqual(['https://js-eu1.hs-scripts.com/4%2F2.js'])
  withdraw()
  expect(page._hsp).toEqual([sent(true, true), ['revokeCookieConsent'], sent(false)])
})

test('sends user data with each grant, and never before', () => {
  const userData = { email: 'jane@example.com', firstname: 'Jane' }
  const { grant, withdraw } = playTag(hubspot({ portalId: '42', early: true, userData }))
  expect(page._hsq).toBeUndefined()
  grant()
  const granted = [
    ['doNotTrack', { track: true }],
    ['identify', userData],
  ]
  expect(page._hsq).toEqual(granted)
  withdraw()
  grant()
  expect(page._hsq).toEqual([...granted, ['doNotTrack'], ...granted])
})

test('creates no contact without an email', () => {
  playTag(hubspot({ portalId: '42', userData: { email: '' } })).grant()
  expect(page._hsq).toEqual([['doNotTrack', { track: true }]])
})
