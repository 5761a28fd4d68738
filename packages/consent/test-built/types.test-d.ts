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
import { blockedStorage, consentCookie, createTestStore, fakeSignals } from '@askfirst/consent/testing'
import { consentMatchers, type SilenceOptions } from '@askfirst/consent/testing/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { createElement } from 'react'
import { describe, expectTypeOf, it } from 'vitest'

const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, targeting: { refusedBySignal: true } },
  vendors: [
    { id: 'login', category: 'necessary' },
    { id: 'ads', category: 'targeting' },
  ],
  // Only types are checked here: any id may have its facts.
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
    store.save({ categories: { targeting: true }, vendors: { ads: false }, overrideSignal: true })
    store.save({})
    store.acceptAll()
    store.acceptAll({ overrideSignal: true })
  })

  it('rejects others', () => {
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

  it('accepts an effect that was written for any catalog', () => {
    const log: ConsentEffect<AnyCatalog> = (consent) => consent.subscribe(() => undefined)
    createConsentStore({ catalog, effects: [log] })
  })
})

describe('without registration ids are strings', () => {
  it('and a store of known ids fits', () => {
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

  it('a provider accepts a catalog or a store', () => {
    // @ts-expect-error neither
    createElement(ConsentProvider, {})
    // @ts-expect-error options belong to a catalog
    createElement(ConsentProvider, { storage: memoryStorage() })
  })
})

describe('a test store knows the ids of its catalog', () => {
  it('accepts the right ones', () => {
    const tested = createTestStore({
      catalog,
      granted: ['ads'],
      refused: ['targeting'],
      undecided: ['ads'],
      signals: fakeSignals({ gpc: true }),
      storage: blockedStorage('silent'),
    })
    expectTypeOf(tested).toEqualTypeOf(store)
    createElement(ConsentProvider, { store: createTestStore({ catalog, granted: 'all' }) })
    consentCookie({ catalog, granted: 'all', url: 'https://shop.example' })
    // @ts-expect-error no such id
    consentCookie({ catalog, granted: ['nobody'] })
    // @ts-expect-error nothing was chosen
    consentCookie({ catalog })
  })

  it('rejects others', () => {
    // @ts-expect-error no such id
    createTestStore({ catalog, granted: ['nobody'] })
    // @ts-expect-error no such id
    createTestStore({ catalog, refused: ['nobody'] })
    // @ts-expect-error no such id
    createTestStore({ catalog, undecided: ['nobody'] })
    // @ts-expect-error neither a list nor all nor none
    createTestStore({ catalog, granted: 'ads' })
    // @ts-expect-error no such signal
    fakeSignals({ tcf: true })
    // @ts-expect-error no such way
    blockedStorage('never')
  })
})

describe('Playwright knows the matcher', () => {
  const page = {} as Page
  const locator = {} as Locator
  const options: SilenceOptions = { allow: ['cdn.example', /x/], settle: 1, visit: () => undefined }

  it('on a page, with or without an address', () => {
    expectTypeOf(expect(page).toBeSilentBeforeConsent()).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect(page).toBeSilentBeforeConsent(options)).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect(page).not.toBeSilentBeforeConsent('/', options)).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect.soft(page).toBeSilentBeforeConsent('/')).toEqualTypeOf<Promise<void>>()
  })

  it('on a custom expect', () => {
    const extended = expect.extend(consentMatchers)
    expectTypeOf(extended(page).toBeSilentBeforeConsent('/', options)).toEqualTypeOf<Promise<void>>()
  })

  it('on nothing else', () => {
    // @ts-expect-error not a page
    void expect(locator).toBeSilentBeforeConsent('/')
    // @ts-expect-error not a page
    void expect('a text').toBeSilentBeforeConsent('/')
    // @ts-expect-error no such option
    void expect(page).toBeSilentBeforeConsent('/', { quiet: true })
    // @ts-expect-error an address is a text
    void expect(page).toBeSilentBeforeConsent(1)
  })
})
