import { type Page, test as anyPage } from '@playwright/test'
import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  expect,
  opener,
  record,
  test,
} from './fixture.ts'

/** Files of the built demo, by the beginning of their names. */
type Chunk = 'fr' | 'late' | 'facts'

const pattern = (chunk: Chunk): RegExp => new RegExp(`/assets/${chunk}-[^/]*\\.js$`)

/** Holds every request for the file until it is released. Returns the function that releases it. */
async function hold(page: Page, chunk: Chunk): Promise<() => void> {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(pattern(chunk), async (route) => {
    await gate
    // The page may be gone.
    await route.continue().catch(() => undefined)
  })
  return letGo
}

/** Drops the connection of each request for the file until it is restored. Returns the function that restores it. */
async function cut(page: Page, chunk: Chunk): Promise<() => Promise<void>> {
  await page.route(pattern(chunk), (route) => route.abort('connectionreset'))
  return () => page.unroute(pattern(chunk))
}

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const ENGLISH = 'May we use cookies?'
const FRENCH = /^Pouvons-nous utiliser des cookies/

test.describe('a language that hangs', () => {
  for (const regime of ['DE', 'US-CA'])
    test(`the visitor is asked in English after two seconds, ${regime}`, async ({ page }) => {
      await hold(page, 'fr')
      await page.goto(`/account?lang=fr&regime=${regime}`)
      await expect(region(page, ENGLISH)).toBeVisible()
      await button(region(page, ENGLISH), 'Reject all').click()
      await expect(region(page, ENGLISH)).toHaveCount(0)
      await expect.poll(() => record(page.context())).toBeTruthy()
    })

  test('when it arrives it replaces English, and leaves focus and pressed buttons alone', async ({
    page,
  }) => {
    const letGo = await hold(page, 'fr')
    await page.goto('/account?lang=fr')
    const reject = region(page, ENGLISH).getByRole('button', { name: 'Reject all' })
    await reject.focus()
    await reject.hover()
    await page.mouse.down()
    const before = await reject.boundingBox()
    letGo()
    await page.waitForResponse(/\/assets\/fr-/)
    // Longer than the interval at which it checks again.
    await page.waitForTimeout(600)
    expect(await reject.boundingBox()).toEqual(before)
    await page.mouse.move(1, 1)
    await page.mouse.up()
    await expect(region(page, FRENCH)).toBeVisible()
    await expect(region(page, FRENCH)).toHaveAttribute('lang', 'fr')
    // The mouse was released elsewhere, so there was no click, and the same button still has the focus.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tout refuser')
    expect(await record(page.context())).toBeUndefined()
  })
})

// Without the fixture that fails a test whose page complains, because a browser complains about each missing file.
anyPage.describe('a file that does not arrive', () => {
  const FAILED = 'Part of this page could not be loaded'
  /** With an answer for each category, not one letter for all. */
  const IN_FULL = /^2\.\w+\.\w*\.[0-9a-z]+\./

  anyPage('the center: a notice says so, the answers work, and so does the next click', async ({ page }) => {
    const mend = await cut(page, 'late')
    const failed = page.waitForEvent('requestfailed', (request) => pattern('late').test(request.url()))
    await page.goto('/account')
    // The browser was idle, so nobody has missed it yet.
    await failed
    await expect(banner(page)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await button(banner(page), 'Choose').click()
    await expect(page.getByRole('alert')).toContainText(FAILED)
    await expect(button(banner(page), 'Reject all')).toBeVisible()
    const loaded = page.waitForEvent('load')
    await page.getByRole('alert').getByRole('button', { name: 'Load the page again' }).click()
    await loaded
    await expect(page.getByRole('alert')).toHaveCount(0)
    await button(banner(page), 'Choose').click()
    await expect(page.getByRole('alert')).toContainText(FAILED)
    await mend()
    await choose(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  anyPage(
    'the center, for who has chosen: the banner stands in, and withdraws',
    async ({ page, context }) => {
      await page.goto('/account')
      await acceptAll(page)
      await cut(page, 'late')
      await page.reload()
      await opener(page).click()
      await expect(page.getByRole('alert')).toContainText(FAILED)
      const before = await record(context)
      await button(banner(page), 'Reject all').click()
      await expect(banner(page)).toHaveCount(0)
      await expect.poll(() => record(context)).not.toBe(before)
    },
  )

  anyPage(
    'any that the HTML doesn’t name: the visitor is asked, and the answer is stored in full',
    async ({ page, context }) => {
      const html = await (await page.request.get('/account')).text()
      await page.route(/\.js$/, (route) =>
        html.includes(new URL(route.request().url()).pathname)
          ? route.continue()
          : route.abort('connectionreset'),
      )
      await page.goto('/account')
      await button(banner(page), 'Reject all').click()
      await expect(banner(page)).toHaveCount(0)
      expect(await record(context)).toMatch(IN_FULL)
    },
  )

  anyPage(
    'none, once the center is open: a choice is stored in full and in force at once',
    async ({ page, context }) => {
      await page.goto('/account')
      await choose(page)
      await context.setOffline(true)
      await category(page, 'Performance').click()
      await button(center(page), 'Save choices').click()
      await expect(center(page)).toBeHidden()
      await expect(banner(page)).toHaveCount(0)
      expect(await record(context)).toMatch(IN_FULL)
    },
  )

  anyPage('the facts: ways on while they hang, and they take over when they come', async ({ page }) => {
    const letGo = await hold(page, 'facts')
    await page.goto('/account')
    await choose(page)
    await center(page)
      .getByText(/^\d+ providers$/)
      .first()
      .click()
    await expect(center(page).getByText('Loading provider details…')).toBeVisible()
    await expect(button(center(page), 'Load the page again')).toBeVisible()
    letGo()
    await expect(center(page).getByText('Loading provider details…')).toHaveCount(0)
    await expect(
      center(page)
        .getByText(/^Run by /)
        .first(),
    ).toBeVisible()
  })
})
