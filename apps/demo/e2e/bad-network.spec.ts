import type { Page } from '@playwright/test'
import { button, expect, record, test } from './fixture.ts'

/** Files of the built demo, by what their names begin with. */
type Chunk = 'fr'

const pattern = (chunk: Chunk): RegExp => new RegExp(`/assets/${chunk}-[^/]*\\.js$`)

/** Answers no request for the file, until it is let go. Returns what lets it go. */
async function hold(page: Page, chunk: Chunk): Promise<() => void> {
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(pattern(chunk), async (route) => {
    await gate
    // Unless the page is gone.
    await route.continue().catch(() => undefined)
  })
  return letGo
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

  test('when it comes it takes over, and leaves focus and pressed buttons alone', async ({ page }) => {
    const letGo = await hold(page, 'fr')
    await page.goto('/account?lang=fr')
    const reject = region(page, ENGLISH).getByRole('button', { name: 'Reject all' })
    await reject.focus()
    await reject.hover()
    await page.mouse.down()
    const before = await reject.boundingBox()
    letGo()
    await page.waitForResponse(/\/assets\/fr-/)
    // Longer than it looks again.
    await page.waitForTimeout(600)
    expect(await reject.boundingBox()).toEqual(before)
    await page.mouse.move(1, 1)
    await page.mouse.up()
    await expect(region(page, FRENCH)).toBeVisible()
    await expect(region(page, FRENCH)).toHaveAttribute('lang', 'fr')
    // Let go elsewhere, it was no click; and the same button has the focus still.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tout refuser')
    expect(await record(page.context())).toBeUndefined()
  })
})
