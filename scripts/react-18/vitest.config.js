import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'parts', environment: 'jsdom', include: ['react-18.test.tsx'] } },
      {
        // As a bundler for browsers resolves the packages: what only some visitors need is fetched.
        ssr: { resolve: { conditions: ['browser', ...defaultServerConditions] } },
        test: {
          name: 'hydration',
          environment: 'jsdom',
          include: ['hydration.test.tsx'],
          server: { deps: { inline: [/@askfirst/] } },
        },
      },
    ],
  },
})
