// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { stripe } from './stripe.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its script, once', () => {
  const tag = stripe()
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://js.stripe.com/dahlia/stripe.js'])
})

test('uses its release, without the fraud signals', () => {
  const { grant, scripts } = playTag(stripe({ release: 'v3', advancedFraudSignals: false }))
  grant()
  expect(scripts()).toEqual(['https://js.stripe.com/v3/stripe.js?advancedFraudSignals=false'])
})

test('calls the site back when it has loaded', async () => {
  const onLoad = vi.fn<() => void>()
  const { grant } = playTag(stripe({ onLoad }))
  grant()
  expect(onLoad).not.toHaveBeenCalled()
  document.querySelector('script')?.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(0)
  expect(onLoad).toHaveBeenCalledTimes(1)
})
