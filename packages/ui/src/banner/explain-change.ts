import { type Cookie, type Lifetime, readDisclosed } from '@askfirst/catalog'

export interface Explanation {
  /** `longer`: as many items as before, some kept longer. `more`: there are more of them. */
  readonly kind: 'longer' | 'more'
  /** Those that it may be about. */
  readonly cookies: readonly Cookie[]
  /** It is about each of those, and no others. */
  readonly isSure: boolean
}

const secondsOf = (lifetime: Lifetime | null): number =>
  lifetime === 'session' ? 0 : typeof lifetime === 'number' ? lifetime : Infinity

/** What a vendor stores `now` that it didn't when it was told as `then`; both in the form of the core's `disclosed`. */
export function explainChange(now: string, then: string, cookies: readonly Cookie[]): Explanation {
  const today = readDisclosed(now)
  const before = readDisclosed(then)
  const size = (uses: typeof today): number => Object.values(uses).flat().length

  // Which lifetimes are there more often than before?
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
