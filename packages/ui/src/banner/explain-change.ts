import type { Cookie, Lifetime } from '@askfirst/catalog'
import { readDisclosed } from '@askfirst/catalog/internal'

export interface Explanation {
  /** `longer`: the same number of items, some kept longer. `more`: more items. */
  readonly kind: 'longer' | 'more'
  /** The cookies that the change may concern. */
  readonly cookies: readonly Cookie[]
  /** The change concerns exactly these cookies. */
  readonly isSure: boolean
}

const secondsOf = (lifetime: Lifetime | null): number =>
  lifetime === 'session' ? 0 : typeof lifetime === 'number' ? lifetime : Infinity

/** Finds what a vendor stores `now` that it didn't disclose `then`. Both have the form of the core's `disclosed`. */
export function explainChange(now: string, then: string, cookies: readonly Cookie[]): Explanation {
  const today = readDisclosed(now)
  const before = readDisclosed(then)
  const size = (uses: typeof today): number => Object.values(uses).flat().length

  // Which lifetimes occur more often than before?
  const added: number[] = []
  for (const [use, all] of Object.entries(today)) {
    const left = [...(before[use] ?? [])]
    for (const lifetime of all) {
      const at = left.indexOf(lifetime)
      if (at < 0) added.push(lifetime)
      else left.splice(at, 1)
    }
  }
  const candidates = cookies.filter(
    ({ legacy, lifetime }) => !legacy && added.includes(secondsOf(lifetime.value)),
  )
  return {
    kind: size(today) > size(before) ? 'more' : 'longer',
    cookies: candidates,
    isSure: candidates.length === added.length,
  }
}
