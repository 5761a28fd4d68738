import type { BrowserContext, Cookie, Page } from '@playwright/test'
import { button, category, center, expect, opener, settle, test } from './fixture.ts'

const size = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['textSize'])
const kept = async (context: BrowserContext): Promise<Cookie | undefined> =>
  (await context.cookies()).find(({ name }) => name === 'text_size')
const large = (page: Page) => page.getByRole('radio', { name: 'Large' })

test('without a grant the text size lasts for this page only, and the page says so', async ({
  page,
  context,
}) => {
  await page.goto('/account')
  await expect(page.getByText('Holds until you reload')).toBeVisible()
  const before = await page
    .getByRole('heading', { level: 1 })
    .evaluate((node) => getComputedStyle(node).fontSize)
  await large(page).check()
  expect(await size(page)).toBe('l')
  const after = await page
    .getByRole('heading', { level: 1 })
    .evaluate((node) => getComputedStyle(node).fontSize)
  expect(parseFloat(after)).toBeGreaterThan(parseFloat(before))
  expect(await context.cookies()).toEqual([])
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Medium' })).toBeChecked()
  expect(await size(page)).toBeUndefined()
})

test('a grant stores it, and a withdrawal deletes the cookie', async ({ page, context }) => {
  await page.goto('/account')
  await large(page).check()
  const ask = page.getByRole('button', { name: 'Allow it in the cookie settings' })
  await ask.click()
  await category(page, 'Functionality').check()
  await button(center(page), 'Save choices').click()
  await expect(page.getByText('Kept in this browser for 180 days')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change in the cookie settings' })).toBeFocused()
  const cookie = await kept(context)
  expect(cookie).toMatchObject({ value: 'l', path: '/', sameSite: 'Lax' })
  expect(((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000).toBeCloseTo(180, 1)

  await page.reload()
  await expect(large(page)).toBeChecked()
  expect(await size(page)).toBe('l')
  await page.getByRole('radio', { name: 'Small' }).check()
  expect(await kept(context)).toMatchObject({ value: 's' })

  await opener(page).click()
  await button(center(page), 'Reject all').click()
  await expect(page.getByText('Holds until you reload')).toBeVisible()
  expect(await kept(context)).toBeUndefined()
  await page.reload()
  await settle(page)
  await expect(page.getByRole('radio', { name: 'Medium' })).toBeChecked()
  expect(await kept(context)).toBeUndefined()
})

test('an invalid value is not applied', async ({ page, context, baseURL }) => {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Allow it in the cookie settings' }).click()
  await category(page, 'Functionality').check()
  await button(center(page), 'Save choices').click()
  await expect(center(page)).toBeHidden()
  await context.addCookies([{ name: 'text_size', value: 'huge', url: baseURL ?? '' }])
  await page.reload()
  await expect(page.getByText('Kept in this browser')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Medium' })).toBeChecked()
})
