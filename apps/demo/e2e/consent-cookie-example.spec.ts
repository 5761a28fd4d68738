import { expect, test } from '@playwright/test'
import { consentCookie } from '@askfirst/consent/testing'
import { catalog } from './catalog'

test('a visitor who allowed films before is not asked, and sees them', async ({ page, context, baseURL }) => {
  await context.addCookies([consentCookie({ catalog, granted: ['youtube'], url: baseURL })])
  await page.goto('/')
  await expect(page.locator('iframe[title="Film: the first pour"]')).toBeVisible()
  await expect(page.getByRole('region', { name: 'May we use cookies?' })).toHaveCount(0)
})
