import { banner, expect, test } from './fixture.ts'

const SECTIONS = [
  'Your choice today',
  'What is a cookie?',
  'Types of cookies',
  'Providers and their cookies',
  'Opt-out pages of the advertising industry',
  'What is a web beacon?',
  'Flash cookies',
  'IP addresses',
  'Signals from your browser',
  'Whom to write to',
]

test('ten sections, each with a link in the list', async ({ page }) => {
  await page.goto('/cookie-notice')
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  const list = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  await expect(list).toHaveText(SECTIONS)
  expect(await page.locator('main section[aria-labelledby] > h2').count()).toBe(SECTIONS.length)
  for (const name of SECTIONS) {
    await list.filter({ hasText: name }).click()
    await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport()
  }
  await expect(page.getByRole('main')).toContainText('4 Ferry Steps')
})

test('an address with a section leads there', async ({ page }) => {
  await page.goto('/cookie-notice#notice-contact')
  await expect(page.getByRole('heading', { level: 2, name: 'Whom to write to' })).toBeInViewport()
})

test('the site’s own vendor is listed with its cookie', async ({ page }) => {
  await page.goto('/cookie-notice')
  const item = page
    .locator('main [data-slot="askfirst-provider"]')
    .filter({ has: page.getByRole('heading', { level: 4, name: 'Mossbank text size' }) })
  await expect(item.locator('tbody td, tbody th').first()).toHaveText('text_size')
})

test('the banner links to the notice without a reload, and Back returns', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
  await banner(page).getByRole('link', { name: 'Cookie notice' }).click()
  await expect(page).toHaveURL(/\/cookie-notice$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ferry')
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
})

test('only the notice is printed', async ({ page }) => {
  await page.goto('/cookie-notice')
  await expect(banner(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-slot="askfirst-banner"]')).toBeHidden()
  await expect(page.locator('.inspector')).toBeHidden()
  await expect(page.locator('.footer')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 4, name: 'Google Analytics' })).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('padding-bottom', '0px')
})
