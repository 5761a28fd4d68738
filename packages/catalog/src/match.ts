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

// The longest host name that DNS allows. A longer one is not worth taking apart.
const MAX_HOST = 253

/** The patterns that cover a host, the closest first: `*.b.c`, `b.c`, `*.c`, `c` for `a.b.c`. */
function* hostPatterns(host: string): Generator<string> {
  if (host.length > MAX_HOST) return
  yield host
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const parent = host.slice(dot + 1)
    yield `*.${parent}`
    yield parent
  }
}

/** A cookie's domain may begin with a dot, a full host name may end with one. */
const normalHost = (host: string): string => host.toLowerCase().replace(/^\.|\.$/g, '')

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
  const hosts = new Map<string, Entry<Id>>()

  const enter = (into: Map<string, Entry<Id>>, key: string, pattern: string): Entry<Id> => {
    let entry = into.get(key)
    if (!entry) into.set(key, (entry = { pattern, vendors: new Set(), third: new Set() }))
    return entry
  }
  for (const vendor of facts) {
    for (const { name, party } of vendor.cookies) {
      const entry = name.endsWith('*') ? enter(prefixes, name.slice(0, -1), name) : enter(exact, name, name)
      entry.vendors.add(vendor.id)
      if (party === 'third') entry.third.add(vendor.id)
    }
    for (const { host } of vendor.hosts) {
      const pattern = host.toLowerCase()
      enter(hosts, pattern, pattern).vendors.add(vendor.id)
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
    for (const pattern of hostPatterns(normalHost(host))) {
      const there = hosts.get(pattern)?.vendors
      const found = there ? [...candidates].filter((id) => there.has(id)) : []
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
      let host: string
      try {
        host = new URL(url).hostname
      } catch {
        return null
      }
      for (const pattern of hostPatterns(normalHost(host))) {
        const entry = hosts.get(pattern)
        if (entry) return { vendors: [...entry.vendors], pattern: entry.pattern }
      }
      return null
    },
  }
}
