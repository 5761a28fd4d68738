export type { Choice, Decisions } from './policy/choice.ts'
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
export { askEveryone, type Lock, type Policy, type PolicyOptions, resolvePolicy } from './policy/policy.ts'
export type { ConsentModel, Regime } from './policy/policy.ts'
export { createConsentStore } from './store.ts'
export type { ConsentStoreOptions } from './store-options.ts'
export {
  type ConsentStorage,
  cookieStorage,
  type CookieStorageOptions,
  memoryStorage,
} from './storage/storage.ts'
export { type CookieOptions, partitionedStorage } from './storage/partitioned-storage.ts'
export { noSignals, readSignals, type Signals } from './policy/signals.ts'
export { resolveRegime } from './policy/regimes.ts'
export { categoryState } from './policy/category-state.ts'
export { type ConsentRecord, decodeRecord, type WholeAnswer } from './record/decode.ts'
export { encodeRecord, type RecordContent } from './record/encode.ts'
