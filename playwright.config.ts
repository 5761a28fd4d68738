import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './scripts/chromium.mjs'

const desktop = devices['Desktop Chrome']

/** Apps with their own server. Each has its tests in `e2e`. */
const apps = [
  { name: 'demo', port: 4173, command: 'pnpm --filter demo preview' },
  { name: 'next', port: 4181, command: 'pnpm --filter next-app start' },
  { name: 'react-router', port: 4182, command: 'pnpm --filter react-router-app start' },
  { name: 'astro', port: 4183, command: 'pnpm --filter astro-app start' },
].map((app) => ({ ...app, url: `http://127.0.0.1:${app.port}/` }))

export default defineConfig({
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Long, because tests that hang are found anyway, and tests that are slow on a busy machine aren't failures.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Tests wait as much as they work, so a third worker keeps two cores busy. With a fourth, slow phones get too slow.
  workers: 3,
  reporter: 'list',
  // Traces double the time. Turn them on where you need one: `pnpm e2e --trace on NAME`.
  use: { trace: 'off' },
  projects: [
    ...apps.map(({ name, url }) => ({
      name,
      testDir: `apps/${name}/e2e`,
      use: { ...desktop, baseURL: url, launchOptions: launchOptions() },
    })),
    // It has its own browser and its own internet.
    { name: 'lab', testDir: 'apps/lab/e2e', use: desktop },
  ],
  webServer: apps.map(({ command, url }) => ({ command, url, reuseExistingServer: !process.env.CI })),
})
