import { acceptAll, banner, expect, expectMeasured, expectVendors, settle, test } from './fixture.ts'
import { onHome, tags } from './providers.ts'

test('shows decisions, cookies, requests and the record as they change', async ({ page, requests }) => {
  await page.goto('/')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toContainText('ask-everyone')
  await expect(inspector).toContainText('Requests to providers: 0')
  const row = inspector.getByRole('row', { name: /google-analytics/ })
  await expect(row).toHaveText(/nono$/)
  await acceptAll(page)
  await expectVendors(page, requests, onHome)
  await expect(row).toHaveText(/yesyes$/)
  await expect(inspector).toContainText(`Requests to providers: ${tags.length * 2 + 1}`)
  await expect(inspector.getByText(/^The choice takes \d+ bytes\.$/)).toBeVisible()
  await expect(inspector.getByRole('listitem').filter({ hasText: '_fbp' })).toContainText(
    'facebook-custom-audience',
  )
  await expect(inspector.getByText('unknown')).toHaveCount(0)
})

test('is closed if there is no room, and stays clear of the banner', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  const handle = page.getByRole('button', { name: 'Inspector' })
  await expect(handle).toHaveAttribute('aria-expanded', 'false')
  await handle.press('Enter')
  await expect(handle).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('heading', { name: 'Decisions' })).toBeVisible()

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await expectMeasured(page)
  const panel = (await page.locator('.inspector').boundingBox())!
  const bar = (await banner(page).boundingBox())!
  expect(panel.y + panel.height).toBeLessThanOrEqual(bar.y)
})

test('its switches change the address and the page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Visitor in California' }).click()
  await expect(page).toHaveURL(/regime=US-CA/)
  await expect(banner(page)).toContainText('Those are on until you refuse them')
  await page.getByRole('checkbox', { name: 'Right to left' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('checkbox', { name: 'Visitor in California' })).toBeChecked()
})

test('starting over deletes every cookie', async ({ page, context }) => {
  await acceptAll(page, '/account')
  await expect.poll(async () => (await context.cookies()).length).toBeGreaterThan(20)
  // Pending requests would set more.
  await settle(page)
  await page.getByRole('button', { name: 'Delete all cookies and start over' }).click()
  await expect(banner(page)).toBeVisible()
  await expect(page).toHaveURL(/\/account$/)
  expect(await context.cookies()).toEqual([])
})
