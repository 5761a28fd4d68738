import type { BrowserContext, Page } from '@playwright/test'
import { banner, center, expectAnswered, press } from '../fixture.ts'
import { arrive, expect, granted, test } from './fixture.ts'

const NAME = '__Host-askfirst'
const ALL = ['google-analytics', 'hotjar', 'youtube']

/** The cookies of this name, by host. */
const kept = async (context: BrowserContext) =>
  (await context.cookies())
    .filter(({ name }) => name.toLowerCase().includes('host-askfirst'))
    .map(({ name, domain, path, secure, value }) => ({ name, domain, path, secure, value }))

/** There is exactly one cookie, for this host only, with this answer. */
async function expectKept(context: BrowserContext, host: string): Promise<string> {
  await expect.poll(async () => (await kept(context)).length).toBe(1)
  const [{ value, ...rest }] = (await kept(context)) as [Awaited<ReturnType<typeof kept>>[0]]
  expect(rest).toEqual({ name: NAME, domain: host, path: '/', secure: true })
  return value
}

async function choose(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address)
  await press(banner(page), name)
  await expectAnswered(page)
}

for (const [what, host, isSecure] of [
  ['over https', 'shop.lab.test', true],
  ['on http://localhost', 'localhost', false],
] as const) {
  test.describe(`a choice under ${NAME} ${what}`, () => {
    const addressOf = (port: number, way: string): string =>
      `${isSecure ? 'https' : 'http'}://${host}:${port}/shop?way=${way}`

    test('is stored by the app, read by the server and the head script, and withdrawn', async ({
      page,
      context,
      start,
    }) => {
      const { port } = await start(isSecure, NAME)
      await choose(page, addressOf(port, 'app'), 'Accept all')
      await expectKept(context, host)
      for (const way of ['visitor', 'static', 'app']) {
        await arrive(page, addressOf(port, way))
        await expect.poll(() => granted(page), way).toEqual(ALL)
        await expectAnswered(page)
      }
      // The HTML contains what the server read from it.
      const html = await page.evaluate(async () => await (await fetch('/shop?way=visitor')).text())
      for (const id of ALL) expect(html).toContain(`<li>${id}</li>`)

      await page.getByRole('button', { name: 'Cookie settings' }).click()
      await press(center(page), 'Reject all')
      await expect(center(page)).toBeHidden()
      await expectKept(context, host)
      await arrive(page, addressOf(port, 'visitor'))
      expect(await granted(page)).toEqual([])
      await expectAnswered(page)
    })

    for (const [name, answer] of [
      ['Accept all', /^2\.\w+\.\w+\.A\./],
      ['Reject all', /^2\.\w+\.\w+\.R\./],
    ] as const) {
      test(`“${name}” is stored by the head script before the app has started`, async ({
        page,
        context,
        start,
      }) => {
        const { port } = await start(isSecure, NAME)
        let release: (() => void) | undefined
        const held = new Promise<void>((resolve) => (release = resolve))
        await context.route('**/assets/*.js', async (route) => {
          await held
          await route.continue()
        })
        await page.goto(addressOf(port, 'static'), { waitUntil: 'commit' })
        await press(banner(page), name)
        await expect(banner(page)).toBeHidden()
        expect(await expectKept(context, host)).toMatch(answer)
        release!()
        await expectAnswered(page)
        // The app has written it in full, in the same place.
        await expect.poll(async () => answer.test(await expectKept(context, host))).toBe(false)
        expect(await granted(page)).toEqual(name === 'Accept all' ? ALL : [])
      })

      test(`“${name}” without JavaScript is stored by the handler`, async ({ browser, start }) => {
        const { port } = await start(isSecure, NAME)
        const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled: false })
        const page = await context.newPage()
        const address = addressOf(port, 'visitor')
        await page.goto(address)
        const [response] = await Promise.all([
          page.waitForResponse((each) => each.request().method() === 'POST'),
          press(banner(page), name),
        ])
        expect(response.status()).toBe(303)
        await expect(page).toHaveURL(address)
        await expect(banner(page)).toHaveCount(0)
        expect(await granted(page)).toEqual(name === 'Accept all' ? ALL : [])
        await expectKept(context, host)
        await context.close()
      })
    }
  })
}

test.describe('a host beside this one', () => {
  /** The ways to set a cookie that pages under the same domain would receive, or take for this one. */
  const attempts = (value: string): readonly string[] => [
    `${NAME}=${value}; Path=/; Secure; Max-Age=9999; Domain=lab.test`,
    `${NAME}=${value}; Path=/shop; Secure; Max-Age=9999; Domain=lab.test`,
    `${NAME.toLowerCase()}=${value}; Path=/; Secure; Max-Age=9999; Domain=lab.test`,
    // A cookie without a name is sent as its value alone.
    `=${NAME}=${value}; Path=/; Secure; Max-Age=9999; Domain=lab.test`,
    `${NAME}=${value}; Path=/; Secure; Max-Age=9999; Domain=shop.lab.test`,
  ]

  for (const before of ['nothing', 'a refusal'] as const) {
    test(`can’t grant anything over ${before}, with a cookie of this name from its pages or its server`, async ({
      page,
      context,
      start,
    }) => {
      const { port } = await start(true, NAME)
      const shop = `https://shop.lab.test:${port}/shop`
      const beside = `https://mallory.lab.test:${port}`
      // A real yes to this list, from a visit to the other host.
      await choose(page, `${beside}/shop`, 'Accept all')
      const yes = await expectKept(context, 'mallory.lab.test')
      if (before === 'a refusal') await choose(page, shop, 'Reject all')
      const stands = await kept(context)

      const plant = async (cookies: readonly string[]): Promise<void> => {
        const query = new URLSearchParams(cookies.map((each) => ['cookie', each]))
        await page.goto(`${beside}/plant?${query}`)
        await page.evaluate((all) => all.forEach((each) => void (document.cookie = each)), cookies)
      }
      await plant(attempts(yes))
      expect(await kept(context)).toEqual(stands)
      // The attempts work: with a name that isn't reserved, the cookies arrive.
      await plant(attempts(yes).map((each) => each.replace(/__host-askfirst/i, 'plain')))
      expect((await context.cookies(shop)).some(({ name }) => name === 'plain')).toBe(true)

      for (const way of ['app', 'static', 'visitor']) {
        await page.goto(`${shop}?way=${way}`, { waitUntil: 'networkidle' })
        if (before === 'nothing') await expect(banner(page)).toBeVisible()
        else await expectAnswered(page)
        expect(await granted(page), way).toEqual([])
      }
      if (before === 'a refusal') expect(await kept(context)).toEqual(stands)
    })
  }
})
