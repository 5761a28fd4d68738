// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { microsoftClarity } from './microsoft-clarity.ts'

const page = globalThis as { clarity?: ((...command: unknown[]) => void) & { q?: unknown[] } }
const SRC = 'https://www.clarity.ms/tag/c1'
const sent = (analytics: string, ads: string) => [
  'consentv2',
  { ad_Storage: ads, analytics_Storage: analytics },
]
const granted = sent('granted', 'denied')
const denied = sent('denied', 'denied')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.clarity
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(microsoftClarity({ projectId: 'c1' }))
  expect(scripts()).toEqual([])
  expect(page.clarity).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.clarity?.q).toEqual([granted])
  // With either of these, the script mistakes the queue for a second copy of itself.
  expect(Object.keys(page.clarity ?? {})).toEqual(['q'])
})

test('a withdrawal denies, a new grant grants, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(microsoftClarity({ projectId: 'c1' }))
  grant()
  withdraw()
  grant()
  expect(page.clarity?.q).toEqual([granted, denied, granted])
  expect(scripts()).toEqual([SRC])
})

test('early, it loads denied', () => {
  const { grant, scripts } = playTag(microsoftClarity({ projectId: 'c1', early: true }))
  expect(scripts()).toEqual([SRC])
  expect(page.clarity?.q).toEqual([denied])
  grant()
  expect(page.clarity?.q).toEqual([denied, granted])
  expect(scripts()).toEqual([SRC])
})

test('grants data for ads only if the site asks', () => {
  const { grant, withdraw } = playTag(microsoftClarity({ projectId: 'c1', adStorage: true }))
  grant()
  withdraw()
  expect(page.clarity?.q).toEqual([sent('granted', 'granted'), denied])
})

test('once the script has loaded, commands go to it', () => {
  const { grant, withdraw } = playTag(microsoftClarity({ projectId: 'a/b' }))
  grant()
  const real = vi.fn<(...command: unknown[]) => void>()
  page.clarity = real
  withdraw()
  expect(real.mock.calls).toEqual([denied])
  expect(document.querySelector('script')?.src).toBe('https://www.clarity.ms/tag/a%2Fb')
})

test('sends user data and custom tags with each grant, and never before', () => {
  const { grant, withdraw } = playTag(
    microsoftClarity({
      projectId: 'c1',
      early: true,
      userData: { id: 'jane', friendlyName: 'Jane' },
      customTags: { plan: 'free', groups: ['a', 'b'] },
    }),
  )
  expect(page.clarity?.q).toEqual([denied])
  const here = [
    ['identify', 'jane', undefined, undefined, 'Jane'],
    ['set', 'plan', 'free'],
    ['set', 'groups', ['a', 'b']],
  ]
  grant()
  expect(page.clarity?.q).toEqual([denied, granted, ...here])
  withdraw()
  grant()
  expect(page.clarity?.q).toEqual([denied, granted, ...here, denied, granted, ...here])
})

test('identifies nobody without an id', () => {
  playTag(microsoftClarity({ projectId: 'c1', userData: { id: '' } })).grant()
  expect(page.clarity?.q).toEqual([granted])
})
