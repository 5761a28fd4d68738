// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { sift } from './sift.ts'

const page = globalThis as { _sift?: unknown }
const SRC = 'https://cdn.sift.com/s.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._sift
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script, once', () => {
  const tag = sift({ beaconKey: 'key', sessionId: 'visit' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  expect(page._sift).toBeUndefined()
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page._sift).toEqual([
    ['_setAccount', 'key'],
    ['_setUserId', ''],
    ['_setSessionId', 'visit'],
    ['_trackPageview'],
  ])
})

test('sends the signed-in visitor', () => {
  const { grant } = playTag(sift({ beaconKey: 'key', sessionId: 'visit', userId: 'ada' }))
  grant()
  expect(page._sift).toEqual([
    ['_setAccount', 'key'],
    ['_setUserId', 'ada'],
    ['_setSessionId', 'visit'],
    ['_trackPageview'],
  ])
})

test('leaves page views to the site if asked', () => {
  playTag(sift({ beaconKey: 'key', sessionId: 'visit', pageView: false })).grant()
  expect(page._sift).toEqual([
    ['_setAccount', 'key'],
    ['_setUserId', ''],
    ['_setSessionId', 'visit'],
  ])
})
