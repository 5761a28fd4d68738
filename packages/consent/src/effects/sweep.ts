import { type Cookie, createMatcher, type StorageKind, type VendorFacts } from '@askfirst/catalog'
import { nextTask, SLICE } from './next-task.ts'
import { cookieNames } from '../storage/cookie-names.ts'
import { type Place, placesNamed, placesOfPage } from '../storage/cookie-places.ts'
import type { Tag } from './tag.ts'

/** An item in the browser, and whose it is. */
export interface StoredItem {
  /** Its name or key. */
  readonly name: string
  /** Where it is stored. */
  readonly storage: StorageKind
  /** The ids of the vendors that declare it. */
  readonly vendors: readonly string[]
}

/** What was deleted, and what could not be. */
export interface Sweep {
  /** The items that are gone. */
  readonly deleted: readonly StoredItem[]
  /**
   * Items that this page can't delete. `third-party`: stored on a host of the vendor, where the site can't even see
   * whether it exists. `not-deleted`: we tried, and it is still there, for instance on another path. Cookies with
   * HttpOnly and databases are not seen at all.
   */
  readonly outOfReach: readonly (StoredItem & { readonly why: 'third-party' | 'not-deleted' })[]
}

/** An item whose name or place the site chose with an option of the vendor's tag. */
export interface ChosenItem {
  /** The exact name, or a prefix followed by `*`. */
  readonly name: string
  /** @default 'cookie' */
  readonly storage?: StorageKind | undefined
  /** Of a cookie. @default the host, and the domains above it */
  readonly domain?: string | undefined
  /** Of a cookie. @default the paths above this page */
  readonly path?: string | undefined
}

export interface Sweeper {
  /** Deletes without blocking the page. Resolves to `undefined` if it stopped because it was no longer wanted. */
  readonly run: (isWanted: () => boolean) => Promise<Sweep | undefined>
  /** Runs synchronously, for a page that is being left. What takes too long is skipped. */
  readonly runNow: () => void
}

/** Collects, by vendor, what the tags of these effects store under names and in places that the site chose. */
export function chosenBy(
  effects: readonly { readonly tags?: readonly Tag[] }[],
): ReadonlyMap<string, readonly ChosenItem[]> {
  const chosen = new Map<string, ChosenItem[]>()
  for (const { for: ids, stores = [] } of effects.flatMap(({ tags = [] }) => tags)) {
    for (const id of [ids].flat()) chosen.set(id, [...(chosen.get(id) ?? []), ...stores])
  }
  return chosen
}

/** In milliseconds: how long the last task of a page may take. */
const LAST_TASK = 40

const kindOf = ({ storage = 'cookie' }: Pick<Cookie, 'storage'>): StorageKind => storage

/**
 * Deletes what the catalog knows of refused vendors and nothing else. It keeps what a granted vendor also declares, the
 * visitor's refusals, and the record. It never writes a test item to see whether storage works.
 */
