import type { Locator, Page } from '@playwright/test'
import { consentCookie } from '@askfirst/consent/testing'
import { OF_CENTER, type Scripts, watchScripts } from '../../site/e2e/watch-scripts.ts'
import { banner, button, center, expect, opener, settle, test } from './fixture.ts'
import { catalog } from './catalog.ts'
import { allFacts } from './providers.ts'

test('the page scrolls behind the banner', async ({ page }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await page.mouse.move(800, 200)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  await expect(banner(page)).toBeInViewport({ ratio: 1 })
})

test.describe('what is fetched, and when', () => {
  const sentences = allFacts.map(({ usedFor }) => usedFor)
  const WAYS: Readonly<Record<string, (button: Locator) => Promise<void>>> = {
    'a pointer': (button) => button.hover(),
    focus: (button) => button.focus(),
  }

  /** One file contains both the facts and the preference center. */
  const expectBoth = async ({ holding, expectOnce }: Scripts): Promise<void> => {
    await expect.poll(async () => (await holding(OF_CENTER)).length).toBe(1)
    await expect.poll(async () => (await holding(...sentences)).length).toBe(1)
    expectOnce()
    for (const sentence of sentences) expect(await holding(sentence)).toEqual(await holding(...sentences))
  }
  /** Opening doesn't wait for anything now. */
  const expectOpensAtOnce = async (page: Page, scripts: Scripts, from: Locator): Promise<void> => {
    await settle(page)
    const before = [...scripts.asked]
    await from.click()
    await expect(center(page)).toBeVisible()
    await page.getByText('9 providers').click()
    await expect(page.getByRole('switch', { name: 'Google Analytics', exact: true })).toBeVisible()
    await settle(page)
    expect(scripts.asked).toEqual(before)
  }

  test('the first load has neither center nor facts, which are fetched once while the browser is idle', async ({
    page,
  }) => {
    const scripts = watchScripts(page)
    let first: readonly string[] = []
    page.once('load', () => {
      first = [...scripts.asked]
    })
    await page.goto('/account')
    await expect(banner(page)).toBeVisible()
    await expectBoth(scripts)
    expect(first.length).toBeGreaterThan(0)
    for (const url of await scripts.holding(OF_CENTER, ...sentences)) expect(first).not.toContain(url)
    await expectOpensAtOnce(page, scripts, button(banner(page), 'Choose'))
  })

  for (const [way, come] of Object.entries(WAYS)) {
    test(`for a visitor who asks sites to save data they are fetched on the first hint of intent: ${way}`, async ({
      page,
    }) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      )
      const scripts = watchScripts(page)
      await page.goto('/account')
      await expect(banner(page)).toBeVisible()
      await settle(page)
      expect(await scripts.holding(OF_CENTER, ...sentences)).toEqual([])
      await come(button(banner(page), 'Choose'))
      await expectBoth(scripts)
      await expectOpensAtOnce(page, scripts, button(banner(page), 'Choose'))
    })

    test(`for a returning visitor they are fetched on the first hint of intent: ${way}`, async ({
      page,
      context,
      baseURL,
    }) => {
      await context.addCookies([consentCookie({ catalog, granted: 'none', url: baseURL })])
      const scripts = watchScripts(page)
      await page.goto('/account')
      await expect(opener(page)).toBeVisible()
      await settle(page)
      expect(await scripts.holding(OF_CENTER, ...sentences)).toEqual([])
      await come(opener(page))
      await expectBoth(scripts)
      await expectOpensAtOnce(page, scripts, opener(page))
    })
  }
})
