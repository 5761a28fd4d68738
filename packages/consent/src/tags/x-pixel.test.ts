// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { xPixel } from './x-pixel.ts'

const page = globalThis as {
  twq?: ((...command: unknown[]) => void) & { queue: unknown[]; version: string; exe?: unknown }
}
const SRC = 'https://static.ads-twitter.com/uwt.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.twq
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(xPixel({ pixelId: 'o1' }))
  expect(scripts()).toEqual([])
  expect(page.twq).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.twq?.version).toBe('1.1')
  expect(page.twq?.queue).toEqual([['config', 'o1']])
})

test('waits for both of its uses', () => {
  expect(xPixel({ pixelId: 'o1' }).for).toEqual(['twitter-advertising', 'twitter-analytics'])
})

test('a withdrawal makes no call, because there is none', () => {
  const tag = xPixel({ pixelId: 'o1' })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(page.twq?.queue).toEqual([['config', 'o1']])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, commands go to it', () => {
  playTag(xPixel({ pixelId: 'o1' })).grant()
  const exe = vi.fn<(...command: unknown[]) => void>()
  if (page.twq) page.twq.exe = exe
  page.twq?.('event', 'tw-o1-2', { value: 1 })
  expect(exe.mock.calls).toEqual([['event', 'tw-o1-2', { value: 1 }]])
  expect(exe.mock.contexts).toEqual([page.twq])
  expect(page.twq?.queue).toEqual([['config', 'o1']])
})

test('sends restricted data use when it starts', () => {
  const config = { restricted_data_use: 'restrict_optimization' }
  playTag(xPixel({ pixelId: 'o1', config })).grant()
  expect(page.twq?.queue).toEqual([['config', 'o1', config]])
})
