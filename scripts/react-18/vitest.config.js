import { defineConfig } from 'vitest/config'

/** What hangs is found all the same; what is slow, on a machine with other work to do, is not a failure. */
const testTimeout = 20_000

export default defineConfig({
  test: {
    testTimeout,
    environment: 'jsdom',
  },
})
