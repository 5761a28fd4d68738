export { blockedStorage } from './blocked-storage.ts'
export { createTestStore, type TestStoreOptions } from './create-test-store.ts'
export { fakeSignals } from './fake-signals.ts'
