// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { hotjar } from './hotjar.ts'

interface Page {
  hj?: ((...command: unknown[]) => void) & { q?: ArrayLike<unknown>[] }
  _hjSettings?: unknown
}
const page = globalThis as Page
const SRC = 'https://static.hotjar.com/c/hotjar-42.js?sv=6'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.hj
  delete page._hjSettings
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue, its settings and its script', () => {
  const { grant, scripts } = playTag(hotjar({ siteId: 42 }))
  expect(scripts()).toEqual([])
  expect([page.hj, page._hjSettings]).toEqual([undefined, undefined])
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page._hjSettings).toEqual({ hjid: 42, hjsv: 6 })
  expect(page.hj?.q).toBeUndefined()
  page.hj?.('event', 'bought')
  const [command, ...others] = page.hj?.q ?? []
  expect(others).toEqual([])
  expect(Object.prototype.toString.call(command)).toBe('[object Arguments]')
  expect(Array.from(command ?? [])).toEqual(['event', 'bought'])
})

test('it has no consent call, so a withdrawal reloads the page', () => {
  expect(hotjar({ siteId: 42 }).consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(hotjar({ siteId: 42 }))
  grant()
  withdraw()
  grant()
  expect(page.hj?.q).toBeUndefined()
  expect(scripts()).toEqual([SRC])
})

test('uses the version of the snippet', () => {
  const { grant, scripts } = playTag(hotjar({ siteId: 42, version: 7 }))
  grant()
  expect(scripts()).toEqual(['https://static.hotjar.com/c/hotjar-42.js?sv=7'])
  expect(page._hjSettings).toEqual({ hjid: 42, hjsv: 7 })
})

test('keeps a queue that the page already has', () => {
  const own = vi.fn()
  page.hj = own
  playTag(hotjar({ siteId: 42 })).grant()
  expect(page.hj).toBe(own)
})

test.each([
  [{ userId: 'jane', userAttributes: { plan: 'free' } }, ['identify', 'jane', { plan: 'free' }]],
  [{ userId: 'jane' }, ['identify', 'jane', {}]],
  [{ userAttributes: { plan: 'free' } }, ['identify', null, { plan: 'free' }]],
])('sends user data: %j', (options, command) => {
  playTag(hotjar({ siteId: 42, ...options })).grant()
  expect((page.hj?.q ?? []).map((each) => Array.from(each))).toEqual([command])
})
