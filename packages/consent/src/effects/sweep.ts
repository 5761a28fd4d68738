import { type Cookie, createMatcher, type StorageKind, type VendorFacts } from '@askfirst/catalog'
import { nextTask, SLICE } from './next-task.ts'
import { type Place, placesNamed, placesOfPage } from '../storage/cookie-places.ts'
import type { Tag } from './tag.ts'

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

/** An item whose name or place a site chose itself, with an option of the vendor's tag. */
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
  /** Deletes without holding the page up. Resolves to nothing where it was no longer wanted on the way. */
  readonly run: (isWanted: () => boolean) => Promise<Sweep | undefined>
  /** At once, for a page that goes: what takes too long is left. */
  readonly runNow: () => void
}

/** What the tags of these effects store under names and in places of the site's choice, by vendor. */
export function chosenBy(
  effects: readonly { readonly tags?: readonly Tag[] }[],
): ReadonlyMap<string, readonly ChosenItem[]> {
  const chosen = new Map<string, ChosenItem[]>()
  for (const { for: ids, stores = [] } of effects.flatMap(({ tags = [] }) => tags)) {
    for (const id of [ids].flat()) chosen.set(id, [...(chosen.get(id) ?? []), ...stores])
  }
  return chosen
}

/** In milliseconds: what the last task of a page may take. */
const LAST_TASK = 40

const kindOf = ({ storage = 'cookie' }: Pick<Cookie, 'storage'>): StorageKind => storage

/**
 * Deletes what the catalog knows of refused vendors, and nothing else: not what another vendor with a grant declares
 * as well, not the visitor's refusals, not the record, and never by writing something to see whether that works.
 */
export function createSweep(
  vendors: Iterable<VendorFacts>,
  isRefused: (id: string) => boolean,
  recordCookie: string | undefined,
  /** By vendor, what it stores under names and in places of the site's choice. */
  chosen: ReadonlyMap<string, readonly ChosenItem[]> = new Map(),
): Sweeper {
  const all = [...vendors]
  const chosenBy = (id: string): readonly ChosenItem[] => chosen.get(id) ?? []
  /** Whose an item of this name on the site itself is; `null` where it must stay. */
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
  /** Read when somebody asks: all kinds at once take too long for one task. */
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

  /** Cookies of which the site said where they are: on another path, this page doesn't even see them. */
  function* sweepChosen(): Generator<void> {
    for (const { id } of all.filter((facts) => isRefused(facts.id))) {
      for (const item of chosenBy(id)) {
        if (kindOf(item as Cookie) !== 'cookie' || !(item.path ?? item.domain)) continue
        const names = item.name.endsWith('*')
          ? cookieNames().filter((name) => name.startsWith(item.name.slice(0, -1)))
          : [item.name]
        for (const name of names.filter(ownersOfCookie)) {
          yield* deleteAt(new Set([name]), placesNamed(item.path, item.domain))
        }
      }
    }
  }

  /** Stops after each small step, for whoever has no more time. */
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
    for (const name of cookieNames()) {
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
        // Blocked: nothing could be written there either.
      }
    }
    return { deleted, outOfReach }
  }

  /** One task's worth of it. */
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
        // First of all, too: what led here has taken its time.
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
  const there = new Set(cookieNames())
  return new Set([...names].filter((name) => there.has(name)))
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
