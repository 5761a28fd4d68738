import { expect, test } from '@playwright/test'
import { consentMatchers } from '@askfirst/consent/testing/playwright'

expect.extend(consentMatchers)

test('a first visit asks, and nothing else happens', async ({ page }) => {
  await expect(page).toBeSilentBeforeConsent('/', {
    visit: () => expect(page.getByRole('region', { name: 'May we use cookies?' })).toBeVisible(),
  })
})
