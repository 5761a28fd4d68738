import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/chromium.mjs'

// With this condition, tests read the packages' TypeScript and need no build. `module` is for bundlers, and its files
// are not always modules to Node.
const conditions = ['askfirst-source', ...defaultServerConditions.filter((each) => each !== 'module')]
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } }

/** The test of each tag plays it on a page, and leaves the page as it was. */
const VENDORS = 'packages/consent/src/tags/*.test.ts'

/** Still catches a test that hangs. A test that is only slow, on a busy machine, must not fail. */
const testTimeout = process.env.FUZZ_RUNS ? 600_000 : 20_000

export default defineConfig({
  test: {
    // Vitest reserves a processor for itself but does little once the files run: of two processors, half would be idle.
    maxWorkers: '100%',
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'scripts/*.test.mjs'],
          exclude: [VENDORS],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'vendors',
          testTimeout,
          environment: 'jsdom',
          include: [VENDORS],
          // Each of these forty small files does less than setting up a page takes, so they share one.
          isolate: false,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'dom',
          testTimeout,
          environment: 'jsdom',
          // Each file has its own modules and page, but jsdom itself is loaded only once.
          pool: 'vmForks',
          include: ['packages/*/src/**/*.test.tsx'],
          setupFiles: ['./scripts/vitest.dom.ts'],
        },
      },
      {
        ...fromSource,
        resolve: {
          ...fromSource.resolve,
          alias: {
            '@/lib/utils': fileURLToPath(new URL('registry/src/shared/lib/utils.ts', import.meta.url)),
            '@/registry': fileURLToPath(new URL('registry/src', import.meta.url)),
          },
        },
        test: {
          name: 'guides',
          testTimeout,
          environment: 'jsdom',
          include: ['scripts/guides/*.test.tsx'],
          setupFiles: ['./scripts/vitest.dom.ts'],
        },
      },
      {
        test: {
          name: 'built',
          testTimeout,
          environment: 'node',
          include: ['packages/*/test-built/**/*.test.{ts,mjs}', 'scripts/browsers/*.test.mjs'],
          typecheck: {
            enabled: true,
            include: ['packages/*/test-built/**/*.test-d.ts'],
            tsconfig: './scripts/tsconfig.built.json',
          },
        },
      },
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          // One of them opens all languages.
          testTimeout: 3 * testTimeout,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
