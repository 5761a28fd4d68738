// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { quantcast } from './quantcast.ts'

const page = globalThis as { _qevents?: unknown }
const SRC = 'https://secure.quantserve.com/quant.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page._qevents
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script, once', () => {
  const tag = quantcast({ account: 'p-42' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  expect(page._qevents).toBeUndefined()
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page._qevents).toStrictEqual([{ qacct: 'p-42' }])
})

test('sends its labels', () => {
  const { grant } = playTag(quantcast({ account: 'p-42', labels: 'Sports,Sports.Tennis' }))
  grant()
  expect(page._qevents).toStrictEqual([{ qacct: 'p-42', labels: 'Sports,Sports.Tennis' }])
})

test('sends user data, also for two accounts', () => {
  playTag(quantcast({ account: 'p-42', uid: 'a1b2' })).grant()
  playTag(quantcast({ account: 'p-43', uid: '' })).grant()
  expect(page._qevents).toStrictEqual([{ qacct: 'p-42', uid: 'a1b2' }, { qacct: 'p-43' }])
})
