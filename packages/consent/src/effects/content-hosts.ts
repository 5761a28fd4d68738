import type { AnyCatalog, VendorFacts } from '@askfirst/catalog'

/** Hosts that the site names, by the vendor or category whose content may load from them. */
export type NamedHosts = Readonly<Record<string, readonly string[] | undefined>>

/** Which hosts belong to which vendor, for content: anybody can write a mark, so a mark alone proves nothing. */
export interface ContentHosts {
  /** May content with these ids load from this URL? `undefined`: unknown until the facts have loaded. */
  readonly allows: (ids: readonly string[], url: URL) => boolean | undefined
  /** Loads the facts. Rejects if they can't be loaded. */
  readonly load: () => Promise<void>
}

/** As in the facts: `example.com` includes its subdomains, `*.example.com` means only the subdomains. */
const covers = (pattern: string, host: string): boolean =>
  host === pattern || host.endsWith(`.${pattern.replace(/^\*\./, '')}`)

/** Finds out from which hosts content may load for a vendor. */
export function contentHosts(catalog: AnyCatalog, named: NamedHosts = {}): ContentHosts {
  let facts: ReadonlyMap<string, VendorFacts> | undefined
  const isNamed = (id: string, host: string): boolean =>
    Object.hasOwn(named, id) && [named[id] ?? []].flat().some((pattern) => covers(pattern, host))
  return {
    allows: (ids, { host, hostname }) => {
      if (host === location.host || ids.some((id) => isNamed(id, hostname))) return true
      const vendors = ids.filter((id) => catalog.vendors.some((vendor) => vendor.id === id))
      if (vendors.length === 0 || facts) {
        return vendors.some((id) => facts?.get(id)?.hosts.some((each) => covers(each.host, hostname)))
      }
    },
    load: async () => {
      facts = await catalog.loadFacts()
    },
  }
}
