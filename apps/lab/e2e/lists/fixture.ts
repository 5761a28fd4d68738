import { type Browser, expect, type Page, test as base } from '@playwright/test'
import { everyHostIsHere, startsAndCloses } from '../every-host.ts'
import { type Host, startHost } from './host.ts'

interface Fixtures {
  /** Starts a host on its own port. Every name leads to it. */
  readonly start: (isSecure: boolean, cookie?: string) => Promise<Host>
  /** Fails a test if its page complains. */
  readonly quiet: void
}

export const test = base.extend<Fixtures, { browser: Browser }>({
  browser: [...everyHostIsHere],
  ignoreHTTPSErrors: true,
  start: startsAndCloses(startHost),
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

/** Waits until the app has started, and has fetched everything that it needs to decide. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible()
  await expect(page.locator('[data-askfirst-early]:not([hidden])')).toHaveCount(0)
}
