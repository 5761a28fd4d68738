// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { marketo } from './marketo.ts'

const page = globalThis as { Munchkin?: { init: (...args: unknown[]) => void } }
const SRC = 'https://munchkin.marketo.net/munchkin.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.Munchkin
  document.head.replaceChildren()
  vi.useRealTimers()
})

async function load(): Promise<void> {
  document.querySelector('script')?.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(0)
}

test('loads nothing before the grant, then its script, and calls init when that has loaded', async () => {
  const tag = marketo({ munchkinId: 'AAA-BBB-CCC' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  grant()
  expect(scripts()).toEqual([SRC])
  const init = vi.fn<(...args: unknown[]) => void>()
  page.Munchkin = { init }
  expect(init).not.toHaveBeenCalled()
  await load()
  withdraw()
  grant()
  expect(init.mock.calls).toEqual([['AAA-BBB-CCC', {}]])
  expect(scripts()).toEqual([SRC])
})

test('passes its settings on', async () => {
  const { grant } = playTag(marketo({ munchkinId: 'AAA-BBB-CCC', config: { anonymizeIP: true } }))
  grant()
  const init = vi.fn<(...args: unknown[]) => void>()
  page.Munchkin = { init }
  await load()
  expect(init.mock.calls).toEqual([['AAA-BBB-CCC', { anonymizeIP: true }]])
})
