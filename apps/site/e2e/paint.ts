import type { Page } from '@playwright/test'
import {
  banner,
  button,
  expect,
  expectAnswered,
  expectAsked,
  pagesOf,
  record,
  settle,
  type Site,
  test,
} from './fixture.ts'
import { holdScripts } from './hold-scripts.ts'
import { notesOf, observe } from './observe.ts'

/** A slow phone with a poor network. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  const throughput = (400 * 1024) / 8
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now())

export function paint(site: Site): void {
  const say = (what: string, numbers: Readonly<Record<string, number>>): void => {
    const description = Object.entries(numbers)
      .map(([name, value]) => `${name} ${Math.round(value)} ms`)
      .join(', ')
    test.info().annotations.push({ type: what, description })
  }

  for (const path of pagesOf(site)) {
    test(`${path}: on a slow phone the banner is in the first frame that shows anything, and nothing moves`, async ({
      page,
      context,
    }) => {
      test.slow()
      await observe(context)
      await slowDown(page)
      await page.goto(path, { waitUntil: 'commit' })
      await expect(banner(page)).toBeVisible({ timeout: 20_000 })
      await expect.poll(async () => (await notesOf(page)).painted).toHaveProperty('title')
      await expect(page.locator('[data-slot="askfirst-banner"]:not([data-askfirst-early])')).toHaveCount(1, {
        timeout: 30_000,
      })
      const app = await now(page)
      await settle(page)
      const { fcp, painted, seen, shifts } = await notesOf(page)
      say(path, { 'first contentful paint': fcp, banner: painted['title'] ?? NaN, app })
      // Both are times of the same frame.
      expect(Math.abs((painted['title'] ?? NaN) - fcp)).toBeLessThan(1)
      expect(app).toBeGreaterThan(fcp)
      expect(seen.slice(seen.indexOf(true))).toEqual([true])
      expect(shifts).toEqual([])
      await expectAsked(page)
    })

    test(`${path}: on a slow phone a click counts before the app has started`, async ({ page, context }) => {
      test.slow()
      await observe(context)
      // However long this machine takes to click.
      const release = await holdScripts(context)
      await slowDown(page)
      await page.goto(path, { waitUntil: 'commit' })
      await expect(banner(page)).toBeVisible({ timeout: 20_000 })
      await button(banner(page), 'Reject all').click()
      const clicked = await now(page)
      expect(await banner(page).isVisible()).toBe(false)
      expect(await record(context)).toMatch(/\.R\.\.\./)
      await expect(page.locator('[data-slot="askfirst-banner"][data-askfirst-early]')).toHaveCount(1)
      release()
      await expect(page.locator('[data-slot="askfirst-banner"]')).toHaveCount(0, { timeout: 30_000 })
      const app = await now(page)
      await settle(page)
      await expectAnswered(page)
      const { seen, shifts, fcp } = await notesOf(page)
      say(path, { 'first contentful paint': fcp, clicked, app })
      expect(seen.slice(seen.indexOf(true))).toEqual([true, false])
      expect(shifts).toEqual([])
    })
  }
}
