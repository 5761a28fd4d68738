import { closest, matchHosts } from './match-hosts.ts'
import type { VendorFacts } from './types.ts'

/** What a cookie name or an address was recognized by. */
export interface Match<Id extends string = string> {
  /** The vendors that declare the pattern; several where they share a technology. */
  readonly vendors: readonly Id[]
  /** As the facts write it: `_ga_*`, `*.google-analytics.com`. */
  readonly pattern: string
}

export interface Matcher<Id extends string = string> {
  /**
   * The vendors that store an item of this name; `null` where nobody says so.
   * An exact name beats a prefix, a longer prefix beats a shorter one.
   *
   * `host`, where it is known, is the host that the item was set on. Where several vendors declare the name,
   * it picks those that keep third-party cookies there.
   */
  readonly cookie: (name: string, host?: string) => Match<Id> | null
  /**
   * The vendors that this address belongs to; `null` where nobody says so, or where it is no address.
   * The host with more labels wins.
   */
  readonly url: (url: string) => Match<Id> | null
}

interface Entry<Id extends string> {
  readonly pattern: string
  readonly vendors: Set<Id>
  /** Those of `vendors` that keep the cookie on a host of their own. */
  readonly third: Set<Id>
}

/**
 * Tells whose a cookie or a request is. The facts are read once; what a lookup costs
 * does not grow with the number of vendors, cookies and hosts.
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

  /** Those of the candidates that the closest pattern naming any of them names. */
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
