// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { marinSearchMarketer } from './marin-search-marketer.ts'

const page = globalThis as { _mTrack?: unknown }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._mTrack
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script, once', () => {
  const tag = marinSearchMarketer({ clientId: 'a/42' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  expect(page._mTrack).toBeUndefined()
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://tracker.marinsm.com/tracker/async/a%2F42.js'])
  expect(page._mTrack).toEqual([['trackPage']])
})

test('the name of the deleted cookie contains the client', () => {
  expect(marinSearchMarketer({ clientId: '1teb318' }).stores).toEqual([{ name: '_msuuid_1teb318' }])
})
