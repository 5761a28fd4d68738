import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { films, outsiders, textSize } from '../src/vendors.ts'

/** The demo's list. Its own file registers it, and the tests of all apps are one program. */
export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [...outsiders, films, textSize],
})
