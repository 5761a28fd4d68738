import type { AnyCatalog } from './types.ts'

/**
 * Register your catalog here, so that every hook and component knows its ids:
 *
 * ```ts
 * declare module '@askfirst/catalog' {
 *   interface Register { catalog: typeof catalog }
 * }
 * ```
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- sites add to it by declaration merging
export interface Register {}

/** The registered catalog, or any catalog (ids are then `string`). */
export type RegisteredCatalog = Register extends { catalog: infer C extends AnyCatalog } ? C : AnyCatalog

/** The ids of the categories in a catalog. */
export type CategoryIdOf<C extends AnyCatalog> = keyof C['categories'] & string
/** The ids of the vendors in a catalog. */
export type VendorIdOf<C extends AnyCatalog> = C['vendors'][number]['id']
/** The ids of the vendors with `embed: true`. Any id if the catalog's ids are unknown. */
export type EmbedIdOf<C extends AnyCatalog> =
  string extends VendorIdOf<C> ? string : Extract<C['vendors'][number], { readonly embed: true }>['id']

/** The ids of the categories in the registered catalog. */
export type CategoryId = CategoryIdOf<RegisteredCatalog>
/** The ids of the vendors in the registered catalog. */
export type VendorId = VendorIdOf<RegisteredCatalog>
/** A vendor that can be embedded in the page. */
export type EmbedId = EmbedIdOf<RegisteredCatalog>
/** Anything that can be granted: a vendor, or a category for the site's own use. */
export type GrantId = CategoryId | VendorId
