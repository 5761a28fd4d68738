// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { crazyEgg } from './crazy-egg.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its script, once', () => {
  const tag = crazyEgg({ accountNumber: '12345678' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://script.crazyegg.com/pages/scripts/1234/5678.js'])
})

test('pads a short number', () => {
  const { grant, scripts } = playTag(crazyEgg({ accountNumber: '290385' }))
  grant()
  expect(scripts()).toEqual(['https://script.crazyegg.com/pages/scripts/0029/0385.js'])
})

test('a value that is no number can’t change the rest of the address', () => {
  const { grant, scripts } = playTag(crazyEgg({ accountNumber: '12/4?678' }))
  grant()
  expect(scripts()).toEqual(['https://script.crazyegg.com/pages/scripts/12%2F4/%3F678.js'])
})
