import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answer, center, choose, expect, type Kind, pagesOf, settle, test, visit } from './fixture.ts'

async function expectAccessible(page: Page, view: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length, view).toBeGreaterThan(10)
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
    view,
  ).toEqual([])
}

export function looks(kind: Kind): void {
  const pages = [...pagesOf(kind), '/cookie-notice']

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      test(`no violations of accessibility: ${colorScheme}, ${width} px`, async ({ page }) => {
        test.slow()
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const path of pages) {
          await visit(page, path)
          await expectAccessible(page, `${path} with the banner`)
        }
        await visit(page)
        await choose(page)
        await expect(center(page).getByRole('checkbox').first()).toBeVisible()
        await expectAccessible(page, 'the dialog')
        await page.keyboard.press('Escape')
        await answer(page, 'Reject all')
        for (const path of pages) {
          await page.goto(path)
          await settle(page)
          await expectAccessible(page, `${path} without the banner`)
        }
      })
    }
  }

  test('nothing scrolls sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of pages) {
      await visit(page, path)
      await settle(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
    }
  })
}
