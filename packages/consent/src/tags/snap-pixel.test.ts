// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { snapPixel } from './snap-pixel.ts'

const page = globalThis as {
  snaptr?: ((...command: unknown[]) => void) & { queue: unknown[]; handleRequest?: unknown }
}
const SRC = 'https://sc-static.net/scevent.min.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.snaptr
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(snapPixel({ pixelId: 'p1' }))
  expect(scripts()).toEqual([])
  expect(page.snaptr).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.snaptr?.queue).toEqual([
    ['init', 'p1'],
    ['track', 'PAGE_VIEW'],
  ])
})

test('passes settings on, and counts no page view if asked', () => {
  playTag(snapPixel({ pixelId: 'p1', config: { user_hashed_email: 'h' }, pageView: false })).grant()
  expect(page.snaptr?.queue).toEqual([['init', 'p1', { user_hashed_email: 'h' }]])
})

test('a withdrawal makes no call, because there is none', () => {
  const tag = snapPixel({ pixelId: 'p1', pageView: false })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(page.snaptr?.queue).toEqual([['init', 'p1']])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, commands go to it', () => {
  playTag(snapPixel({ pixelId: 'p1', pageView: false })).grant()
  const handleRequest = vi.fn<(...command: unknown[]) => void>()
  if (page.snaptr) page.snaptr.handleRequest = handleRequest
  page.snaptr?.('track', 'PURCHASE')
  expect(handleRequest.mock.calls).toEqual([['track', 'PURCHASE']])
  expect(page.snaptr?.queue).toEqual([['init', 'p1']])
})
