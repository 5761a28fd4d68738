import type { AnyCatalog, VendorFacts } from '@askfirst/catalog'

/** Hosts that a site names itself, by the vendor or category whose content may come from them. */
export type NamedHosts = Readonly<Record<string, readonly string[] | undefined>>

/** Whose hosts are whose, for content: a mark alone is anybody's to write. */
export interface ContentHosts {
  /** May content with these ids come from there? `undefined`: nobody knows before the facts are here. */
  readonly allows: (ids: readonly string[], url: URL) => boolean | undefined
  /** Fetches the facts. Rejects where they can't be had. */
  readonly load: () => Promise<void>
}

/** As the facts write it: `example.com` stands for its subdomains too, `*.example.com` for those alone. */
const covers = (pattern: string, host: string): boolean =>
  host === pattern || host.endsWith(`.${pattern.replace(/^\*\./, '')}`)

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
