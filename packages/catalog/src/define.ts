import { checkId, checkLinks } from './check.ts'
import { AskfirstError } from './errors.ts'
import { resolveFacts } from './resolve-facts.ts'
import type { Catalog, Category, FactsModule, Vendor, VendorFacts } from './types.ts'

/** The ids of the facts in a module. */
type IdsWithFacts<M extends FactsModule> = Extract<M[keyof M], VendorFacts>['id']

/** The ids of vendors that bring no facts of their own. */
type IdsWithoutFacts<V extends readonly Vendor[]> = Exclude<V[number], { readonly facts: object }>['id']

/**
 * Adds nothing where every id is covered; otherwise asks for a property whose name tells what is missing.
 * Without a loader there is nothing to cover: a site with its own interface may need no facts.
 */
type Covers<V extends readonly Vendor[], M extends FactsModule> = [M] extends [never]
  ? unknown
  : [Exclude<IdsWithoutFacts<V>, IdsWithFacts<M>>] extends [never]
    ? unknown
    : { readonly 'facts are missing for': Exclude<IdsWithoutFacts<V>, IdsWithFacts<M>> }

/**
 * One vendor of a site's own, checked.
 * @throws AskfirstError AF101 (id), AF104 (a link that is no web address)
 */
export function defineVendor<const V extends Vendor>(vendor: V): V {
  checkId(vendor.id, 'vendor')
  if (vendor.facts) checkLinks(vendor.id, vendor.facts)
  return vendor
}

/**
 * The catalog of a site: its categories, its vendors, and where their facts are fetched.
 * Ids are inferred as literals; name the result in `Register` and every hook knows them.
 *
 * @throws AskfirstError AF101 (id), AF102 (duplicate id), AF103 (unknown category), AF104 (link)
 */
export function defineCatalog<
  const K extends Record<string, Category>,
  const V extends readonly Vendor<NoInfer<keyof K & string>>[],
  const M extends FactsModule = never,
>(
  definition: {
    readonly categories: K
    readonly vendors: V
    /** Fetches the facts that don't stand in `vendors`: `() => import('@askfirst/catalog/facts')`. */
    readonly facts?: () => Promise<M>
  } & NoInfer<Covers<V, M>>,
): Catalog<K, V> {
  const { categories, vendors, facts } = definition as {
    categories: K
    vendors: V
    facts?: () => Promise<FactsModule>
  }
  const seen = new Set<string>()
  const add = (id: string, what: string): void => {
    checkId(id, what)
    if (seen.has(id)) {
      throw new AskfirstError(
        'AF102',
        `The id "${id}" stands twice.`,
        'A choice about one would be taken for the other.',
        'Give each vendor and each category an id of its own.',
      )
    }
    seen.add(id)
  }
  for (const id of Object.keys(categories)) add(id, 'category')
  for (const vendor of vendors) {
    add(vendor.id, 'vendor')
    if (!Object.hasOwn(categories, vendor.category)) {
      throw new AskfirstError(
        'AF103',
        `The vendor "${vendor.id}" is in the category "${vendor.category}", which the catalog doesn't have.`,
        'No toggle would decide for it.',
        `Use one of: ${Object.keys(categories).join(', ')}.`,
      )
    }
    if (vendor.facts) checkLinks(vendor.id, vendor.facts)
  }

  let pending: Promise<ReadonlyMap<string, VendorFacts>> | undefined
  return {
    categories,
    vendors,
    loadFacts: () =>
      (pending ??= resolveFacts(vendors, facts).catch((error: unknown) => {
        pending = undefined
        throw error
      })),
  }
}
