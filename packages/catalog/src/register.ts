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

// TypeScript shows a union by its name, but a developer who misspelt an id wants to see the ids. The result of a
// conditional type has no name.

/** The ids of the categories in a catalog. */
export type CategoryIdOf<C extends AnyCatalog> = C extends AnyCatalog ? keyof C['categories'] & string : never
/** The ids of the vendors in a catalog. */
export type VendorIdOf<C extends AnyCatalog> = C['vendors'][number]['id']
/** The ids of the vendors with `embed: true`. Any id if the catalog's ids are unknown. */
export type EmbedIdOf<C extends AnyCatalog> =
  string extends VendorIdOf<C> ? string : Extract<C['vendors'][number], { readonly embed: true }>['id']
/** Anything in a catalog that can be granted: a vendor, or a category for the site's own use. */
export type GrantIdOf<C extends AnyCatalog> = C extends AnyCatalog
  ? VendorIdOf<C> | (keyof C['categories'] & string)
  : never

/** The ids of the categories in the registered catalog. */
export type CategoryId = CategoryIdOf<RegisteredCatalog>
/** The ids of the vendors in the registered catalog. */
export type VendorId = VendorIdOf<RegisteredCatalog>
/** A vendor that can be embedded in the page. */
export type EmbedId = EmbedIdOf<RegisteredCatalog>
/** Anything in the registered catalog that can be granted. */
export type GrantId = GrantIdOf<RegisteredCatalog>
