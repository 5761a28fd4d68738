// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { googleConsentMode } from '../google/index.ts'
import { googleTagManager } from './google-tag-manager.ts'

const page = globalThis as { dataLayer?: unknown[]; gtag?: unknown }
const SRC = 'https://www.googletagmanager.com/gtm.js?id=GTM-1'
const begun = { 'gtm.start': expect.any(Number), event: 'gtm.js' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.dataLayer
  delete page.gtag
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its event and its script', () => {
  const { grant, scripts } = playTag(googleTagManager({ containerId: 'GTM-1' }))
  expect(scripts()).toEqual([])
  expect(page.dataLayer).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.dataLayer).toEqual([begun])
})

test('in basic mode it has no consent call, and nothing starts or loads twice', () => {
  const tag = googleTagManager({ containerId: 'GTM-1' })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(page.dataLayer).toEqual([begun])
  expect(scripts()).toEqual([SRC])
})

test('with Google Consent Mode the container loads after the default and the update', () => {
  playTag(googleTagManager({ containerId: 'GTM-1' }), [googleConsentMode()]).grant()
  expect(page.dataLayer?.map((entry) => (entry as unknown[])[1] ?? entry)).toEqual([
    'default',
    'update',
    begun,
  ])
})

test('in advanced mode it loads before the grant, and Google Consent Mode updates it', () => {
  const tag = googleTagManager({ containerId: 'GTM-1', mode: 'advanced' })
  const { grant, withdraw, scripts } = playTag(tag, [googleConsentMode()])
  // It has a consent call, so that a withdrawal needs no reload.
  expect(tag.consent).toBeDefined()
  expect(scripts()).toEqual([SRC])
  grant()
  withdraw()
  expect(page.dataLayer?.map((entry) => (entry as unknown[])[1] ?? entry)).toEqual([
    'default',
    begun,
    'update',
    'update',
  ])
  expect(scripts()).toEqual([SRC])
})

test('loads from your own host', () => {
  const { grant, scripts } = playTag(
    googleTagManager({ containerId: 'GTM&1', host: 'https://tags.example.com' }),
  )
  grant()
  expect(scripts()).toEqual(['https://tags.example.com/gtm.js?id=GTM%261'])
})

test('uses an environment, and a data layer with another name', () => {
  const named = globalThis as { shopLayer?: unknown[] }
  const { grant, scripts } = playTag(
    googleTagManager({
      containerId: 'GTM-1',
      dataLayer: 'shopLayer',
      environment: { auth: 'a-b', preview: 'env-2' },
    }),
  )
  grant()
  expect(scripts()).toEqual([
    'https://www.googletagmanager.com/gtm.js?id=GTM-1&l=shopLayer&gtm_auth=a-b&gtm_preview=env-2&gtm_cookies_win=x',
  ])
  expect(named.shopLayer).toMatchObject([{ event: 'gtm.js' }])
  delete named.shopLayer
})
