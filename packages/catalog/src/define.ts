import { checkId, checkLinks } from './check.ts'
import { AskfirstError } from './errors.ts'
import { toldBy } from './told.ts'
import type { Catalog, Category, FactsModule, Vendor, VendorCore, VendorFacts } from './types.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

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
 * One vendor of a site's own, checked. Where its facts stand with it, `told` is filled in from them.
 * @throws AskfirstError AF101 (id), AF104 (a link that is no web address)
 */
export function defineVendor<const V extends Vendor>(vendor: V): V & Pick<VendorCore, 'told'> {
  const { id, category, facts, told } = vendor
  checkId(id, 'vendor')
  if (!facts) return vendor
  checkLinks(id, facts)
  const filledIn = told === undefined && toldBy(category, facts.cookies)
  return filledIn ? { ...vendor, told: filledIn } : vendor
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
      throw process.env.NODE_ENV === 'production'
        ? new AskfirstError('AF102', id)
        : new AskfirstError(
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
      throw process.env.NODE_ENV === 'production'
        ? new AskfirstError('AF103', vendor.id)
        : new AskfirstError(
            'AF103',
            `The vendor "${vendor.id}" is in the category "${vendor.category}", which the catalog doesn't have.`,
            'No toggle would decide for it.',
            `Use one of: ${Object.keys(categories).join(', ')}.`,
          )
    }
    if (vendor.facts) checkLinks(vendor.id, vendor.facts)
  }

  // What makes sense of the facts is fetched with them, so that no first load carries it.
  const load = async (): Promise<ReadonlyMap<string, VendorFacts>> => {
    const [loaded, { resolveFacts }] = await Promise.all([facts?.(), import('./resolve-facts.ts')])
    return resolveFacts(vendors, loaded)
  }
  let pending: ReturnType<typeof load> | undefined
  return {
    categories,
    vendors,
    loadFacts: () =>
      (pending ??= load().catch((error: unknown) => {
        pending = undefined
        throw error
      })),
  }
}
