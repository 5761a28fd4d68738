import { createMatcher, type StorageKind, type VendorFacts } from '@askfirst/catalog'
import { describe, type Finding, type Sighting } from './finding.ts'

/** Returns what is wrong with what was seen. `null`: nothing. */
export type Judge = (seen: Sighting) => Finding | null

interface Facts {
  /** The facts of the vendors in the catalog. `null`: they could not be loaded. */
  readonly declared: ReadonlyMap<string, VendorFacts> | null
  /** The facts of vendors that the site may not have declared, to name them. */
  readonly known: ReadonlyMap<string, VendorFacts>
}

export function createJudge({ declared, known }: Facts): Judge {
  const all = new Map([...known, ...(declared ?? [])])
  const anyone = createMatcher(all.values())
  const own = [...(declared?.values() ?? [])]
  const hosts = createMatcher(own)
  const items = new Map<StorageKind, ReturnType<typeof createMatcher>>()
  /** The same name may be a cookie of one vendor and a storage key of another. */
  const itemsIn = (kind: StorageKind): ReturnType<typeof createMatcher> => {
    const matcher =
      items.get(kind) ??
      createMatcher(
        own.map((facts) => ({
          ...facts,
          cookies: facts.cookies.filter(({ storage = 'cookie' }) => storage === kind),
        })),
      )
    items.set(kind, matcher)
    return matcher
  }

  const isCovered = (seen: Sighting, vendors: readonly string[], pattern: string): boolean => {
    if (vendors.some(seen.isGranted)) return true
    if (seen.what === 'request') return false
    const cookies = vendors.flatMap((id) => all.get(id)?.cookies ?? []).filter(({ name }) => name === pattern)
    // The visitor wants a stored refusal to be kept.
    return cookies.some(
      ({ category, remembersRefusal }) =>
        remembersRefusal === true || (category !== undefined && seen.isGranted(category)),
    )
  }

  return (seen) => {
    const match = seen.what === 'request' ? hosts.url(seen.url.href) : itemsIn(seen.what).cookie(seen.name)
    if (match && isCovered(seen, match.vendors, match.pattern)) return null
    const other = seen.what === 'request' ? anyone.url(seen.url.href) : anyone.cookie(seen.name)
    const verdict = {
      why: match ? 'not-granted' : 'not-declared',
      vendors: ((match ?? other)?.vendors ?? []).map((id) => ({ id, name: all.get(id)?.name ?? id })),
    } as const
    const message = describe(seen, verdict, declared !== null)
    return seen.what === 'request'
      ? { what: 'request', way: seen.way, url: seen.url.href, ...verdict, message }
      : { what: seen.what, name: seen.name, ...verdict, message }
  }
}
