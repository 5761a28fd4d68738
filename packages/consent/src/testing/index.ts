export { blockedStorage } from './blocked-storage.ts'
export { consentCookie, type ConsentCookie, type ConsentCookieOptions } from './consent-cookie.ts'
export { createTestStore, type TestStoreOptions } from './create-test-store.ts'
export { fakeSignals } from './fake-signals.ts'
