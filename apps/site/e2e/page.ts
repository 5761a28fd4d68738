import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

export const RECORD = 'askfirst'

export async function cookieNames(context: BrowserContext): Promise<string[]> {
  return (await context.cookies()).map(({ name }) => name).sort()
}

/** The names of the cookies that pages at this address can see. */
export async function ownCookies(context: BrowserContext, url: string | undefined): Promise<string[]> {
  return (await context.cookies(url)).map(({ name }) => name).sort()
}

export async function record(context: BrowserContext): Promise<string | undefined> {
  return (await context.cookies()).find(({ name }) => name === RECORD)?.value
}

export const banner = (page: Page): Locator => page.getByRole('region', { name: 'May we use cookies?' })
/** The banner was answered: it is hidden at once, and removed once the choice is made and stored. */
export const expectAnswered = (page: Page): Promise<void> =>
  expect(page.locator('[data-slot="askfirst-banner"]')).toHaveCount(0)
export const center = (page: Page): Locator => page.getByRole('dialog', { name: 'Cookie settings' })
export const button = (inside: Locator, name: string): Locator =>
  inside.getByRole('button', { name, exact: true })
export const category = (page: Page, name: string): Locator =>
  center(page).getByRole('checkbox', { name, exact: true })
export const provider = (page: Page, name: string): Locator =>
  center(page).getByRole('switch', { name, exact: true })
export const opener = (page: Page): Locator =>
  // Not by role: while the dialog is open, the page behind it has none.
  page.locator('.footer [data-slot="askfirst-trigger"]')
export const reloadNotice = (page: Page): Locator => page.locator('[data-slot="askfirst-reload"]')

/** The placeholder of an embed. */
export const placeholder = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: title, exact: true })

export async function choose(page: Page): Promise<void> {
  await button(banner(page), 'Choose').click()
  await expect(center(page)).toBeVisible()
}

/** Expands a category's providers in the preference center. */
export async function expand(page: Page, name: string): Promise<void> {
  const item = center(page)
    .locator('[data-slot="askfirst-category"]')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
  await item.locator('summary').first().click()
  await expect(item.getByRole('switch').first()).toBeVisible()
  // Until the facts have loaded, the names are ids.
  await expect(item.getByText(/^Run by/).first()).toBeVisible()
}

/** The preference center is open and has the focus. Tab before that would move on in the page behind it. */
export const expectFocusInCenter = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        center(page).evaluate((dialog) =>
          dialog.contains((dialog.getRootNode() as Document | ShadowRoot).activeElement),
        ),
      { intervals: [50] },
    )
    .toBe(true)

export async function tabTo(page: Page, element: Locator, atMost: number): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error(`Not reached with ${atMost} times Tab.`)
}
