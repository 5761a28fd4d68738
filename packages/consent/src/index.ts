export { applyChoice, categoryState, isLocked, type Choice, type Decisions } from './choice.ts'
export { type Lock, type Policy, type PolicyOptions, resolvePolicy } from './policy.ts'
export { type ConsentRecord, decodeRecord, encodeRecord } from './record.ts'
export { askEveryone, type ConsentModel, type Regime, resolveRegime } from './regimes.ts'
export { noSignals, readSignals, type Signals } from './signals.ts'
export type {
  ConsentAction,
  ConsentEffect,
  ConsentReader,
  ConsentState,
  ConsentStore,
  EffectContext,
  Surface,
} from './state.ts'
export { type ConsentStorage, cookieStorage, type CookieStorageOptions, memoryStorage } from './storage.ts'
export { type ConsentStoreOptions, createConsentStore } from './store.ts'
