import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './scripts/chromium.mjs'

const url = 'http://127.0.0.1:4173/'

export default defineConfig({
  testDir: 'apps/demo/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: 'list',
  // Traces double the time. Ask for one where it is needed: `pnpm e2e --trace on NAME`.
  use: { baseURL: url, trace: 'off' },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() } }],
  webServer: {
    command: 'pnpm --filter demo preview',
    url,
    reuseExistingServer: !process.env.CI,
  },
})
