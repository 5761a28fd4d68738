import { defineConfig, devices } from '@playwright/test'

export default defineConfig({
  testDir: 'bench',
  testMatch: '*.ts',
  workers: 1,
  reporter: 'line',
  use: devices['Desktop Chrome'],
})