export function createSweep(
  vendors: Iterable<VendorFacts>,
  isRefused: (id: string) => boolean,
  recordCookie: string | undefined,
  /** By vendor, what it stores under names and in places that the site chose. */
  chosen: ReadonlyMap<string, readonly ChosenItem[]> = new Map(),
): Sweeper {
  const all = [...vendors]
  const chosenBy = (id: string): readonly ChosenItem[] => chosen.get(id) ?? []
  /** Returns the owners of an item with this name on the site's own host. `null`: it must stay. */
  const readOwners = (kind: StorageKind): ((name: string) => readonly string[] | null) => {
    const ownItems = (facts: VendorFacts): readonly Pick<Cookie, 'name' | 'party' | 'remembersRefusal'>[] => [
      ...facts.cookies.filter((cookie) => cookie.party === 'first' && kindOf(cookie) === kind),
      ...chosenBy(facts.id).flatMap((item) =>
        kindOf(item as Cookie) === kind ? { name: item.name, party: 'first' as const } : [],
      ),
    ]
    const matcher = createMatcher(
      all.map((facts) => ({ ...facts, cookies: ownItems(facts) as readonly Cookie[] })),
    )
    const refusals = new Set(
      all
        .flatMap((facts) => ownItems(facts).filter(({ remembersRefusal }) => remembersRefusal))
        .map(({ name }) => name),
    )
    return (name) => {
      const match = matcher.cookie(name)
      return match && match.vendors.every(isRefused) && !refusals.has(match.pattern) ? match.vendors : null
    }
  }
  const known = new Map<StorageKind, ReturnType<typeof readOwners>>()
  /** Computed on demand: all kinds at once would take too long for one task. */
  const ownersIn = (kind: StorageKind): ReturnType<typeof readOwners> => {
    const owners = known.get(kind) ?? readOwners(kind)
    known.set(kind, owners)
    return owners
  }
  const ownersOfCookie = (name: string): readonly string[] | null =>
    name === recordCookie ? null : ownersIn('cookie')(name)
  const areas = [
    ['local-storage', () => localStorage],
    ['session-storage', () => sessionStorage],
  ] as const

  /** Cookies whose place the site named. This page can't even see those on another path. */
  function* sweepChosen(): Generator<void> {
    for (const { id } of all.filter((facts) => isRefused(facts.id))) {
      for (const item of chosenBy(id)) {
        if (kindOf(item as Cookie) !== 'cookie' || !(item.path ?? item.domain)) continue
        const names = item.name.endsWith('*')
          ? namesNow().filter((name) => name.startsWith(item.name.slice(0, -1)))
          : [item.name]
        for (const name of names.filter(ownersOfCookie)) {
          yield* deleteAt(new Set([name]), placesNamed(item.path, item.domain))
        }
      }
    }
  }

  /** Yields after each small step, so that the caller can stop. */
  function* sweep(): Generator<void, Sweep> {
    const deleted: StoredItem[] = []
    const outOfReach: (StoredItem & { readonly why: 'third-party' | 'not-deleted' })[] = all
      .filter(({ id }) => isRefused(id))
      .flatMap(({ id, cookies }) =>
        cookies
          .filter(({ party, legacy, remembersRefusal }) => party === 'third' && !legacy && !remembersRefusal)
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

    const cookies = new Map<string, readonly string[]>()
    for (const name of namesNow()) {
      const owners = ownersOfCookie(name)
      if (owners) cookies.set(name, owners)
    }
    yield
    yield* sweepChosen()
    const left = stillThere(cookies.keys())
    for (const place of placesOfPage()) {
      if (left.size === 0) break
      yield* deleteAt(left, [place])
      const there = stillThere(left)
      for (const name of left) if (!there.has(name)) left.delete(name)
    }
    for (const [name, owners] of cookies) note({ name, storage: 'cookie', vendors: owners }, !left.has(name))

    for (const [storage, area] of areas) {
      try {
        for (const name of Object.keys(area())) {
          const owners = ownersIn(storage)(name)
          if (!owners) continue
          area().removeItem(name)
          note({ name, storage, vendors: owners }, area().getItem(name) === null)
          yield
        }
      } catch {
        // Blocked: nothing could have been written there either.
      }
    }
    return { deleted, outOfReach }
  }

  /** Does as much as fits into one task. */
  const work = (steps: Generator<void, Sweep>, time: number): Sweep | undefined => {
    const end = performance.now() + time
    do {
      const { done, value } = steps.next()
      if (done) return value
    } while (performance.now() < end)
  }

  return {
    run: async (isWanted) => {
      const steps = sweep()
      while (isWanted()) {
        // Also before the first step: what led here has already used some time.
        await new Promise<void>(nextTask)
        const done = work(steps, SLICE)
        if (done) return done
      }
    },
    runNow: () => void work(sweep(), LAST_TASK),
  }
}

/** Each write is a call to another process. */
function* deleteAt(names: Iterable<string>, places: readonly Place[]): Generator<void> {
  for (const place of places) {
    for (const name of names) {
      document.cookie = `${name}=; Max-Age=0${place}`
      yield
    }
  }
}

function stillThere(names: Iterable<string>): Set<string> {
  const there = new Set(namesNow())
  return new Set([...names].filter((name) => there.has(name)))
}

function namesNow(): readonly string[] {
  try {
    return cookieNames(document.cookie)
  } catch {
    return []
  }
}
