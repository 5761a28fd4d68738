// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { recaptcha } from './recaptcha.ts'

const page = globalThis as { grecaptcha?: unknown }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.grecaptcha
  document.head.replaceChildren()
  vi.useRealTimers()
})

async function load(): Promise<void> {
  document.querySelector('script')?.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(0)
}

test('loads nothing before the grant, then its script, once', () => {
  const tag = recaptcha()
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://www.google.com/recaptcha/api.js'])
  expect(page.grecaptcha).toBeUndefined()
})

test('loads v3, Enterprise, the other host and a language', () => {
  const { grant, scripts } = playTag(
    recaptcha({ render: 'key&x', enterprise: true, host: 'www.recaptcha.net', language: 'pt-BR' }),
  )
  grant()
  expect(scripts()).toEqual(['https://www.recaptcha.net/recaptcha/enterprise.js?render=key%26x&hl=pt-BR'])
})

test.each([false, true])('calls the site back when it can be used (Enterprise: %s)', async (enterprise) => {
  const onReady = vi.fn<() => void>()
  const { grant } = playTag(recaptcha({ enterprise, onReady }))
  grant()
  const waiting: (() => void)[] = []
  const api = { ready: (callback: () => void) => waiting.push(callback) }
  page.grecaptcha = enterprise ? { enterprise: api } : api
  await load()
  expect(onReady).not.toHaveBeenCalled()
  for (const callback of waiting) callback()
  expect(onReady).toHaveBeenCalledTimes(1)
})

test('a script that does something else is no error', async () => {
  const onReady = vi.fn<() => void>()
  const { grant } = playTag(recaptcha({ onReady }))
  grant()
  await load()
  expect(onReady).not.toHaveBeenCalled()
})
