import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/chromium.mjs'

// Reading the packages' TypeScript through this condition lets tests run without a build. `module` is for bundlers, and
// what stands there is not always a module to Node.
const conditions = ['askfirst-source', ...defaultServerConditions.filter((each) => each !== 'module')]
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } }

/** Each tag of a vendor is played on a page that it leaves as it was. */
const VENDORS = 'packages/consent/src/tags/*.test.ts'

/** What hangs is found all the same; what is slow, on a machine with other work to do, is not a failure. */
const testTimeout = process.env.FUZZ_RUNS ? 600_000 : 20_000

export default defineConfig({
  test: {
    // Vitest leaves a processor to itself, and has little to do once the files run: of two, half would be idle.
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
          // Forty small files, and a page for each would take longer than all they do: they share one.
          isolate: false,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'dom',
          testTimeout,
          environment: 'jsdom',
          // Each file has modules and a page of its own, but jsdom itself is read once, not for every file.
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
          include: ['packages/*/test-built/**/*.test.ts', 'scripts/browsers/*.test.mjs'],
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
