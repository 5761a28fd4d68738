import { type Browser, chromium } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.mjs'

/** The fixture `browser`: every host leads to this machine, whatever its certificate. */
export const everyHostIsHere: readonly [
  (fixtures: object, use: (browser: Browser) => Promise<void>) => Promise<void>,
  { readonly scope: 'worker' },
] = [
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
  async ({}, use) => {
    const { args, ...options } = launchOptions()
    const browser = await chromium.launch({
      ...options,
      args: [...args, '--host-resolver-rules=MAP * 127.0.0.1', '--ignore-certificate-errors'],
    })
    await use(browser)
    await browser.close()
  },
  { scope: 'worker' },
]

interface Closable {
  readonly close: () => Promise<unknown>
}

/** The fixture `start`: what it starts is closed after the test. */
export const startsAndCloses =
  <Args extends readonly unknown[], Started extends Closable>(begin: (...args: Args) => Promise<Started>) =>
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
  async ({}, use: (start: (...args: Args) => Promise<Started>) => Promise<void>): Promise<void> => {
    const all: Started[] = []
    await use(async (...args) => {
      const started = await begin(...args)
      all.push(started)
      return started
    })
    await Promise.all(all.map((started) => started.close()))
  }
