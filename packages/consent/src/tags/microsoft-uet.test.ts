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

/** Lets the script arrive, and tells with what it was made and which commands it gets from then on. */
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

test('nothing before the grant, then its queue and its script', () => {
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

test('the script that is here takes the queue over, and all later commands', async () => {
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

test('without page views of its own for each address', async () => {
  playTag(microsoftUet({ tagId: '42', spaTracking: false })).grant()
  const { made } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toEqual([{ ti: '42', enableAutoSpaTracking: false, q: [...begun, ...granted] }])
})

test('told of the load once more, it does not start twice', async () => {
  const tag = microsoftUet({ tagId: '42' })
  playTag(tag).grant()
  const { made, commands } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  if (Array.isArray(tag.scripts)) for (const script of tag.scripts) script.onLoad()
  expect(made).toHaveLength(1)
  expect(commands).toEqual([['pageLoad']])
})

test('its page view can be left to the site', async () => {
  const { grant } = playTag(microsoftUet({ tagId: '42', pageView: false, spaTracking: false }))
  grant()
  const { made } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toMatchObject([{ ti: '42', disableAutoPageView: true, enableAutoSpaTracking: false }])
})

test('user data is told before anything is counted', () => {
  playTag(microsoftUet({ tagId: '42', userData: { em: 'jane@example.com' } })).grant()
  expect(page.uetq).toEqual([...begun, ...granted, 'set', { pid: { em: 'jane@example.com' } }])
})

test('two tags have a queue each, and both begin', async () => {
  const named = globalThis as { uetq2?: unknown }
  playTag(microsoftUet({ tagId: '1' })).grant()
  playTag(microsoftUet({ tagId: '2', queue: 'uetq2' })).grant()
  expect(named.uetq2).toEqual([...begun, ...granted])
  const { made } = arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(made).toMatchObject([{ ti: '1' }, { ti: '2' }])
  delete named.uetq2
})
