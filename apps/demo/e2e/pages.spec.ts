import { banner, expect, settle, test } from './fixture.ts'

test('every address survives a reload', async ({ page }) => {
  for (const [path, heading] of [
    ['/', /ferry/],
    ['/journal', /last ferry/],
    ['/account', /Ada/],
    ['/cookie-notice', /Cookie notice/],
    ['/nowhere', /Nothing is brewing/],
  ] as const) {
    await page.goto(path)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
})

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/journal', '/account', '/?dir=rtl']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(banner(page)).toBeVisible()
    await settle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
})

test('the site’s own controls work', async ({ page }) => {
  await page.goto('/')
  const teas = page.locator('.teas h3')
  await expect(teas).toHaveCount(6)
  await page.getByRole('radio', { name: 'Green' }).check()
  await expect(teas).toHaveText(['Low Tide Sencha', 'Moss Gunpowder'])
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Black')
  await page.getByRole('slider').fill('2')
  await expect(page.locator('.recipe')).toContainText('5:00')
})
