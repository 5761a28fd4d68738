import {
  createMatcher,
  defaultCategories,
  defineCatalog,
  defineVendor,
  isVerified,
  writeDisclosed,
  type AnyCatalog,
  type CategoryIdOf,
  type EmbedId,
  type EmbedIdOf,
  type Fact,
  type Lifetime,
  type VendorFacts,
  type VendorIdOf,
} from '@askfirst/catalog'
import * as allFacts from '@askfirst/catalog/facts'
import { industryOptOuts, mechanisms } from '@askfirst/catalog/notice'
import { sources } from '@askfirst/catalog/sources'
import * as allVendors from '@askfirst/catalog/vendors'
import { crazyEgg, googleAnalytics, linkedinAds, youtube } from '@askfirst/catalog/vendors'
import { describe, expectTypeOf, it } from 'vitest'

const { id: _, ...ownFacts } = allFacts.quantcast
const loadAll = () => import('@askfirst/catalog/facts')

describe('a core', () => {
  it('is literal', () => {
    expectTypeOf(crazyEgg.id).toEqualTypeOf<'crazy-egg'>()
    expectTypeOf(crazyEgg.category).toEqualTypeOf<'performance'>()
    expectTypeOf(linkedinAds.tag).toEqualTypeOf<'linkedin-insight'>()
    expectTypeOf(allFacts.crazyEgg).toEqualTypeOf<VendorFacts<'crazy-egg'>>()
  })
})

describe('defineCatalog', () => {
  it('infers the ids of categories and vendors', () => {
    const catalog = defineCatalog({
      categories: { ...defaultCategories, 'live-chat': { name: 'Live chat' } },
      vendors: [crazyEgg, { id: 'our-chat', category: 'live-chat', facts: ownFacts }],
      facts: loadAll,
    })
    expectTypeOf<CategoryIdOf<typeof catalog>>().toEqualTypeOf<
      'necessary' | 'functional' | 'performance' | 'targeting' | 'live-chat'
    >()
    expectTypeOf<VendorIdOf<typeof catalog>>().toEqualTypeOf<'crazy-egg' | 'our-chat'>()
    expectTypeOf(catalog).toExtend<AnyCatalog>()
    expectTypeOf(catalog.loadFacts).returns.resolves.toEqualTypeOf<ReadonlyMap<string, VendorFacts>>()
  })

  it('takes all vendors at once', () => {
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: Object.values(allVendors),
      facts: loadAll,
    })
    expectTypeOf<'hubspot'>().toExtend<VendorIdOf<typeof catalog>>()
    expectTypeOf<VendorIdOf<typeof catalog>>().not.toEqualTypeOf<string>()
  })

  it('rejects a category that the catalog lacks', () => {
    expectTypeOf<'targetting'>().not.toExtend<keyof typeof defaultCategories>()
    defineCatalog({
      categories: defaultCategories,
      // @ts-expect-error -- misspelt
      vendors: [{ id: 'our-ads', category: 'targetting', facts: ownFacts }],
    })
    defineCatalog({
      categories: { necessary: { necessary: true } },
      // @ts-expect-error -- a vendor of the catalog, whose category this site lacks
      vendors: [crazyEgg],
      facts: loadAll,
    })
  })

  it('accepts facts from a module, from a record, and on the vendor itself', () => {
    const fromModule = defineCatalog({
      categories: defaultCategories,
      vendors: [crazyEgg, googleAnalytics],
      facts: loadAll,
    })
    const fromRecord = defineCatalog({
      categories: defaultCategories,
      vendors: [crazyEgg, googleAnalytics],
      facts: async () => ({ crazyEgg: allFacts.crazyEgg, googleAnalytics: allFacts.googleAnalytics }),
    })
    const beside = defineCatalog({
      categories: defaultCategories,
      vendors: [
        { ...crazyEgg, facts: ownFacts },
        { ...googleAnalytics, facts: ownFacts },
      ],
    })
    expectTypeOf<VendorIdOf<typeof fromModule>>().toEqualTypeOf<'crazy-egg' | 'google-analytics'>()
    expectTypeOf<VendorIdOf<typeof fromRecord>>().toEqualTypeOf<'crazy-egg' | 'google-analytics'>()
    expectTypeOf<VendorIdOf<typeof beside>>().toEqualTypeOf<'crazy-egg' | 'google-analytics'>()
  })

  it('accepts facts from several places', () => {
    const ourAds = defineVendor({ id: 'our-ads', category: 'targeting', facts: ownFacts })
    const mixed = defineCatalog({
      categories: defaultCategories,
      vendors: [crazyEgg, ourAds],
      facts: async () => ({ crazyEgg: allFacts.crazyEgg }),
    })
    const joined = defineCatalog({
      categories: defaultCategories,
      vendors: [{ id: 'our-ads', category: 'targeting' }, crazyEgg],
      facts: async () => ({ ...(await loadAll()), ourAds: { id: 'our-ads', ...ownFacts } as const }),
    })
    expectTypeOf<VendorIdOf<typeof mixed>>().toEqualTypeOf<'crazy-egg' | 'our-ads'>()
    expectTypeOf<VendorIdOf<typeof joined>>().toEqualTypeOf<'crazy-egg' | 'our-ads'>()
  })

  it('rejects a loader that leaves a vendor without facts', () => {
    expectTypeOf<'our-ads'>().not.toExtend<(typeof allFacts)[keyof typeof allFacts]['id']>()
    defineCatalog({
      categories: defaultCategories,
      vendors: [crazyEgg, googleAnalytics],
      // @ts-expect-error -- facts are missing for crazy-egg
      facts: async () => ({ googleAnalytics: allFacts.googleAnalytics }),
    })
    defineCatalog({
      categories: defaultCategories,
      vendors: [crazyEgg, { id: 'our-ads', category: 'targeting' }],
      // @ts-expect-error -- facts are missing for our-ads
      facts: loadAll,
    })
  })

  it('requires no facts without a loader: a site with its own interface may need none', () => {
    const headless = defineCatalog({ categories: defaultCategories, vendors: [crazyEgg] })
    expectTypeOf<VendorIdOf<typeof headless>>().toEqualTypeOf<'crazy-egg'>()
  })
})

