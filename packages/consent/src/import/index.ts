export { type C15tOptions, fromC15t } from './c15t.ts'
export { type CookiebotOptions, fromCookiebot } from './cookiebot.ts'
export type {
  ChoiceSource,
  ForeignAnswers,
  ForeignChoice,
  ImportMapping,
  StoredTexts,
} from './foreign-choice.ts'
export { importRecord } from './import-record.ts'
export { importingStorage, type ImportingStorageOptions } from './importing-storage.ts'
export { fromKlaro, type KlaroOptions } from './klaro.ts'
export { fromOneTrust, type OneTrustOptions } from './onetrust.ts'
export { fromOrestbida, type OrestbidaOptions } from './orestbida.ts'
export type { ImportOptions } from './resolve-import.ts'
