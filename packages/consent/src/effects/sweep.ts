import { type Cookie, createMatcher, type StorageKind, type VendorFacts } from '@askfirst/catalog'

export interface StoredItem {
  readonly name: string
  readonly storage: StorageKind
  readonly vendors: readonly string[]
}

export interface Sweep {
  readonly deleted: readonly StoredItem[]
  /**
   * What this page can't delete. `third-party`: kept on a host of the vendor's, where nothing of the site can even see
   * whether it is there. `not-deleted`: it was asked to go and is still there, for instance on another path.
   * Cookies with HttpOnly, and databases, are not seen at all.
   */
  readonly outOfReach: readonly (StoredItem & { readonly why: 'third-party' | 'not-deleted' })[]
}

const kindOf = ({ storage = 'cookie' }: Cookie): StorageKind => storage

/**
 * Deletes what the catalog knows of refused vendors, and nothing else: not what another vendor with a grant declares
 * as well, not the visitor's refusals, not the record, and never by writing something to see whether that works.
 */
export function createSweep(
  vendors: Iterable<VendorFacts>,
  isRefused: (id: string) => boolean,
  recordCookie: string | undefined,
): () => Sweep {
  const all = [...vendors]
  /** Whose an item of this name on the site itself is; `null` where it must stay. */
  const ownersIn = (kind: StorageKind): ((name: string) => readonly string[] | null) => {
    const ownItems = (facts: VendorFacts): readonly Cookie[] =>
      facts.cookies.filter((cookie) => cookie.party === 'first' && kindOf(cookie) === kind)
    const matcher = createMatcher(all.map((facts) => ({ ...facts, cookies: ownItems(facts) })))
    const refusals = new Set(
      all.flatMap((facts) => ownItems(facts).filter(({ refusal }) => refusal)).map(({ name }) => name),
    )
    return (name) => {
      const match = matcher.cookie(name)
      return match && match.vendors.every(isRefused) && !refusals.has(match.pattern) ? match.vendors : null
    }
  }
  const cookieOwners = ownersIn('cookie')
  const areas = [
    ['local-storage', () => localStorage, ownersIn('local-storage')],
    ['session-storage', () => sessionStorage, ownersIn('session-storage')],
  ] as const

  return () => {
    const deleted: StoredItem[] = []
    const outOfReach: (StoredItem & { readonly why: 'third-party' | 'not-deleted' })[] = all
      .filter(({ id }) => isRefused(id))
      .flatMap(({ id, cookies }) =>
        cookies
          .filter(({ party, legacy, refusal }) => party === 'third' && !legacy && !refusal)
          .map((cookie) => ({
            name: cookie.name,
            storage: kindOf(cookie),
            vendors: [id],
            why: 'third-party',
          })),
      )
    const note = (item: StoredItem, isGone: boolean): void => {
      if (isGone) deleted.push(item)
      else outOfReach.push({ ...item, why: 'not-deleted' })
    }
    for (const name of new Set(cookieNames())) {
      const owners = name === recordCookie ? null : cookieOwners(name)
      if (owners) note({ name, storage: 'cookie', vendors: owners }, deleteCookie(name))
    }
    for (const [storage, area, ownersOf] of areas) {
      try {
        for (const name of Object.keys(area())) {
          const owners = ownersOf(name)
          if (!owners) continue
          area().removeItem(name)
          note({ name, storage, vendors: owners }, area().getItem(name) === null)
        }
      } catch {
        // Blocked: nothing could be written there either.
      }
    }
    return { deleted, outOfReach }
  }
}

function cookieNames(): readonly string[] {
  try {
    return document.cookie
      .split('; ')
      .filter((pair) => pair.includes('='))
      .map((pair) => pair.slice(0, pair.indexOf('=')))
  } catch {
    return []
  }
}

/** A cookie goes only where name, domain, path and partition are those it was set with, and a page is told none of them. */
function deleteCookie(name: string): boolean {
  const { hostname, pathname, protocol } = location
  const labels = hostname.split('.')
  // Without a domain, then this host and all above it. Browsers refuse those that belong to nobody, such as `co.uk`.
  const domains = ['', ...labels.map((_, start) => `; Domain=${labels.slice(start).join('.')}`)]
  const steps = pathname.split('/')
  const paths = steps.flatMap((_, end) => {
    const path = steps.slice(0, end + 1).join('/')
    return [`${path}/`, path]
  })
  const partitions = protocol === 'https:' ? ['; Secure', '; Secure; SameSite=None; Partitioned'] : ['']
  for (const path of new Set(paths.filter(Boolean))) {
    for (const domain of domains) {
      for (const partition of partitions) {
        document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${partition}`
      }
      // Most are at the first or second place. Each write is a call to another process.
      if (!cookieNames().includes(name)) return true
    }
  }
  return false
}
