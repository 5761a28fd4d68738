import type { AnyCatalog, GrantIdOf } from '@askfirst/catalog'
import type { Choice } from '../policy/choice.ts'
import type { ConsentStore } from '../state.ts'
import { memoryStorage } from '../storage/storage.ts'
import { createConsentStore } from '../store.ts'
import type { ConsentStoreOptions } from '../store-options.ts'
import { fakeSignals } from './fake-signals.ts'

/**
 * What the visitor did before, plus the options of a store. Without `granted`, `refused`, `undecided` and
 * `decidedDaysAgo`, nothing is stored: it is a first visit.
 */
export interface TestStoreOptions<C extends AnyCatalog> extends ConsentStoreOptions<C> {
  /**
   * What the visitor granted. Everything else was refused. A category means itself and all its vendors, a vendor means
   * only itself. A vendor that shares its tag with a refused one does not run, as on a real page.
   * @default 'none'
   */
  readonly granted?: readonly GrantIdOf<C>[] | 'all' | 'none'
  /**
   * What the visitor refused although `granted` includes it: `{ granted: 'all', refused: ['targeting'] }`.
   * @default []
   */
  readonly refused?: readonly GrantIdOf<C>[]
  /**
   * What was not on the list when the visitor chose, so that they are asked again: a category with all its vendors, or
   * a vendor. It wins over `granted` and `refused`.
   * @default []
   */
  readonly undecided?: readonly GrantIdOf<C>[]
  /**
   * The age of the choice in days. From the policy's `keepDays` on, it has expired, and the visitor is asked again.
   * @default 0
   */
  readonly decidedDaysAgo?: number
  /**
   * The visitor overrode the browser's signal.
   * @default false
   */
  readonly overrideSignal?: boolean
  /**
   * Starts the store at once. `false`: the provider starts it on mount and stops it on unmount.
   * @default true
   */
  readonly start?: boolean
}

const DAY = 86_400_000

/**
 * Creates a real store, as a page load of this visitor would find it. Another store makes the choice in the same
 * storage, so nothing is mocked. By default, the record is kept in memory, and the browser sends no signals.
 *
 * ```ts
 * createTestStore({ catalog }) // nobody was asked yet
 * createTestStore({ catalog, granted: ['google-analytics'] })
 * createTestStore({ catalog, granted: 'all', signals: fakeSignals({ gpc: true }) })
 * createTestStore({ catalog, storage: blockedStorage() })
 * ```
 *
 * If the storage does not keep the choice, it is made on this page after the start, about today's list.
 *
 * @throws AskfirstError AF201 for an id that the catalog doesn't have
 */
export function createTestStore<const C extends AnyCatalog>({
  granted,
  refused = [],
  undecided = [],
  decidedDaysAgo = 0,
  overrideSignal = false,
  start = true,
  storage = memoryStorage(),
  signals = fakeSignals(),
  now = Date.now,
  ...options
}: TestStoreOptions<C>): ConsentStore<C> {
  const given: ConsentStoreOptions<C> = { ...options, storage, signals, now }
  const store = createConsentStore<C>(given)
  const yes = granted === 'all' || granted === 'none' ? [] : (granted ?? [])
  for (const id of [...yes, ...refused, ...undecided]) store.isGranted(id)

  const first = granted === undefined && refused.length + undecided.length + decidedDaysAgo === 0
  const then = listBefore(given.catalog, undecided)
  const choice = { ...choose(then, granted === 'all' ? 'all' : yes, refused), overrideSignal }
  const made =
    first || makeChoice({ ...given, catalog: then, effects: [] }, choice, () => now() - decidedDaysAgo * DAY)
  if (start) {
    store.start()
    if (!made) (store as unknown as ConsentStore<AnyCatalog>).save(choice)
  }
  return store
}

/** Makes the choice in a separate page load. Returns whether the storage kept it. */
function makeChoice(options: ConsentStoreOptions<AnyCatalog>, choice: Choice, now: () => number): boolean {
  const before = createConsentStore<AnyCatalog>({ ...options, now })
  before.save(choice)
  return before.getState().persisted
}

/** The catalog before these were added. */
function listBefore({ categories, vendors, loadFacts }: AnyCatalog, added: readonly string[]): AnyCatalog {
  return {
    categories: Object.fromEntries(Object.entries(categories).filter(([id]) => !added.includes(id))),
    vendors: vendors.filter(({ id, category }) => !added.includes(id) && !added.includes(category)),
    loadFacts,
  }
}

/** An answer for everything on the list. A vendor's own answer wins over its category's, in both directions. */
function choose(
  { categories, vendors }: AnyCatalog,
  granted: readonly string[] | 'all',
  refused: readonly string[],
): Choice {
  const answer = (id: string): boolean | undefined =>
    refused.includes(id) ? false : granted !== 'all' && granted.includes(id) ? true : undefined
  const own = vendors.flatMap(({ id }): [string, boolean][] => {
    const given = answer(id)
    return given === undefined ? [] : [[id, given]]
  })
  return {
    categories: Object.fromEntries(
      Object.keys(categories).map((id) => [id, answer(id) ?? granted === 'all']),
    ),
    vendors: Object.fromEntries(own),
  }
}
