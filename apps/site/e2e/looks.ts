import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answer, center, choose, expand, expect, pagesOf, settle, type Site, test, visit } from './fixture.ts'

/**
 * Checks the whole page, or a part of it, in two looks: wide and light, narrow and dark. The stories check the others.
 */
async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze()
    expect(passes.length).toBeGreaterThan(part === 'html' ? 10 : 5)
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
      `${colorScheme}, ${width} px`,
    ).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'scrolls sideways').toBe(320)
}

export function looks(site: Site): void {
  for (const path of [...pagesOf(site), '/cookie-notice']) {
    test(`${path}: accessible with the banner and without, and fits 320 px`, async ({ page }) => {
      test.setTimeout(180_000)
      await visit(page, path)
      await settle(page)
      // The rest of the longer pages is checked without it.
      await expectAccessible(page, path === '/' ? 'html' : '[data-slot="askfirst-banner"]')
      await answer(page, 'Reject all')
      await page.reload()
      await settle(page)
      await expectAccessible(page)
    })
  }

  test('the preference center is accessible with an open category, and fits 320 px', async ({ page }) => {
    test.slow()
    await visit(page)
    await choose(page)
    await expand(page, 'Performance')
    await center(page)
      .locator('summary')
      .filter({ hasText: /\d cookies/ })
      .first()
      .click()
    await expect(center(page).getByRole('table').first()).toBeVisible()
    await settle(page)
    await expectAccessible(page)
  })
}
