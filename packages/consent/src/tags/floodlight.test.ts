// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { googleConsentMode } from '../google/index.ts'
import { floodlight } from './floodlight.ts'

const page = globalThis as { dataLayer?: unknown[]; gtag?: unknown }
/** The commands so far, as arrays. */
const commands = () => (page.dataLayer ?? []).map((entry) => [...(entry as unknown[])])

const SRC = 'https://www.googletagmanager.com/gtag/js?id=DC-1'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.dataLayer
  delete page.gtag
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its commands and its script', () => {
  const { grant, scripts } = playTag(floodlight({ advertiserId: 'DC-1' }))
  expect(scripts()).toEqual([])
  expect(page.dataLayer).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(commands()).toEqual([
    ['js', expect.any(Date)],
    ['config', 'DC-1', {}],
  ])
})

test('in basic mode it has no consent call, and nothing starts or loads twice', () => {
  const tag = floodlight({ advertiserId: 'DC-1' })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(commands()).toHaveLength(2)
  expect(scripts()).toEqual([SRC])
})

test('in advanced mode it loads before the grant, and Google Consent Mode updates it', () => {
  const tag = floodlight({
    advertiserId: 'DC-1',
    mode: 'advanced',
    config: { allow_enhanced_conversions: true },
  })
  const { grant, withdraw, scripts } = playTag(tag, [googleConsentMode()])
  // It has a consent call, so that a withdrawal needs no reload.
  expect(tag.consent).toBeDefined()
  expect(scripts()).toEqual([SRC])
  grant()
  withdraw()
  expect(commands().map(([name, what]) => [name, what])).toEqual([
    ['consent', 'default'],
    ['js', expect.any(Date)],
    ['config', 'DC-1'],
    ['consent', 'update'],
    ['consent', 'update'],
  ])
  expect(commands()[2]).toEqual(['config', 'DC-1', { allow_enhanced_conversions: true }])
  expect(scripts()).toEqual([SRC])
})

test('a prefix replaces _gcl in what is deleted', () => {
  const stores = (config: Record<string, unknown>) => floodlight({ advertiserId: 'DC-1', config }).stores
  expect(stores({})).toBeUndefined()
  expect(stores({ cookie_prefix: 'shop' })).toEqual([{ name: 'shop_au' }, { name: 'shop_dc' }])
})
