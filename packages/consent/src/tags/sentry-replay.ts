import type { Tag } from '../effects/tag.ts'
import { callable, given } from './shared/given.ts'

/** What `replayIntegration()` of the Sentry SDK returns. */
export interface SentryReplayIntegration {
  /** Records the session. */
  start(): void
  /** Keeps the last minute, and records once an error happens. */
  startBuffering(): void
  /** Ends the recording. */
  stop(options?: { flush?: boolean }): Promise<void>
}

/** The options of `sentryReplay()`. */
export interface SentryReplayOptions<Replay extends SentryReplayIntegration = SentryReplayIntegration> {
  /** `Sentry.replayIntegration({ … })`, from the SDK that the site has installed. */
  readonly replay: Replay
  /**
   * `Sentry.addIntegration`: adds `replay` at the grant, so that the sample rates of `Sentry.init` decide what is
   * recorded. If you pass it, leave `replay` out of the `integrations` there.
   * @default `replay` is among the `integrations` of `Sentry.init`, both of its sample rates are 0, and each visit
   * with a grant is recorded
   */
  readonly addIntegration?: (replay: Replay) => void
}

/**
 * Sentry Session Replay. Only the recording waits for the grant. The SDK and its error reports are the site's own.
 * @see https://docs.sentry.io/platforms/javascript/session-replay/understanding-sessions/
 */
export function sentryReplay<Replay extends SentryReplayIntegration>(
  options: SentryReplayOptions<Replay>,
): Tag<'sentry-replay'> {
  const { replay, addIntegration } = given(options)
  return {
    for: 'sentry-replay',
    needs: {
      replay: typeof replay?.start === 'function' ? 'given' : { wrong: replay },
      ...(addIntegration && { addIntegration: callable(addIntegration) }),
    },
    start: () => (addIntegration ? addIntegration(replay) : replay.start()),
    consent: (granted) => {
      // SDKs before 10.67 don't know `flush`, and send what they have recorded so far.
      if (!granted) void replay.stop({ flush: false })
      // `start` would record regardless of the sample rates.
      else if (addIntegration) replay.startBuffering()
      else replay.start()
    },
  }
}
