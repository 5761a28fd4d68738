// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { crazyEgg } from './crazy-egg.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('nothing before the grant, then its script, once', () => {
  const tag = crazyEgg({ accountNumber: '12345678' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://script.crazyegg.com/pages/scripts/1234/5678.js'])
})

test('a short number is filled up', () => {
  const { grant, scripts } = playTag(crazyEgg({ accountNumber: '290385' }))
  grant()
  expect(scripts()).toEqual(['https://script.crazyegg.com/pages/scripts/0029/0385.js'])
})

test('what is no number stays in its place in the address', () => {
  const { grant, scripts } = playTag(crazyEgg({ accountNumber: '12/4?678' }))
  grant()
  expect(scripts()).toEqual(['https://script.crazyegg.com/pages/scripts/12%2F4/%3F678.js'])
})
