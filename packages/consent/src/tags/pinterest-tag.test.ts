// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { pinterestTag } from './pinterest-tag.ts'

const page = globalThis as {
  pintrk?: ((...command: unknown[]) => void) & { queue: unknown[]; version: string }
}
const SRC = 'https://s.pinimg.com/ct/core.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.pintrk
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(pinterestTag({ tagId: '26' }))
  expect(scripts()).toEqual([])
  expect(page.pintrk).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.pintrk?.version).toBe('3.0')
  expect(page.pintrk?.queue).toEqual([['load', '26'], ['page']])
})

test('passes settings on, and counts no page visit if asked', () => {
  playTag(pinterestTag({ tagId: '26', config: { em: 'h' }, pageVisit: false })).grant()
  expect(page.pintrk?.queue).toEqual([['load', '26', { em: 'h' }]])
})

test('a withdrawal makes no call, because there is none', () => {
  const tag = pinterestTag({ tagId: '26' })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(page.pintrk?.queue).toEqual([['load', '26'], ['page']])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, commands go to it: it replaces the push of the queue', () => {
  playTag(pinterestTag({ tagId: '26' })).grant()
  const push = vi.fn<(command: unknown) => number>()
  if (page.pintrk) page.pintrk.queue.push = push
  page.pintrk?.('track', 'checkout')
  expect(push.mock.calls).toEqual([[['track', 'checkout']]])
})
