import {
  acceptAll,
  button,
  category,
  center,
  expect,
  expectAnswered,
  expectVendors,
  record,
  settle,
  test,
  visit,
} from './fixture.ts'
import { ofCategory, scripts } from './vendors.ts'

export function notice(): void {
  test('the notice lists every provider with its cookies and links', async ({ page }) => {
    await visit(page, '/cookie-notice')
    await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
    const items = page.locator('main [data-slot="askfirst-provider"]')
    // The five vendors, and the record.
    await expect(items).toHaveCount(6)
    for (const name of ['Intercom', 'Google Analytics', 'HubSpot', 'YouTube']) {
      const item = items.filter({ has: page.getByRole('heading', { level: 4, name, exact: true }) })
      await expect(item.getByRole('link', { name: /^Privacy policy/ })).toHaveAttribute('href', /^https:/)
      await expect(item.locator('tbody tr').first()).toBeAttached()
    }
  })

  test('consent can be withdrawn on the notice, and after a reload nothing loads', async ({
    page,
    context,
    requests,
  }) => {
    await acceptAll(page, '/cookie-notice')
    await expectVendors(page, requests, scripts)
    await expect(page.getByRole('definition').filter({ hasText: /^Allowed$/ })).toHaveCount(3)
    const yes = await record(context)
    await page.getByRole('button', { name: 'Withdraw consent' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Everything optional is off.' })).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: /^Not allowed$/ })).toHaveCount(3)
    await expect.poll(() => record(context)).not.toBe(yes)
    requests.length = 0
    await page.reload()
    await settle(page)
    expect(requests).toEqual([])
    await expectAnswered(page)
    await expect(page.getByRole('definition').filter({ hasText: /^Not allowed$/ })).toHaveCount(3)
  })

  test('the choice can be changed from the notice, which then shows the new one', async ({
    page,
    requests,
  }) => {
    await visit(page, '/cookie-notice')
    await page
      .getByRole('main')
      .getByRole('button', { name: /cookie settings|change/i })
      .click()
    await category(page, 'Targeting and advertising').check()
    await button(center(page), 'Save choices').click()
    await expect(center(page)).toBeHidden()
    await expectVendors(page, requests, ofCategory['Targeting and advertising'])
    await expect(page.getByRole('definition')).toHaveText(['Not allowed', 'Not allowed', 'Allowed'])
  })
}
