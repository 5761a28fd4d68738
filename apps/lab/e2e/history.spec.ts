import type { Page } from '@playwright/test'
import type { Lab } from '../server/lab.ts'
import { banner, expect, expectAnswered, expectTraffic, test } from './fixture.ts'
import { accept, everything, forget, scenes } from './scenes.ts'

// A separate file gets a separate browser: without windows, Chromium keeps no pages.
test.use({ isWhole: true })

/**
 * Goes back to a page as it was left. Chromium sometimes drops a page from its cache for reasons of its own
 * (`IgnoreEventAndEvict`, one time in seven). Then it starts over.
 */
async function comeBack(page: Page, lab: Lab, leave: () => Promise<void>): Promise<void> {
  test.slow()
  const address = page.url()
  for (let attempt = 1; ; attempt++) {
    await page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }))
    await leave()
    await page.evaluate(() => void setTimeout(() => history.back()))
    await page.waitForURL(address, { waitUntil: 'commit' })
    const isTheSame = await page.evaluate(() => 'isTheSamePage' in globalThis)
    if (isTheSame) return
    if (attempt === 12) throw new Error('The page never came from the cache.')
    await page.context().clearCookies()
    await page.evaluate(() => localStorage.clear())
    await page.goto(address)
    await expect(banner(page)).toBeVisible()
    forget(lab)
  }
}

for (const scene of scenes) {
  test.describe(`back/forward cache, ${scene.way}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/plain/${scene.way}`)
      await expect(banner(page)).toBeVisible()
    })

    test('a choice made in the meantime counts', async ({ page, lab }) => {
      await comeBack(page, lab, async () => {
        await page.goto('/plain/none')
        await expectTraffic(page, lab, {})
        await accept(page)
      })
      await expectAnswered(page)
      await expectTraffic(page, lab, everything(scene))
    })

    test('nothing loads twice', async ({ page, lab }) => {
      await comeBack(page, lab, async () => {
        await accept(page)
        await expectTraffic(page, lab, everything(scene))
        forget(lab)
        await page.goto('/plain/none')
      })
      await expectTraffic(page, lab, { goodbyes: scene.scripts, running: scene.scripts })
    })
  })
}
