// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { adobeFonts } from './adobe-fonts.ts'

const page = globalThis as { Typekit?: { load: (config: object) => void } }
const SRC = 'https://use.typekit.net/abc1def.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.Typekit
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its script, which loads the fonts', async () => {
  const { grant, scripts } = playTag(adobeFonts({ projectId: 'abc1def' }))
  expect(scripts()).toEqual([])
  grant()
  expect(scripts()).toEqual([SRC])
  const load = vi.fn<(config: object) => void>()
  page.Typekit = { load }
  await vi.advanceTimersByTimeAsync(0)
  expect(load).not.toHaveBeenCalled()
  document.querySelector('script')?.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(0)
  expect(load.mock.calls).toEqual([[{ async: true }]])
})

test('it has no consent call, and nothing loads twice', () => {
  const tag = adobeFonts({ projectId: 'abc1def' })
  const { grant, withdraw, scripts } = playTag(tag)
  grant()
  withdraw()
  grant()
  expect(tag.consent).toBeUndefined()
  expect(scripts()).toEqual([SRC])
})

test('an id can’t change the rest of the address', () => {
  const { grant, scripts } = playTag(adobeFonts({ projectId: '../a?b' }))
  grant()
  expect(scripts()).toEqual(['https://use.typekit.net/..%2Fa%3Fb.js'])
})

test('passes its settings on', async () => {
  playTag(adobeFonts({ projectId: 'abc1def', config: { classes: false } })).grant()
  const load = vi.fn<(config: object) => void>()
  page.Typekit = { load }
  document.querySelector('script')?.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(0)
  expect(load.mock.calls).toEqual([[{ async: true, classes: false }]])
})
