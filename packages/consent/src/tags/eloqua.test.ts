// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { eloqua } from './eloqua.ts'

const page = globalThis as { _elqQ?: unknown }
const SRC = 'https://img.en25.com/i/elqCfg.min.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._elqQ
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script, once', () => {
  const tag = eloqua({ siteId: '42' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  expect(page._elqQ).toBeUndefined()
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page._elqQ).toEqual([['elqSetSiteId', '42'], ['elqTrackPageView']])
})

test('sets the host of first-party tracking before the page view', () => {
  const { grant } = playTag(eloqua({ siteId: '42', firstPartyHost: 'tracking.example.com' }))
  grant()
  expect(page._elqQ).toEqual([
    ['elqSetSiteId', '42'],
    ['elqUseFirstPartyCookie', 'tracking.example.com'],
    ['elqTrackPageView'],
  ])
})

test('in strict mode it opts in and out', () => {
  const { grant, withdraw, scripts } = playTag(eloqua({ siteId: '42', strictMode: true }))
  expect(page._elqQ).toBeUndefined()
  grant()
  const before = [['elqSetSiteId', '42'], ['elqOptIn'], ['elqTrackPageViewOptinAll']]
  expect(page._elqQ).toEqual(before)
  withdraw()
  grant()
  expect(page._elqQ).toEqual([...before, ['elqOptOut'], ['elqOptIn']])
  expect(scripts()).toEqual([SRC])
})

test('once Eloqua’s own queue has loaded, calls go to it', () => {
  const { grant, withdraw } = playTag(eloqua({ siteId: '42', strictMode: true }))
  grant()
  const push = vi.fn<(command: unknown) => void>()
  page._elqQ = { push }
  withdraw()
  grant()
  expect(push.mock.calls).toEqual([[['elqOptOut']], [['elqOptIn']]])
})

test('leaves page views to the site if asked', () => {
  playTag(eloqua({ siteId: '42', pageView: false })).grant()
  expect(page._elqQ).toEqual([['elqSetSiteId', '42']])
})

test('two sites each count one view', () => {
  playTag(eloqua({ siteId: '1' })).grant()
  playTag(eloqua({ siteId: '2' })).grant()
  expect(page._elqQ).toEqual([
    ['elqSetSiteId', '1'],
    ['elqTrackPageView'],
    ['elqSetSiteId', '2'],
    ['elqTrackPageView'],
  ])
})
