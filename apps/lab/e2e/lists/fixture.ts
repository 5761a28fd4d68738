import { type Browser, chromium, expect, type Page, test as base } from '@playwright/test'
import { launchOptions } from '../../../../scripts/chromium.mjs'
import { type Host, startHost } from './host.ts'

interface Fixtures {
  /** Starts a host on a port of its own, which every name leads to. */
  readonly start: (isSecure: boolean, cookie?: string) => Promise<Host>
  /** Fails a test whose page complains. */
  readonly quiet: void
}

export const test = base.extend<Fixtures, { browser: Browser }>({
  browser: [
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
  ],
  ignoreHTTPSErrors: true,
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, provide) => {
    const hosts: Host[] = []
    const start: Fixtures['start'] = async (isSecure, cookie) => {
      const host = await startHost(isSecure, cookie)
      hosts.push(host)
      return host
    }
    await provide(start)
    await Promise.all(hosts.map((host) => host.close()))
  },
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      await use()
      expect(complaints, 'what the page complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** The vendors that may run on this page. */
export const granted = (page: Page): Promise<string[]> => page.locator('#root ul li').allTextContents()

/** The app is there, and whatever it fetches to know more has come. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible()
  await expect(page.locator('[data-askfirst-early]:not([hidden])')).toHaveCount(0)
}
