import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

/** What hangs is found all the same; what is slow, on a machine with other work to do, is not a failure. */
const testTimeout = 20_000

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'parts', testTimeout, environment: 'jsdom', include: ['react-18.test.tsx'] } },
      {
        // As a bundler for browsers resolves the packages: what only some visitors need is fetched.
        ssr: { resolve: { conditions: ['browser', ...defaultServerConditions] } },
        test: {
          name: 'hydration',
          testTimeout,
          environment: 'jsdom',
          include: ['hydration.test.tsx'],
          server: { deps: { inline: [/@askfirst/] } },
        },
      },
    ],
  },
})
