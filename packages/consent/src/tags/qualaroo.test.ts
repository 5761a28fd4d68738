// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { qualaroo } from './qualaroo.ts'

const page = globalThis as { _kiq?: unknown[] }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._kiq
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script, once', () => {
  const tag = qualaroo({ customerId: '12345', siteToken: 'j8N' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  expect(page._kiq).toBeUndefined()
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://cl.qualaroo.com/ki.js/12345/j8N.js'])
  expect(page._kiq).toEqual([])
})

test('sets the lifetime of its cookies, after what the page has queued', () => {
  page._kiq = [['identify', 'ada']]
  const { grant, scripts } = playTag(qualaroo({ customerId: '1/2', siteToken: 'a?b', cookieDays: 30 }))
  grant()
  expect(scripts()).toEqual(['https://cl.qualaroo.com/ki.js/1%2F2/a%3Fb.js'])
  expect(page._kiq).toEqual([
    ['identify', 'ada'],
    ['setCookieExpireDays', 30],
  ])
})

test('sends user data', () => {
  const options = { customerId: '1', siteToken: 'a', identity: 'ada', properties: { plan: 'free' } }
  playTag(qualaroo(options)).grant()
  expect(page._kiq).toEqual([
    ['identify', 'ada'],
    ['set', { plan: 'free' }],
  ])
})
