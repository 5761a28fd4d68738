import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './scripts/chromium.mjs'

const url = 'http://127.0.0.1:4173/'

export default defineConfig({
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: 'list',
  // Traces double the time. Ask for one where it is needed: `pnpm e2e --trace on NAME`.
  use: { trace: 'off' },
  projects: [
    {
      name: 'demo',
      testDir: 'apps/demo/e2e',
      use: { ...devices['Desktop Chrome'], baseURL: url, launchOptions: launchOptions() },
    },
    // Brings its own browser and its own internet.
    { name: 'lab', testDir: 'apps/lab/e2e', use: devices['Desktop Chrome'] },
  ],
  webServer: {
    command: 'pnpm --filter demo preview',
    url,
    reuseExistingServer: !process.env.CI,
  },
})
