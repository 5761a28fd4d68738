import type { Cookie, Lifetime } from '../types.ts'

const UNITS = [
  ['D', 86_400],
  ['H', 3600],
  ['M', 60],
  ['T', 1],
] as const

// Both are kept with no end that is known. They stay apart, as visitors read different words.
const PERSISTENT = Number.MAX_VALUE
const UNKNOWN = Infinity

function secondsOf(lifetime: Lifetime | null): number {
  if (lifetime === 'session') return 0
  if (lifetime === 'persistent') return PERSISTENT
  if (typeof lifetime !== 'number' || Number.isNaN(lifetime)) return UNKNOWN
  return Math.max(Math.ceil(lifetime), 0)
}

function tokenOf(seconds: number): string {
  if (seconds === 0) return 'S'
  if (seconds === PERSISTENT) return 'P'
  const unit = UNITS.find(([, size]) => seconds % size === 0)
  return unit ? unit[0] + (seconds / unit[1]).toString(36) : 'X'
}

/** Two characters tell a category apart from the few others of a site: one pair in 1296 would be taken for one. */
function markOf(category: string): string {
  let hash = 0
  for (let i = 0; i < category.length; i++) hash = (hash * 31 + category.charCodeAt(i)) % 1296
  return `_${hash.toString(36).padStart(2, '0')}`
}

/**
 * What a vendor discloses to a visitor, in short: how many items, for how long, and which of them are for
 * another category than the vendor's. The same for any order, wording and names, so that only what a grant is about
 * changes it. Items with `legacy: true` are no part of it: nobody stores them any more.
 *
 * ```ts
 * writeDisclosed('performance', facts.cookies) // 'P-2Da5S': two without an end, one for 365 days, one for the session
 * ```
 *
 * @param category the vendor's own
 */
export function writeDisclosed(
  category: string,
  cookies: readonly Pick<Cookie, 'category' | 'legacy' | 'lifetime'>[],
): string {
  const groups = new Map<string, { readonly mark: string; readonly seconds: number; count: number }>()
  for (const { category: own = category, legacy, lifetime } of cookies) {
    if (legacy) continue
    const mark = own === category ? '' : markOf(own)
    const seconds = secondsOf(lifetime.value)
    const key = mark + tokenOf(seconds)
    const group = groups.get(key)
    if (group) group.count++
    else groups.set(key, { mark, seconds, count: 1 })
  }
  return [...groups]
    .sort(([, a], [, b]) => (a.mark === b.mark ? b.seconds - a.seconds : a.mark < b.mark ? -1 : 1))
    .map(([key, { count }]) => (count > 1 ? `${key}-${count.toString(36)}` : key))
    .join('')
}
