import { vi } from 'vitest'
import { scriptLoader, type Tag } from '../src/effects/index.ts'
import type { ConsentEffect } from '../src/index.ts'
import { createConsentStore, memoryStorage } from '../src/index.ts'
import { catalogOf, silent } from './fixtures.ts'

export interface PlayedTag {
  /** Grants it, and runs everything that waits for the paint. */
  readonly grant: () => void
  readonly withdraw: () => void
  /** The addresses of the scripts on the page, in order. */
  readonly scripts: () => string[]
  readonly stop: () => void
}

/**
 * A page with one tag and a visitor who was not asked yet. It needs jsdom and `vi.useFakeTimers()`. It throws what the
 * tag throws.
 */
export function playTag(tag: Tag<string>, before: readonly ConsentEffect[] = []): PlayedTag {
  const ids = typeof tag.for === 'string' ? [tag.for] : tag.for
  const store = createConsentStore({
    catalog: catalogOf(ids.map((id) => ({ id, category: 'targeting' }))),
    storage: memoryStorage(),
    signals: () => silent,
    effects: [
      ...before,
      scriptLoader([tag], {
        onError: ({ cause }) => {
          throw cause
        },
      }),
    ],
  })
  const stop = store.start()
  vi.advanceTimersByTime(1000)
  const settled = (verb: () => void) => () => {
    verb()
    vi.advanceTimersByTime(1000)
  }
  return {
    grant: settled(store.acceptAll),
    withdraw: settled(store.withdraw),
    scripts: () => [...document.querySelectorAll('script')].map(({ src }) => src),
    stop,
  }
}
