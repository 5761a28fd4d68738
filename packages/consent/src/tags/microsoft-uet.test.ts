// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { microsoftUet } from './microsoft-uet.ts'

interface Uet {
  push: (...command: unknown[]) => void
}
const page = globalThis as { uetq?: unknown[] | Uet; UET?: new (options: object) => Uet }
const SRC = 'https://bat.bing.com/bat.js'
const begun = ['consent', 'default', { ad_storage: 'denied' }]
const granted = ['consent', 'update', { ad_storage: 'granted' }]
const denied = ['consent', 'update', { ad_storage: 'denied' }]

/** Lets the script load. Returns the options with which it was created, and the commands that it gets from then on. */
function arrive() {
  const made: object[] = []
  const commands: unknown[][] = []
  page.UET = class {
    constructor(options: object) {
      made.push(options)
    }
    push(...command: unknown[]) {
      commands.push(command)
    }
  }
  document.querySelector('script')?.dispatchEvent(new Event('load'))
  return { made, commands }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.uetq
  delete page.UET
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(microsoftUet({ tagId: '42' }))
  expect(scripts()).toEqual([])
  expect(page.uetq).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.uetq).toEqual([...begun, ...granted])
})

test('a withdrawal denies, a new grant grants, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(microsoftUet({ tagId: '42' }))
  grant()
  withdraw()
  grant()
  expect(page.uetq).toEqual([...begun, ...granted, ...denied, ...granted])
  expect(scripts()).toEqual([SRC])
})

test('early, it loads denied', () => {
  const { grant, scripts } = playTag(microsoftUet({ tagId: '42', early: true }))
  expect(scripts()).toEqual([SRC])
  expect(page.uetq).toEqual(begun)
  grant()
  expect(page.uetq).toEqual([...begun, ...granted])
  expect(scripts()).toEqual([SRC])
})

test('the loaded script takes over the queue and all later commands', async () => {
  const { grant, withdraw } = playTag(microsoftUet({ tagId: '42' }))
  grant()
  const queue = page.uetq
  const { made, commands } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toEqual([{ ti: '42', enableAutoSpaTracking: true, q: queue }])
  withdraw()
  expect(commands).toEqual([['pageLoad'], denied])
  expect(queue).toEqual([...begun, ...granted])
})

test('turns off its own page views for new addresses', async () => {
  playTag(microsoftUet({ tagId: '42', spaTracking: false })).grant()
  const { made } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toEqual([{ ti: '42', enableAutoSpaTracking: false, q: [...begun, ...granted] }])
})

test('a second load event does not start it twice', async () => {
  const tag = microsoftUet({ tagId: '42' })
  playTag(tag).grant()
  const { made, commands } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  if (Array.isArray(tag.scripts)) for (const script of tag.scripts) script.onLoad()
  expect(made).toHaveLength(1)
  expect(commands).toEqual([['pageLoad']])
})

test('leaves page views to the site if asked', async () => {
  const { grant } = playTag(microsoftUet({ tagId: '42', pageView: false, spaTracking: false }))
  grant()
  const { made } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toMatchObject([{ ti: '42', disableAutoPageView: true, enableAutoSpaTracking: false }])
})

test('sends user data before it counts anything', () => {
  playTag(microsoftUet({ tagId: '42', userData: { em: 'jane@example.com' } })).grant()
  expect(page.uetq).toEqual([...begun, ...granted, 'set', { pid: { em: 'jane@example.com' } }])
})

test('two tags each have a queue, and both start', async () => {
  const named = globalThis as { uetq2?: unknown }
  playTag(microsoftUet({ tagId: '1' })).grant()
  playTag(microsoftUet({ tagId: '2', queue: 'uetq2' })).grant()
  expect(named.uetq2).toEqual([...begun, ...granted])
  const { made } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toMatchObject([{ ti: '1' }, { ti: '2' }])
  delete named.uetq2
})
