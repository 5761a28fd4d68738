import type { Page } from '@playwright/test'
import {
  banner,
  button,
  category,
  center,
  expect,
  expectAnswered,
  expectFocusInCenter,
  record,
  test,
} from './fixture.ts'

/** What has the focus, in the shadow root that the site is in. */
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector('#root')!.shadowRoot!.activeElement?.textContent?.trim().slice(0, 30) ?? '',
  )

test.beforeEach(async ({ page }) => {
  await page.goto('/?root=shadow&place=end')
  await expect(banner(page)).toBeVisible()
})

test('in a shadow root the banner looks as it does elsewhere, also where the page has no style sheet', async ({
  page,
}) => {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove()
  })
  const reject = button(banner(page), 'Reject all')
  await expect(reject).toHaveCSS('background-color', 'rgb(48, 52, 201)')
  await expect(banner(page)).toHaveCSS('position', 'fixed')
  await reject.click()
  await expectAnswered(page)
})

test('the center opens from it, and saves', async ({ page, context }) => {
  await button(banner(page), 'Choose').focus()
  await page.keyboard.press('Enter')
  await expectFocusInCenter(page)
  await expect(center(page)).toHaveCSS('position', 'fixed')
  await page.keyboard.press('Escape')
  await expect(center(page)).toBeHidden()
  expect(await record(context)).toBeUndefined()
  await button(banner(page), 'Choose').click()
  await category(page, 'Performance').check()
  await button(center(page), 'Save choices').click()
  await expect(center(page)).toBeHidden()
  await expectAnswered(page)
  expect(await record(context)).toBeDefined()
})

test('the banner is announced, and Tab comes by it first', async ({ page, context }) => {
  await expect(banner(page).getByRole('status')).toHaveText('May we use cookies?')
  const seen: string[] = []
  for (let pressed = 0; pressed < 5; pressed++) {
    await page.keyboard.press('Tab')
    seen.push(await focusedText(page))
  }
  expect(seen).toEqual(['Skip to the page', 'Cookie notice', 'Reject all', 'Accept all', 'Choose'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expectAnswered(page)
  expect(await record(context)).toBeDefined()
})
