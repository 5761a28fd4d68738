import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { films, outsiders, textSize } from '../src/vendors.ts'

/** The demo's catalog. Its own file registers the type, and the tests of all apps are one program. */
export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [...outsiders, films, textSize],
})
