import { closest, matchHosts } from './match-hosts.ts'
import type { VendorFacts } from './types.ts'

/** The result of matching a cookie name or an address. */
export interface Match<Id extends string = string> {
  /** The vendors that declare the pattern. There are several if they share a technology. */
  readonly vendors: readonly Id[]
  /** As in the facts: `_ga_*`, `*.google-analytics.com`. */
  readonly pattern: string
}

/** Finds the vendors that an item in the browser or a request belongs to. */
export interface Matcher<Id extends string = string> {
  /**
   * Returns the vendors that store an item with this name, or `null` if no vendor declares it. An exact name beats a
   * prefix, a longer prefix beats a shorter one.
   *
   * Pass `host` if you know the host that the item was set on. If several vendors declare the name, it selects those
   * that keep third-party cookies there.
   */
  readonly cookie: (name: string, host?: string) => Match<Id> | null
  /**
   * Returns the vendors that this address belongs to, or `null` if there are none or it is no address. The host with
   * more labels wins.
   */
  readonly url: (url: string) => Match<Id> | null
}

interface Entry<Id extends string> {
  readonly pattern: string
  readonly vendors: Set<Id>
  /** The vendors among them that keep the cookie on their own host. */
  readonly third: Set<Id>
}

/**
 * Creates a matcher that finds the vendors of a cookie or a request. It reads the facts once. The cost of a lookup does
 * not grow with the number of vendors, cookies and hosts.
 *
 * ```ts
 * const matcher = createMatcher((await catalog.loadFacts()).values())
 * matcher.cookie('_ga_ABC123') // { vendors: ['google-analytics'], pattern: '_ga_*' }
 * ```
 */
export function createMatcher<Id extends string>(facts: Iterable<VendorFacts<Id>>): Matcher<Id> {
  const exact = new Map<string, Entry<Id>>()
  const prefixes = new Map<string, Entry<Id>>()
  const all = [...facts]
  const at = matchHosts(all)

  const enter = (into: Map<string, Entry<Id>>, key: string, pattern: string): Entry<Id> => {
    let entry = into.get(key)
    if (!entry) into.set(key, (entry = { pattern, vendors: new Set(), third: new Set() }))
    return entry
  }
  for (const vendor of all) {
    for (const { name, party } of vendor.cookies) {
      const entry = name.endsWith('*') ? enter(prefixes, name.slice(0, -1), name) : enter(exact, name, name)
      entry.vendors.add(vendor.id)
      if (party === 'third') entry.third.add(vendor.id)
    }
  }
  const prefixLengths = [...new Set([...prefixes.keys()].map((key) => key.length))].sort((a, b) => b - a)

  const findName = (name: string): Entry<Id> | undefined => {
    const entry = exact.get(name)
    if (entry) return entry
    for (const length of prefixLengths) {
      if (length > name.length) continue
      const prefixed = prefixes.get(name.slice(0, length))
      if (prefixed) return prefixed
    }
    return undefined
  }

  /** The candidates that the closest pattern with any of them names. */
  const atHost = (candidates: ReadonlySet<Id>, host: string): readonly Id[] => {
    for (const { vendors } of at(host)) {
      const found = [...candidates].filter((id) => vendors.includes(id))
      if (found.length > 0) return found
    }
    return []
  }

  return {
    cookie: (name, host) => {
      const entry = typeof name === 'string' ? findName(name) : undefined
      if (!entry) return null
      const preferred = typeof host === 'string' && entry.vendors.size > 1 ? atHost(entry.third, host) : []
      return { vendors: preferred.length > 0 ? preferred : [...entry.vendors], pattern: entry.pattern }
    },
    url: (url) => {
      try {
        return closest(at(new URL(url).hostname))
      } catch {
        return null
      }
    },
  }
}
