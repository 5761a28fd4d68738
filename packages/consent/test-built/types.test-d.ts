import { type AnyCatalog, defineCatalog, type VendorFacts } from '@askfirst/catalog'
import {
  type ConsentEffect,
  type ConsentStore,
  createConsentStore,
  type Decisions,
  memoryStorage,
} from '@askfirst/consent'
import {
  ConsentProvider,
  type ConsentProviderProps,
  useConsent,
  useConsentStore,
  useGrant,
} from '@askfirst/consent/react'
import { createElement } from 'react'
import { describe, expectTypeOf, it } from 'vitest'

const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, targeting: { refusedBySignal: true } },
  vendors: [
    { id: 'login', category: 'necessary' },
    { id: 'ads', category: 'targeting' },
  ],
  // Types alone are asked here: any id may have its facts.
  facts: (): Promise<Record<string, VendorFacts>> => Promise.resolve({}),
})
const store = createConsentStore({ catalog, storage: memoryStorage() })
type Id = 'necessary' | 'targeting' | 'login' | 'ads'

describe('a store knows the ids of its catalog, registered or not', () => {
  it('accepts the right ones', () => {
    expectTypeOf(store.isGranted).parameter(0).toEqualTypeOf<Id>()
    expectTypeOf(store.getState().grants).toEqualTypeOf<Decisions<Id>>()
    expectTypeOf(store.catalog).toEqualTypeOf(catalog)
    store.isGranted('ads')
    store.isGranted('targeting')
    store.save({ categories: { targeting: true }, vendors: { ads: false }, despiteSignal: true })
    store.save({})
    store.acceptAll()
    store.acceptAll({ despiteSignal: true })
  })

  it('refuses others', () => {
    // @ts-expect-error no such id
    store.isGranted('nobody')
    // @ts-expect-error no such vendor
    store.save({ vendors: { nobody: true } })
    // @ts-expect-error no such category
    store.save({ categories: { nothing: true } })
    // @ts-expect-error a vendor is no category
    store.save({ categories: { ads: true } })
    // @ts-expect-error a category is no vendor
    store.save({ vendors: { targeting: true } })
    // @ts-expect-error a decision is yes or no
    store.save({ vendors: { ads: 'yes' } })
    // @ts-expect-error no such id
    void store.getState().grants.nobody
    // @ts-expect-error state is read only
    store.getState().grants.ads = true
    // @ts-expect-error no such surface
    store.open('dialog')
  })

  it('gives effects its ids', () => {
    createConsentStore({
      catalog,
      effects: [
        (consent) => {
          consent.isGranted('ads')
          // @ts-expect-error no such id
          consent.isGranted('nobody')
          // @ts-expect-error an effect has no verbs
          consent.acceptAll()
        },
      ],
    })
  })

  it('takes an effect that was written for any catalog', () => {
    const log: ConsentEffect<AnyCatalog> = (consent) => consent.subscribe(() => undefined)
    createConsentStore({ catalog, effects: [log] })
  })
})

describe('without registration ids are strings', () => {
  it('and a store that knows its ids fits', () => {
    expectTypeOf(store).toExtend<ConsentStore>()
    expectTypeOf<{ store: typeof store }>().toExtend<ConsentProviderProps>()
    createElement(ConsentProvider, { store })
    createElement(ConsentProvider, { catalog })
  })

  it('in hooks', () => {
    expectTypeOf(useGrant).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(useGrant).returns.toEqualTypeOf<boolean>()
    expectTypeOf(useConsentStore).returns.toEqualTypeOf<ConsentStore>()
    expectTypeOf(useConsent<number>).returns.toEqualTypeOf<number>()
  })

  it('a provider takes a catalog or a store', () => {
    // @ts-expect-error neither
    createElement(ConsentProvider, {})
    // @ts-expect-error options belong to a catalog
    createElement(ConsentProvider, { storage: memoryStorage() })
  })
})
