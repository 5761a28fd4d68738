import type { Locator } from '@playwright/test'
import {
  acceptAll,
  banner,
  button,
  center,
  choose,
  cookieNames,
  expect,
  expectScripts,
  record,
  RECORD,
  settle,
  test,
  expectAnswered,
} from './fixture.ts'
import { onHome } from './providers.ts'

test('accept all: one click loads every tag and film once, sets their cookies and a small record', async ({
  page,
  context,
  requests,
}) => {
  await acceptAll(page)
  await expectScripts(page, requests, onHome)
  const cookies = await context.cookies()
  const names = cookies.map(({ name }) => name)
  for (const name of ['_ga', '_ga_demo', '_fbp', '__hstc', '_ce.s', 'li_fat_id', '_gcl_au', 'uuid2', 'IDE']) {
    expect(names).toContain(name)
  }
  const [kept] = cookies.filter(({ name }) => name === RECORD)
  expect(kept).toMatchObject({ sameSite: 'Lax', path: '/', httpOnly: false, domain: '127.0.0.1' })
  const days = ((kept?.expires ?? 0) * 1000 - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(179.9)
  expect(days).toBeLessThanOrEqual(180)
  expect(`${RECORD}=${kept?.value}`.length).toBeLessThan(512)
})

test('the record of two visitors is the same text: it holds no id', async ({ page, context, browser }) => {
  await acceptAll(page)
  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await acceptAll(elsewhere)
  await expect.poll(async () => (await record(other)) === (await record(context))).toBe(true)
  await other.close()
})

test('reject all: one click, no request, only the record', async ({ page, context, requests }) => {
  await page.goto('/')
  await button(banner(page), 'Reject all').click()
  await expectAnswered(page)
  await settle(page)
  expect(requests).toEqual([])
  expect(await cookieNames(context)).toEqual([RECORD])
  await page.reload()
  await settle(page)
  await expectAnswered(page)
  expect(requests).toEqual([])
})

test('a reload keeps the choice and loads everything once again', async ({ page, requests }) => {
  await acceptAll(page)
  await expectScripts(page, requests, onHome)
  requests.length = 0
  await page.reload()
  await expectScripts(page, requests, onHome)
  await expectAnswered(page)
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

test('Escape on the banner decides nothing', async ({ page, context, requests }) => {
  await page.goto('/')
  await button(banner(page), 'Accept all').focus()
  await page.keyboard.press('Escape')
  await settle(page)
  await expect(banner(page)).toBeVisible()
  expect(await context.cookies()).toEqual([])
  expect(requests).toEqual([])
})

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
