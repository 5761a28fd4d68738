import type { Cookie, Lifetime } from '../types.ts'

const UNITS = [
  ['D', 86_400],
  ['H', 3600],
  ['M', 60],
  ['T', 1],
] as const

// Neither has a known end. They stay separate because visitors read different words for them.
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

/** Two characters distinguish a category from the few others of a site: one pair in 1296 has the same mark. */
function markOf(category: string): string {
  let hash = 0
  for (let i = 0; i < category.length; i++) hash = (hash * 31 + category.charCodeAt(i)) % 1296
  return `_${hash.toString(36).padStart(2, '0')}`
}

/**
 * Writes what a vendor discloses to visitors, in short: how many items, for how long, and which of them are for another
 * category than the vendor's. Order, wording and names don't change it, so it changes only with what a grant covers.
 * Items with `legacy: true` don't count: nothing stores them any more.
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
