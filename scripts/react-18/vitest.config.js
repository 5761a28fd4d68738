import { defineConfig } from 'vitest/config'

/** Still catches a test that hangs. A test that is only slow, on a busy machine, must not fail. */
const testTimeout = 20_000

export default defineConfig({
  test: {
    testTimeout,
    environment: 'jsdom',
  },
})
