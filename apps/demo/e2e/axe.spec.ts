import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  acceptAll,
  button,
  center,
  choose,
  expand,
  expect,
  film,
  opener,
  placeholder,
  reloadNotice,
  test,
} from './fixture.ts'

const views: Record<string, (page: Page) => Promise<void>> = {
  'home from right to left': async (page) => {
    await page.goto('/?dir=rtl&lang=de')
    await expect(page.getByRole('region', { name: 'Dürfen wir Cookies nutzen?' })).toBeVisible()
  },
  'a film and a form that an entry waits for': async (page) => {
    await page.goto('/journal')
    await expect(placeholder(page, 'Film: the last ferry')).toContainText('YouTube')
  },
  'a film and a form that were allowed': async (page) => {
    await acceptAll(page, '/journal')
    await expect(page.getByRole('textbox', { name: 'Your e-mail address' })).toBeVisible()
    await expect(film(page, 'Film: the last ferry').getByRole('button', { name: 'Play' })).toBeVisible()
  },
  'the notice that only a reload stops a provider': async (page) => {
    await acceptAll(page, '/account')
    await expect.poll(() => page.locator('script[data-askfirst]').count()).toBeGreaterThan(15)
    await opener(page).click()
    await button(center(page), 'Reject all').click()
    await expect(reloadNotice(page)).toBeVisible()
  },
  'the account': async (page) => {
    await page.goto('/account')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
}

/**
 * Each view is loaded once and checked in these two looks: wide and light, narrow and dark. The stories check the
 * others, including forced colors.
 */
const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const

for (const [name, view] of Object.entries(views)) {
  test(`no violations: ${name}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await view(page)
    for (const { width, colorScheme } of looks) {
      await test.step(`${colorScheme}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(passes.length).toBeGreaterThan(10)
        expect(
          violations.map(({ id, nodes }) => [
            id,
            nodes.map(({ html, failureSummary }) => [html, failureSummary]),
          ]),
        ).toEqual([])
      })
    }
  })
}

test('every toggle of the preference center has a name of its own and a description', async ({ page }) => {
  // Each of the 60 checks is a round trip through the accessibility tree.
  test.slow()
  await page.goto('/')
  await choose(page)
  for (const name of ['Functionality', 'Performance', 'Targeting and advertising']) await expand(page, name)
  const toggles = center(page).locator('[data-slot="askfirst-toggle"]')
  await expect(toggles).toHaveCount(26 + 4)
  for (const toggle of await toggles.all()) {
    await expect(toggle).toHaveAccessibleName(/./)
    await expect(toggle).toHaveAccessibleDescription(/./)
  }
  const names = await toggles.evaluateAll((nodes) =>
    nodes.map((node) => document.getElementById(node.getAttribute('aria-labelledby') ?? '')?.textContent),
  )
  expect(new Set(names).size).toBe(26 + 4)
})

test('axe finds a planted fault', async ({ page }) => {
  await page.goto('/account')
  await expect(page.getByRole('main')).toBeVisible()
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toContain('button-name')
})
