import type { Catalog, Category, VendorCore } from '@askfirst/catalog'
import {
  type ConsentStorage,
  type ConsentStore,
  type ConsentStoreOptions,
  createConsentStore,
  memoryStorage,
  type Regime,
  type Signals,
} from '../src/index.ts'

type CategoryName = 'necessary' | 'functional' | 'performance' | 'targeting'
type VendorName = 'login' | 'chat' | 'stats' | 'heatmap' | 'ads' | 'pixel-stats' | 'pixel-ads'
export type TestCatalog = Catalog<
  Readonly<Record<CategoryName, Category>>,
  readonly VendorCore<VendorName, CategoryName>[]
>

const categories: TestCatalog['categories'] = {
  necessary: { necessary: true },
  functional: {},
  performance: {},
  targeting: { refusedBySignal: true },
}

export const catalogOf = <V extends readonly VendorCore<string, CategoryName>[]>(
  vendors: V,
): Catalog<TestCatalog['categories'], V> => ({
  categories,
  vendors,
  loadFacts: () => Promise.reject(new Error('A choice never needs facts')),
})

/** `pixel-stats` and `pixel-ads` are two uses of one tag. */
export const catalog: TestCatalog = catalogOf([
  { id: 'login', category: 'necessary' },
  { id: 'chat', category: 'functional' },
  { id: 'stats', category: 'performance' },
  { id: 'heatmap', category: 'performance' },
  { id: 'ads', category: 'targeting' },
  { id: 'pixel-stats', category: 'performance', tag: 'pixel' },
  { id: 'pixel-ads', category: 'targeting', tag: 'pixel' },
])

export const optional: readonly (CategoryName | VendorName)[] = [
  'functional',
  'performance',
  'targeting',
  'chat',
  'stats',
  'heatmap',
  'ads',
  'pixel-stats',
  'pixel-ads',
]

export const DAY = 86_400_000
/** 2026-06-01, noon UTC. */
export const NOON: number = Date.UTC(2026, 5, 1, 12)
export const TODAY: number = Math.floor(NOON / DAY)

export const gpc: Signals = { gpc: true, dnt: false }
export const dnt: Signals = { gpc: false, dnt: true }
export const silent: Signals = { gpc: false, dnt: false }

export const optOut: Regime = { id: 'test:opt-out', model: 'opt-out', source: 'A test' }
export const noticeOnly: Regime = { id: 'test:notice-only', model: 'notice-only', source: 'A test' }

/** A page load: a started store over this storage. You can override every option. */
export function visit(
  storage: ConsentStorage,
  options: Partial<ConsentStoreOptions<TestCatalog>> = {},
): ConsentStore<TestCatalog> {
  const store = createConsentStore({ catalog, storage, signals: () => silent, now: () => NOON, ...options })
  store.start()
  return store
}

/** A page load of a first visit. */
export const firstVisit = (
  options: Partial<ConsentStoreOptions<TestCatalog>> = {},
): ConsentStore<TestCatalog> => visit(memoryStorage(), options)

/** The ids that may run. */
export const granted = (store: Pick<ConsentStore<TestCatalog>, 'getState'>): string[] =>
  Object.entries(store.getState().grants)
    .filter(([, yes]) => yes)
    .map(([id]) => id)

export const NECESSARY: readonly string[] = ['necessary', 'login']