describe('defineVendor', () => {
  it('keeps literal types, and may have `disclosed` filled in', () => {
    const own = defineVendor({ id: 'our-tour', category: 'functional', embed: true, facts: ownFacts })
    expectTypeOf(own.id).toEqualTypeOf<'our-tour'>()
    expectTypeOf(own.embed).toEqualTypeOf<true>()
    expectTypeOf(own.disclosed).toEqualTypeOf<string | undefined>()
    const known = defineVendor({ id: 'our-ads', category: 'targeting', disclosed: 'S', facts: ownFacts })
    expectTypeOf(known.disclosed).toEqualTypeOf<'S'>()
  })
})

describe('writeDisclosed', () => {
  it('takes the cookies of facts', () => {
    expectTypeOf(writeDisclosed(crazyEgg.category, allFacts.crazyEgg.cookies)).toEqualTypeOf<string>()
    expectTypeOf(googleAnalytics.disclosed).not.toEqualTypeOf<string>()
  })
})

describe('the ids of embeds', () => {
  it('are the ids of vendors with `embed: true`', () => {
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: [youtube, googleAnalytics],
      facts: loadAll,
    })
    expectTypeOf<EmbedIdOf<typeof catalog>>().toEqualTypeOf<'youtube'>()
    const own = defineVendor({ id: 'our-tour', category: 'functional', embed: true, facts: ownFacts })
    const mixed = defineCatalog({ categories: defaultCategories, vendors: [own, crazyEgg] })
    expectTypeOf<EmbedIdOf<typeof mixed>>().toEqualTypeOf<'our-tour'>()
  })

  it('are none in a catalog without embeds', () => {
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: [googleAnalytics],
      facts: loadAll,
    })
    expectTypeOf<EmbedIdOf<typeof catalog>>().toBeNever()
  })

  it('are any ids without a registered catalog', () => {
    expectTypeOf<EmbedId>().toEqualTypeOf<string>()
    expectTypeOf<EmbedIdOf<AnyCatalog>>().toEqualTypeOf<string>()
  })
})

describe('isVerified', () => {
  it('guards the value', () => {
    const days = (lifetime: Fact<number>): number => {
      // @ts-expect-error -- may be null, and must not be told as certain
      const unguarded: number = lifetime.value
      return isVerified(lifetime) ? lifetime.value / 86_400 : unguarded
    }
    expectTypeOf(days).returns.toBeNumber()

    const fact = {} as Fact<Lifetime>
    if (isVerified(fact)) {
      expectTypeOf(fact.value).toEqualTypeOf<Lifetime>()
      expectTypeOf(fact.source).toEqualTypeOf<readonly [string, ...string[]]>()
    } else {
      expectTypeOf(fact.value).toEqualTypeOf<Lifetime | null>()
      expectTypeOf(fact.unverified).toBeString()
    }
  })
})

describe('createMatcher', () => {
  it('keeps the ids', () => {
    const match = createMatcher(Object.values(allFacts)).cookie('_ga')
    expectTypeOf<'hubspot'>().toExtend<NonNullable<typeof match>['vendors'][number]>()
    expectTypeOf<'nobody'>().not.toExtend<NonNullable<typeof match>['vendors'][number]>()
    expectTypeOf(createMatcher(new Map<string, VendorFacts>().values()).url).parameters.toEqualTypeOf<
      [string]
    >()
  })
})

describe('the notice and the sources', () => {
  it('are typed data', () => {
    expectTypeOf(industryOptOuts[0]!.id).not.toEqualTypeOf<string>()
    expectTypeOf(mechanisms[0]!.id).not.toEqualTypeOf<string>()
    expectTypeOf(sources).toEqualTypeOf<Readonly<Record<string, string>>>()
  })
})
