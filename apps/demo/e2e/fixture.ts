import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { test as anySite } from '../../site/e2e/fixture.ts'
import { mossbank } from './mossbank.ts'

export * from '../../site/e2e/fixture.ts'

/** The fixtures of all sites, for this one. */
export const test = anySite.extend({ site: mossbank })

/**
 * Waits until the page knows the banner's height. The code that measures it is fetched while the browser is idle,
 * together with the code that keeps focus clear of the banner, handles Tab, and keeps the page's dialogs open.
 */
export const expectMeasured = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--askfirst-banner-size')),
    )
    .toMatch(/px$/)

export const film = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`)
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })

/** Follows a link of the header, which navigates without a reload. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click()
}
