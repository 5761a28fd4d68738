import {
  defaultCategories,
  defineCatalog,
  type Catalog,
  type CategoryId,
  type EmbedId,
  type GrantId,
  type RegisteredCatalog,
  type VendorId,
} from '@askfirst/catalog'
import { crazyEgg, googleAnalytics, youtube } from '@askfirst/catalog/vendors'
import { expectTypeOf } from 'vitest'

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [crazyEgg, googleAnalytics, youtube],
  facts: () => import('@askfirst/catalog/facts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}

expectTypeOf<RegisteredCatalog>().toEqualTypeOf<typeof catalog>()
expectTypeOf<RegisteredCatalog>().toExtend<Catalog>()
expectTypeOf<CategoryId>().toEqualTypeOf<'necessary' | 'functional' | 'performance' | 'targeting'>()
expectTypeOf<VendorId>().toEqualTypeOf<'crazy-egg' | 'google-analytics' | 'youtube'>()
expectTypeOf<EmbedId>().toEqualTypeOf<'youtube'>()
expectTypeOf<GrantId>().toEqualTypeOf<CategoryId | VendorId>()

// @ts-expect-error -- a vendor that the registered catalog doesn't list
export const wrong: VendorId = 'hubspot'
