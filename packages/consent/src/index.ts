export type { Choice, Decisions } from './choice.ts'
export type { ConsentSnapshot } from './snapshot.ts'
export type {
  Change,
  ConsentAction,
  ConsentEffect,
  ConsentReader,
  ConsentState,
  ConsentStore,
  EffectContext,
  Surface,
} from './state.ts'
export { type Lock, type Policy, type PolicyOptions, resolvePolicy } from './policy.ts'
export type { ConsentModel, Regime } from './policy.ts'
export { type ConsentStoreOptions, createConsentStore } from './store.ts'
export { type ConsentStorage, cookieStorage, type CookieStorageOptions, memoryStorage } from './storage.ts'
export { type CookieOptions, partitionedStorage } from './partitioned-storage.ts'
export { noSignals, readSignals, type Signals } from './signals.ts'
