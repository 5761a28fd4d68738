import { checkLinks, isUsable, wrongShape } from './check.ts'
import { createError } from './errors.ts'
import { writeDisclosed } from './disclosed/write.ts'
import { resolveFacts } from './resolve-facts.ts'
import type { Catalog, Category, FactsModule, Vendor, VendorCore, VendorFacts } from './types.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The ids of the facts in a module. */
type IdsWithFacts<M extends FactsModule> = Extract<M[keyof M], VendorFacts>['id']

/** The ids of vendors without their own facts. */
type IdsWithoutFacts<V extends readonly Vendor[]> = Exclude<V[number], { readonly facts: object }>['id']

/**
 * The ids of vendors whose facts are nowhere. None for a loader that only fails, and none while an id is unknown, as
 * after another mistake in the list.
 */
type IdsInNeed<V extends readonly Vendor[], M extends FactsModule> = [M] extends [never]
  ? never
  : string extends V[number]['id']
    ? never
    : Exclude<IdsWithoutFacts<V>, IdsWithFacts<M>>

/**
 * A function that loads facts of all vendors. If it leaves some out, the type of `facts` is a sentence that names them,
 * because the compiler's message shows it.
 */
type Loader<V extends readonly Vendor[], M extends FactsModule> = [IdsInNeed<V, M>] extends [never]
  ? () => Promise<M>
  : `facts are missing for ${IdsInNeed<V, M>}`

/**
 * Defines a vendor of your own, and checks it. If it includes its facts, `disclosed` is filled in from them.
 * @throws AskfirstError in development: AF101 (id), AF104 (a link that is no web address), AF107 (shape)
 */
export function defineVendor<const V extends Vendor>(vendor: V): V & Pick<VendorCore, 'disclosed'> {
  // `defineCatalog()` leaves it out.
  if (!isUsable(vendor, vendor?.id, 'vendor')) return vendor
  const { id, category, facts, disclosed } = vendor
  if (!facts) return vendor
  if (process.env.NODE_ENV !== 'production') checkLinks(id, facts)
  const filledIn = disclosed === undefined && writeDisclosed(category, facts.cookies ?? [])
  return filledIn ? { ...vendor, disclosed: filledIn } : vendor
}

/**
 * Defines the catalog of a site: its categories, its vendors, and how to load their facts. Ids are inferred as
 * literals. Add the result to `Register`, and every hook knows them.
 *
 * In production, a category or vendor with a mistake is left out, so it is never granted.
 *
 * @throws AskfirstError in development: AF101 (id), AF102 (duplicate id), AF103 (unknown category), AF104 (link), AF107 (shape)
 */
export function defineCatalog<
  const K extends Record<string, Category>,
  const V extends readonly Vendor<NoInfer<keyof K & string>>[],
  const M extends FactsModule = never,
>(definition: {
  /** The groups that visitors decide on, by id: `defaultCategories`, or your own. */
  readonly categories: K
  /** The vendors of the site, in the order in which lists show them. */
  readonly vendors: V
  /** Loads the facts that are not in `vendors`: `() => import('@askfirst/catalog/facts')`. */
  readonly facts?: Loader<V, M>
  /**
   * What no source confirms is always marked if a visitor needs it to decide: who gets the data, what is stored, for
   * how long, and where to say no. The rest is left out. With `true`, it is shown too, and marked: the group of the
   * company, former names, and whether the product is gone.
   * @default false
   */
  readonly showUnverified?: boolean | undefined
}): Catalog<K, V> {
  if (process.env.NODE_ENV !== 'production') checkDefinition(definition)
  const { facts, showUnverified } = definition
  const seen = new Set<string>()
  const isNew = (id: string): boolean => {
    if (process.env.NODE_ENV !== 'production' && seen.has(id)) throw createError('AF102', id)
    return !seen.has(id) && !!seen.add(id)
  }
  const categories = keep(
    definition.categories,
    ([id, category]) => isUsable(category, id, 'category') && isNew(id),
  )
  const vendors = [definition.vendors ?? []].flat().filter((vendor) => {
    if (!isUsable(vendor, vendor?.id, 'vendor')) return false
    const { id, category, facts: own } = vendor
    const isPlaced = Object.hasOwn(categories, category)
    if (process.env.NODE_ENV !== 'production' && !isPlaced)
      throw createError('AF103', id, category, Object.keys(categories))
    if (process.env.NODE_ENV !== 'production' && own) checkLinks(id, own)
    return isPlaced && isNew(id)
  }) as unknown as V

  const load = async (): Promise<ReadonlyMap<string, VendorFacts>> =>
    resolveFacts(vendors, typeof facts === 'function' ? await facts() : undefined)
  let pending: ReturnType<typeof load> | undefined
  return {
    categories,
    vendors,
    showUnverified,
    loadFacts: () =>
      (pending ??= load().catch((error: unknown) => {
        pending = undefined
        throw error
      })),
  }
}

/** Returns the same object if nothing is removed. */
function keep<K extends object>(of: K, isKept: (entry: [string, unknown]) => boolean): K {
  const entries = Object.entries(of ?? {})
  const kept = entries.filter(isKept)
  return of && kept.length === entries.length ? of : (Object.fromEntries(kept) as K)
}

/** @throws AskfirstError AF107 where code without types gave another shape */
function checkDefinition(definition: object): void {
  const { categories, vendors, facts } = Object(definition) as Record<string, unknown>
  if (typeof categories !== 'object' || !categories || Array.isArray(categories))
    throw wrongShape(
      'The categories of a catalog are',
      categories,
      'Pass an object: categories: defaultCategories, or { ads: { name: … } }.',
    )
  if (!Array.isArray(vendors))
    throw wrongShape('The vendors of a catalog are', vendors, 'Pass a list: vendors: [googleAnalytics].')
  if (facts !== undefined && typeof facts !== 'function')
    throw wrongShape(
      'The facts of a catalog are',
      facts,
      "Pass a function that fetches them: facts: () => import('@askfirst/catalog/facts').",
    )
}
