// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { xandrPixel } from './xandr-pixel.ts'

const page = globalThis as { pixie?: ((...command: unknown[]) => void) & { actionQueue?: unknown[] } }
const SRC = 'https://acdn.adnxs.com/dmp/up/pixie.js'
const command = (action: string, actionValue: string, params?: object) => ({ action, actionValue, params })
const begun = [command('init', 'p1'), command('event', 'PageView')]
const granted = command('consent', 'update', { ad_storage: 'granted' })
const denied = command('consent', 'update', { ad_storage: 'denied' })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.pixie
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(xandrPixel({ pixelId: 'p1' }))
  expect(scripts()).toEqual([])
  expect(page.pixie).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.pixie?.actionQueue).toEqual([
    command('consent', 'default', { ad_storage: 'granted' }),
    ...begun,
  ])
})

test('a withdrawal denies, a new grant grants, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(xandrPixel({ pixelId: 'p1' }))
  grant()
  withdraw()
  grant()
  expect(page.pixie?.actionQueue?.slice(3)).toEqual([denied, granted])
  expect(scripts()).toEqual([SRC])
})

test('early, it loads denied', () => {
  const { grant, scripts } = playTag(xandrPixel({ pixelId: 'p1', early: true }))
  const before = [command('consent', 'default', { ad_storage: 'denied', wait_for_update: 1000 }), ...begun]
  expect(scripts()).toEqual([SRC])
  expect(page.pixie?.actionQueue).toEqual(before)
  grant()
  expect(page.pixie?.actionQueue).toEqual([...before, granted])
  expect(scripts()).toEqual([SRC])
})

test('counts no page view if asked', () => {
  playTag(xandrPixel({ pixelId: 'p1', pageView: false })).grant()
  expect(page.pixie?.actionQueue).toEqual([
    command('consent', 'default', { ad_storage: 'granted' }),
    command('init', 'p1'),
  ])
})

test('once the script has loaded, commands go to it', () => {
  const { grant, withdraw } = playTag(xandrPixel({ pixelId: 'p1' }))
  grant()
  const real = vi.fn<(...command: unknown[]) => void>()
  page.pixie = real
  withdraw()
  expect(real.mock.calls).toEqual([['consent', 'update', { ad_storage: 'denied' }]])
})
