import type { Page } from '@playwright/test'
import { acceptAll, banner, expect, expectVendors, settle, test } from './fixture.ts'
import { onHome } from './providers.ts'

/** Opens a page as if it were prerendered or in a background tab. Playwright's own pages are always visible. */
async function openUnseen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isHidden = true
    const state = (): string => (isHidden ? 'hidden' : 'visible')
    Object.defineProperty(Document.prototype, 'visibilityState', { get: state, configurable: true })
    addEventListener('show-page', () => {
      isHidden = false
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    })
  })
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Cookie settings' }).first()).toBeVisible()
}

const look = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('show-page')))

test('a page that isn’t visible yet starts no vendor and doesn’t ask', async ({ page, requests }) => {
  await openUnseen(page)
  await settle(page)
  expect(requests).toEqual([])
  await expect(banner(page)).toHaveCount(0)
  await look(page)
  await expect(banner(page)).toBeVisible()
  expect(requests).toEqual([])
})

test('a choice made elsewhere applies once it becomes visible', async ({ page, context, requests }) => {
  await openUnseen(page)
  const other = await context.newPage()
  await other.goto('/')
  await acceptAll(other)
  await settle(other)
  requests.length = 0
  await settle(page)
  // The other page has loaded its own. This one hasn't requested anything yet.
  expect(requests).toEqual([])
  await look(page)
  await expectVendors(page, requests, onHome)
  await expect(banner(page)).toHaveCount(0)
})
