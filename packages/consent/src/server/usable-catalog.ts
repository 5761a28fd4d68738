import type { AnyCatalog } from '@askfirst/catalog'
import { checkCatalog } from '../checks/check-options.ts'
import { isCatalog, nothing } from '../is-catalog.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Returns the given catalog. If it is none, production goes on with an empty one, so that pages still render.
 * @param by what received it, for the error
 * @throws AskfirstError AF203 in development, if the value is no catalog
 */
export function usableCatalog(catalog: AnyCatalog | undefined, by: string): AnyCatalog {
  if (process.env.NODE_ENV !== 'production') checkCatalog(catalog, by)
  return isCatalog(catalog) ? catalog : nothing
}
