import type { BrowserContext, Page } from '@playwright/test'
import { banner, expect, expectAnswered, press, test } from './fixture.ts'

const records = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name === 'askfirst').map(({ domain }) => domain)

async function answer(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address)
  await press(banner(page), name)
  await expectAnswered(page)
}

const isGranted = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('script[data-askfirst="google-analytics"]') !== null)

test('all subdomains share one choice, and each change of it', async ({ page, context }) => {
  const shared = '/plain/effect?domain=lab.test'
  await answer(page, `https://www.lab.test${shared}`, 'Accept all')
  expect(await records(context)).toEqual(['.lab.test'])

  await page.goto(`https://shop.lab.test${shared}`)
  await expect.poll(() => isGranted(page)).toBe(true)
  await expect(banner(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Cookie settings' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await records(context)).toEqual(['.lab.test'])

  await page.goto(`https://www.lab.test${shared}`)
  await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  expect(await isGranted(page)).toBe(false)
})

test('a choice of one host is replaced by the one that all share', async ({ page, context }) => {
  await answer(page, 'https://www.lab.test/plain/effect', 'Accept all')
  expect(await records(context)).toEqual(['www.lab.test'])
  await page.goto('https://www.lab.test/plain/effect?domain=lab.test')
  await page.getByRole('button', { name: 'Cookie settings' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
  await expect.poll(() => records(context)).toEqual(['.lab.test'])
})

test.describe('a domain under which anyone can have a site', () => {
  test.use({ mayComplain: /AF204/ })

  for (const [suffix, host] of [
    ['co.uk', 'felt.co.uk'],
    ['github.io', 'felt.github.io'],
    ['example.com', 'felt.github.io'],
  ] as const) {
    test(`${suffix} on ${host}: the choice is only for this host, and the developer is warned`, async ({
      page,
      context,
    }) => {
      const reported = page.waitForEvent('console', (message) => message.text().includes('AF204'))
      await answer(page, `https://${host}/plain/effect?domain=${suffix}`, 'Reject all')
      expect((await reported).type()).toBe('warning')
      expect(await records(context)).toEqual([host])
      await page.reload()
      await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible()
      await expect(banner(page)).toHaveCount(0)
      // The answer applies to no other site.
      await page.goto('https://other.github.io/plain/effect')
      await expect(banner(page)).toBeVisible()
    })
  }
})

test.describe('a host beside this one', () => {
  const shop = 'https://shop.lab.test/plain/effect'

  /** Does what a page of `www.lab.test` can do: set a cookie for all of `lab.test`. */
  async function plant(page: Page, text: string): Promise<void> {
    await page.goto('https://www.lab.test/plain/effect')
    await page.evaluate((value) => {
      document.cookie = `askfirst=${value}; Path=/; Max-Age=9999; Secure; Domain=lab.test`
    }, text)
  }
  const recordOf = async (context: BrowserContext, domain: string): Promise<string> =>
    (await context.cookies()).find((each) => each.name === 'askfirst' && each.domain === domain)!.value

  test('can’t turn a no into a yes: if two records differ, none counts, and the visitor is asked', async ({
    page,
    context,
  }) => {
    await answer(page, 'https://www.lab.test/plain/effect', 'Accept all')
    const yes = await recordOf(context, 'www.lab.test')
    await answer(page, shop, 'Reject all')
    const no = await recordOf(context, 'shop.lab.test')
    await plant(page, yes)
    await page.goto(shop)
    await expect(banner(page)).toBeVisible()
    expect(await isGranted(page)).toBe(false)

    // The answer deletes what the other host set, and remains.
    await press(banner(page), 'Reject all')
    await expect.poll(async () => (await records(context)).sort()).toEqual(['shop.lab.test', 'www.lab.test'])
    expect(await recordOf(context, 'shop.lab.test')).toBe(no)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible()
    await expect(banner(page)).toHaveCount(0)
    expect(await isGranted(page)).toBe(false)
  })
})
