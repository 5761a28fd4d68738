// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { sentryReplay, type SentryReplayIntegration } from './sentry-replay.ts'

/** An integration that records its calls. */
function recorder(): { calls: unknown[]; replay: SentryReplayIntegration & { name: string } } {
  const calls: unknown[] = []
  return {
    calls,
    replay: {
      name: 'Replay',
      start: () => void calls.push('start'),
      startBuffering: () => void calls.push('startBuffering'),
      stop: async (options) => void calls.push(['stop', options]),
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('records nothing before the grant; a withdrawal discards what is unsent', () => {
  const { calls, replay } = recorder()
  const { grant, withdraw, scripts } = playTag(sentryReplay({ replay }))
  expect(calls).toEqual([])
  grant()
  expect(calls).toEqual(['start'])
  withdraw()
  grant()
  expect(calls).toEqual(['start', ['stop', { flush: false }], 'start'])
  expect(scripts()).toEqual([])
})

test('if it is added at the grant, the sample rates decide', () => {
  const { calls, replay } = recorder()
  // Like the SDK's: it accepts any integration.
  const addIntegration = (integration: { name: string }): void => void calls.push(integration)
  const { grant, withdraw } = playTag(sentryReplay({ replay, addIntegration }))
  expect(calls).toEqual([])
  grant()
  withdraw()
  grant()
  expect(calls).toEqual([replay, ['stop', { flush: false }], 'startBuffering'])
})

test('works with an SDK without `flush`', () => {
  const { calls, replay } = recorder()
  const older = { ...replay, stop: async (): Promise<void> => void calls.push('stop') }
  const { grant, withdraw } = playTag(sentryReplay({ replay: older }))
  grant()
  withdraw()
  expect(calls).toEqual(['start', 'stop'])
})
