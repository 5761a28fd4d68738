/**
 * For the other packages of Askfirst. Semantic versioning doesn't cover it: any release may change it, so a site
 * imports nothing from here.
 *
 * It exports no types that lead to the catalog's: they would bring their own `Register`, which sites could not extend.
 */

export { disclosesNoMore, readDisclosed } from './disclosed/read.ts'
export { errorFrom, type Words } from './error-from.ts'
