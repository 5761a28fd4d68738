import type { Page } from '@playwright/test'
import { wholeBrowser } from '../../../scripts/chromium.mjs'
import {
  acceptAll,
  answer,
  button,
  center,
  type Content,
  expect,
  expectAnswered,
  expectCounted,
  expectVendors,
  fallSilent,
  frame,
  openCenter,
  requestsOf,
  settle,
  test,
  visit,
} from './fixture.ts'

const mark = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }))

/** Goes back to the previous page. Returns whether it is the same page, not a reloaded one. */
async function goBack(page: Page): Promise<boolean> {
  await page.evaluate(() => void setTimeout(() => globalThis.history.back()))
  await page.waitForURL(/:\d+\/$/, { waitUntil: 'commit' })
  return page.evaluate(() => 'isTheSamePage' in globalThis)
}

/**
 * Goes back to a page as it was left. Chromium sometimes drops a page from its cache for reasons of its own
 * (`IgnoreEventAndEvict`, one time in seven). Then it starts over.
 */
async function comeBack(page: Page, begin: () => Promise<void>, leave: () => Promise<void>): Promise<void> {
  test.slow()
  for (let attempt = 1; attempt <= 12; attempt++) {
    await page.context().clearCookies()
    await begin()
    await mark(page)
    await leave()
    if (await goBack(page)) return
  }
  throw new Error('The page never came from the cache.')
}

/** What the page’s own code finds when it hears that the page is back: whether Google Analytics was told to stop. */
const listen = (id: string): void => {
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) Object.assign(globalThis, { found: Reflect.get(globalThis, `ga-disable-${id}`) === true })
  })
}

async function withdraw(page: Page): Promise<void> {
  await openCenter(page)
  await button(center(page), 'Reject all').click()
  await expect(center(page)).toBeHidden()
}

/** What every framework's app does when a visitor goes back. A separate file gets a separate browser. */
export function describeHistory(site: Content): void {
  const { scripts, onHome, film, google } = site
  test.use({
    site,
    launchOptions: [
      // Without windows, Chromium keeps no pages.
      async ({ launchOptions }, use) => use({ ...launchOptions, ...wholeBrowser() }),
      { scope: 'worker' },
    ],
  })
  test.describe('back/forward cache', () => {
    test('a choice made in the meantime counts, whether the page was kept or not', async ({
      page,
      requests,
    }) => {
      await visit(page)
      await mark(page)
      await visit(page, '/cookie-notice')
      await answer(page, 'Accept all')
      await expectVendors(page, requests, scripts)
      requests.length = 0
      // Chromium drops a page from its cache if a channel has a message for it. Ours is closed by then.
      const isKept = await goBack(page)
      await expectAnswered(page)
      await expectCounted(page, site, true)
      await expect(frame(page, film)).toHaveAttribute('src', /youtube/)
      // Playwright doesn't see new frames of a page that came back.
      if (isKept) await expect.poll(() => [...requests].sort()).toEqual(scripts.flatMap(requestsOf).sort())
      else await expectVendors(page, requests, onHome)
    })

    test.describe('of a page that was kept', () => {
      test('a yes counts', async ({ page, requests }) => {
        await comeBack(
          page,
          () => visit(page),
          async () => {
            await visit(page, '/cookie-notice')
            await answer(page, 'Accept all')
            await expectVendors(page, requests, scripts)
            requests.length = 0
          },
        )
        await expectAnswered(page)
        await expectCounted(page, site, true)
        // Playwright doesn't see new frames of a page that came back.
        await expect(frame(page, film)).toHaveAttribute('src', /youtube/)
        const wanted = scripts.flatMap(requestsOf).sort()
        await expect.poll(() => [...requests].sort()).toEqual(wanted)
        await fallSilent(page)
        expect([...requests].sort()).toEqual(wanted)
      })

      test('a withdrawal counts before any code of the page learns that it is back', async ({
        page,
        context,
        requests,
      }) => {
        await context.addInitScript(listen, google.analytics)
        await comeBack(
          page,
          async () => {
            requests.length = 0
            await acceptAll(page)
            await expectVendors(page, requests, onHome)
          },
          async () => {
            await page.goto('/cookie-notice')
            await expectVendors(page, requests, [...onHome, ...scripts])
            await withdraw(page)
            await settle(page)
            requests.length = 0
          },
        )
        expect(await page.evaluate(() => Reflect.get(globalThis, 'found') as unknown)).toBe(true)
        await expectCounted(page, site, false)
        await expect(frame(page, film)).toHaveCount(0)
        await fallSilent(page)
        expect(requests).toEqual([])
      })
    })
  })
}
