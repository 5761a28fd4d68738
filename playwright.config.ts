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
  use: { baseURL: url, trace: 'retain-on-failure' },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() } }],
  webServer: {
    command: 'pnpm --filter demo preview',
    url,
    reuseExistingServer: !process.env.CI,
  },
})
