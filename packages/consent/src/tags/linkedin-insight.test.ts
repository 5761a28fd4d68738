// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { linkedinInsight } from './linkedin-insight.ts'

const page = globalThis as {
  _linkedin_partner_id?: string
  _linkedin_data_partner_ids?: string[]
  lintrk?: ((...values: unknown[]) => void) & { q?: unknown[] }
  _wait_for_lintrk?: boolean
}
const SRC = 'https://snap.licdn.com/li.lms-analytics/insight.min.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._linkedin_partner_id
  delete page._linkedin_data_partner_ids
  delete page.lintrk
  delete page._wait_for_lintrk
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its ids, its queue and its script', () => {
  const { grant, scripts } = playTag(linkedinInsight({ partnerId: '42' }))
  expect(scripts()).toEqual([])
  expect(page._linkedin_partner_id).toBeUndefined()
  expect(page._linkedin_data_partner_ids).toBeUndefined()
  expect(page.lintrk).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page._linkedin_partner_id).toBe('42')
  expect(page._linkedin_data_partner_ids).toEqual(['42'])
  expect(page.lintrk?.q).toEqual([])
})

test('events wait in its queue', () => {
  playTag(linkedinInsight({ partnerId: '42' })).grant()
  page.lintrk?.('track', { conversion_id: 7 })
  expect(page.lintrk?.q).toEqual([['track', { conversion_id: 7 }]])
})

test('keeps an id and a queue that the page already has', () => {
  const lintrk = vi.fn<(...values: unknown[]) => void>()
  page._linkedin_data_partner_ids = ['1']
  page.lintrk = lintrk
  playTag(linkedinInsight({ partnerId: '42' })).grant()
  expect(page._linkedin_data_partner_ids).toEqual(['1', '42'])
  expect(page.lintrk).toBe(lintrk)
})

test('waits for all of its uses', () => {
  expect(linkedinInsight({ partnerId: '42' }).for).toEqual([
    'linkedin-insights',
    'linkedin-ads',
    'linkedin-marketing-solutions',
  ])
})

test('it has no consent call, and nothing starts or loads twice', () => {
  const tag = linkedinInsight({ partnerId: '42' })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(page._linkedin_data_partner_ids).toEqual(['42'])
  expect(scripts()).toEqual([SRC])
})

test('leaves page views to the site if asked', () => {
  playTag(linkedinInsight({ partnerId: '42' })).grant()
  expect(page._wait_for_lintrk).toBeUndefined()
  // On another page: here the tag already runs.
  document.head.replaceChildren()
  playTag(linkedinInsight({ partnerId: '42', pageView: false })).grant()
  expect(page._wait_for_lintrk).toBe(true)
})

test('user data waits in its queue, and its hash is deleted with the rest', () => {
  const tag = linkedinInsight({ partnerId: '42', userData: { email: 'jane@example.com' } })
  playTag(tag).grant()
  expect(page.lintrk?.q).toEqual([['setUserData', { email: 'jane@example.com' }]])
  expect(tag.stores).toEqual([{ name: 'li_hem', storage: 'local-storage' }])
  expect(linkedinInsight({ partnerId: '42' }).stores).toBeUndefined()
})
