import type { Match } from './match.ts'

/** Which hosts belong to which vendor: the part of a vendor's facts that this needs. */
export interface HostFacts<Id extends string = string> {
  /** The id of the vendor. */
  readonly id: Id
  /** Its hosts. `example.com` includes its subdomains, `*.example.com` means only the subdomains. */
  readonly hosts: readonly { readonly host: string }[]
}

/** The matches for a host and for the hosts above it, the closest first. */
export type MatchesAt<Id extends string> = (host: string) => Iterable<Match<Id>>

// The longest host name that DNS allows. Don't spend time on a longer one.
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

/** Reads the hosts once. A cookie's domain may begin with a dot, and a full host name may end with one. */
export function matchHosts<Id extends string>(facts: Iterable<HostFacts<Id>>): MatchesAt<Id> {
  const vendorsOf = new Map<string, Set<Id>>()
  for (const { id, hosts } of facts) {
    for (const { host } of hosts) {
      const pattern = host.toLowerCase()
      vendorsOf.set(pattern, (vendorsOf.get(pattern) ?? new Set()).add(id))
    }
  }
  return function* (host) {
    for (const pattern of hostPatterns(host.toLowerCase().replace(/^\.|\.$/g, ''))) {
      const vendors = vendorsOf.get(pattern)
      if (vendors) yield { vendors: [...vendors], pattern }
    }
  }
}

/** The closest match. */
export function closest<Id extends string>(matches: Iterable<Match<Id>>): Match<Id> | null {
  for (const match of matches) return match
  return null
}

/**
 * Returns a function that finds the vendors of a host. It needs less than `createMatcher()`: ids and hosts are enough.
 * The host with more labels wins.
 *
 * ```ts
 * const ownersOf = createHostMatcher([{ id: 'hotjar', hosts: [{ host: 'hotjar.com' }] }])
 * ownersOf('in.hotjar.com') // { vendors: ['hotjar'], pattern: 'hotjar.com' }
 * ```
 */
export function createHostMatcher<Id extends string>(
  facts: Iterable<HostFacts<Id>>,
): (host: string) => Match<Id> | null {
  const at = matchHosts(facts)
  return (host) => closest(at(host))
}
