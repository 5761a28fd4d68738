import type { BrowserContext, Page } from '@playwright/test'
import { notesOf, observe } from '../../../site/e2e/observe.ts'
import { banner, center, expectAnswered, press } from '../fixture.ts'
import { arrive, expect, granted, test } from './fixture.ts'
import type { Way } from './host.ts'

const ways: readonly (readonly [shop: Way, blog: Way])[] = [
  ['app', 'app'],
  ['static', 'visitor'],
  ['visitor', 'static'],
  ['app', 'visitor'],
]

for (const [shopWay, blogWay] of ways) {
  test(`two apps on one host (${shopWay}, ${blogWay}): each asks once, and takes neither list for a change`, async ({
    page,
    context,
    start,
  }) => {
    await observe(context)
    await slowDown(context)
    const { port } = await start(true)
    const shop = `https://lab.test:${port}/shop?way=${shopWay}`
    const blog = `https://lab.test:${port}/blog?way=${blogWay}`

    /** The banner isn't shown, not even for a frame. */
    const expectNotAsked = async (address: string, vendors: readonly string[]): Promise<void> => {
      await arrive(page, address)
      await expect.poll(() => granted(page)).toEqual(vendors)
      await page.waitForTimeout(400)
      await expectAnswered(page)
      expect((await notesOf(page)).seen, address).not.toContain(true)
      expect(await granted(page)).toEqual(vendors)
    }

    await answer(page, shop, 'Accept all')
    await answer(page, blog, 'Accept all')
    for (let crossing = 0; crossing < 3; crossing++) {
      await expectNotAsked(shop, ['google-analytics', 'hotjar', 'youtube'])
      await expectNotAsked(blog, ['google-analytics', 'vimeo'])
    }
    const all = await context.cookies()
    expect(all.map(({ name }) => name)).toEqual(['askfirst'])

    // Withdraws a vendor that is on no other list, and one that is on both.
    await page.getByRole('button', { name: 'Cookie settings' }).click()
    await press(center(page), 'Reject all')
    await expect(center(page)).toBeHidden()
    await expect.poll(() => granted(page)).toEqual([])
    for (let crossing = 0; crossing < 2; crossing++) {
      await expectNotAsked(shop, ['hotjar', 'youtube'])
      await expectNotAsked(blog, [])
    }
  })
}

/**
 * Delays everything that is fetched after the app, so that intermediate states are visible. The two-second timeout,
 * after which a visitor is asked to be safe, becomes longer, so that a busy machine doesn't look like a slow network.
 */
async function slowDown(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { setTimeout } = globalThis
    globalThis.setTimeout = ((job: () => void, delay?: number) =>
      setTimeout(job, delay === 2000 ? 30_000 : delay)) as typeof setTimeout
  })
  await context.route(/\/assets\/(?!app\.js).*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250))
    await route.continue()
  })
}

async function answer(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address)
  await press(banner(page), name)
  await expectAnswered(page)
  // The record in full, as it is a moment later.
  await expect
    .poll(async () => (await page.context().cookies()).map(({ value }) => value))
    .not.toContainEqual(expect.stringMatching(/^2\.\w+\.\w+\.[AR]\./))
}
