import type { Locator } from '@playwright/test'
import { acceptAll, banner, button, center, choose, expect, record, test } from './fixture.ts'

test('the record of two visitors is the same text: it holds no id', async ({ page, context, browser }) => {
  await acceptAll(page, '/account')
  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await acceptAll(elsewhere, '/account')
  await expect.poll(async () => (await record(other)) === (await record(context))).toBe(true)
  await other.close()
})

const looks = (element: Locator): Promise<Record<string, string>> =>
  element.evaluate((node) => {
    const style = getComputedStyle(node)
    const { width, height } = node.getBoundingClientRect()
    const read = [
      'color',
      'background-color',
      'background-image',
      'border-color',
      'border-width',
      'border-style',
      'border-radius',
      'font-family',
      'font-size',
      'font-weight',
      'line-height',
      'text-decoration-line',
      'padding',
      'opacity',
      'box-shadow',
    ].map((name) => [name, style.getPropertyValue(name)])
    return { ...Object.fromEntries(read), width: width.toFixed(1), height: height.toFixed(1) }
  })

for (const [width, height] of [
  [1280, 800],
  [320, 640],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`accept and reject look the same, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto('/')
      await page.mouse.move(0, 0)
      const accept = await looks(button(banner(page), 'Accept all'))
      expect(await looks(button(banner(page), 'Reject all'))).toEqual(accept)
      expect(await looks(button(banner(page), 'Choose'))).not.toEqual(accept)
      await choose(page)
      await page.mouse.move(0, 0)
      expect(await looks(button(center(page), 'Reject all'))).toEqual(
        await looks(button(center(page), 'Accept all')),
      )
    })
  }
}

test('from right to left, on a page from left to right', async ({ page }) => {
  await page.goto('/?lang=ar')
  const arabic = page.getByRole('region', { name: /\p{Script=Arabic}/u })
  await expect(arabic).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await arabic.getByRole('button').nth(2).click()
  await expect(page.getByRole('dialog')).toHaveAttribute('dir', 'rtl')
})

test('falls back to English if a language can’t be fetched', async ({ page }) => {
  await page.addInitScript(() => {
    // The app logs the error for its developer.
    console.error = () => undefined
  })
  await page.route(/\/assets\/fr-/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("Cut off")' }),
  )
  await page.goto('/?lang=fr')
  await expect(banner(page)).toBeVisible()
})

test('German', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Language of the cookie texts' }).selectOption('Deutsch')
  const german = page.getByRole('region', { name: 'Dürfen wir Cookies nutzen?' })
  await expect(german).toContainText('26 Anbietern')
  await expect(german).toHaveAttribute('lang', 'de')
  await page.reload()
  await german.getByRole('button', { name: 'Auswählen' }).click()
  await expect(page.getByRole('dialog', { name: 'Cookie-Einstellungen' })).toContainText('Leistung')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Language of the cookie texts' }).selectOption('English')
  await expect(banner(page)).toBeVisible()
})
