// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { redditPixel } from './reddit-pixel.ts'

const page = globalThis as {
  rdt?: ((...command: unknown[]) => void) & { callQueue: unknown[]; sendEvent?: unknown }
}
const SRC = 'https://www.redditstatic.com/ads/pixel.js?pixel_id=a2_x'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.rdt
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(redditPixel({ pixelId: 'a2_x' }))
  expect(scripts()).toEqual([])
  expect(page.rdt).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.rdt?.callQueue).toEqual([
    ['init', 'a2_x'],
    ['track', 'PageVisit'],
  ])
})

test('passes settings on, and counts no page visit if asked', () => {
  const { grant, scripts } = playTag(
    redditPixel({ pixelId: 'a&b', config: { dpm: 'LDU' }, pageVisit: false }),
  )
  grant()
  expect(scripts()).toEqual(['https://www.redditstatic.com/ads/pixel.js?pixel_id=a%26b'])
  expect(page.rdt?.callQueue).toEqual([['init', 'a&b', { dpm: 'LDU' }]])
})

test('a withdrawal makes no call, because there is none', () => {
  const tag = redditPixel({ pixelId: 'a2_x', pageVisit: false })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(page.rdt?.callQueue).toEqual([['init', 'a2_x']])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, commands go to it', () => {
  playTag(redditPixel({ pixelId: 'a2_x', pageVisit: false })).grant()
  const sendEvent = vi.fn<(...command: unknown[]) => void>()
  if (page.rdt) page.rdt.sendEvent = sendEvent
  page.rdt?.('track', 'Lead')
  expect(sendEvent.mock.calls).toEqual([['track', 'Lead']])
  expect(page.rdt?.callQueue).toEqual([['init', 'a2_x']])
})
