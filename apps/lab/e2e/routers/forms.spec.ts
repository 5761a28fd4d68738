import { type Browser, expect, type Page, test as base } from '@playwright/test'
import { everyHostIsHere, startsAndCloses } from '../every-host.ts'
import { routers, type Site, startSite } from './site.ts'

interface Fixtures {
  /** Starts a site on its own ports. Every host leads to them. */
  readonly start: (router: string, isSecure: boolean) => Promise<Site>
}

const test = base.extend<Fixtures, { browser: Browser }>({
  browser: [...everyHostIsHere],
  ignoreHTTPSErrors: true,
  javaScriptEnabled: false,
  start: startsAndCloses(startSite),
})

/** Submits the form of a page. Returns the status of the answer, if the site got to answer. */
async function send(page: Page, address: string, { answers }: Site): Promise<number | undefined> {
  answers.length = 0
  await page.goto(address)
  const isFramed = (await page.locator('iframe').count()) > 0
  await (isFramed ? page.frameLocator('iframe') : page).getByRole('button', { name: 'Yes' }).click()
  await expect.poll(() => answers.length).toBeGreaterThan(0)
  await page.waitForLoadState()
  return answers[0]
}

for (const router of Object.keys(routers)) {
  test.describe(router, () => {
    for (const protocol of ['http:', 'https:']) {
      test(`${protocol} a form of the site is accepted, and leads back`, async ({ page, context, start }) => {
        const site = await start(router, protocol === 'https:')
        // Without encryption, a form that hides its origin can't be told from another site's.
        const policies = protocol === 'https:' ? ['', 'no-referrer', 'same-origin', 'origin'] : ['', 'origin']
        for (const policy of policies) {
          await context.clearCookies()
          const address = `${protocol}//shop.test:${site.port}/page?policy=${policy}`
          expect(await send(page, address, site), policy).toBe(303)
          expect(await context.cookies()).toMatchObject([
            { name: 'askfirst', domain: 'shop.test', secure: protocol === 'https:' },
          ])
          const isReported = policy === '' || policy === 'same-origin'
          expect(page.url()).toBe(isReported ? address : `${protocol}//shop.test:${site.port}/`)
        }
      })

      // Chromium itself blocks a form that an encrypted page sends without encryption.
      for (const from of protocol === 'https:' ? ['http:', 'https:'] : ['http:']) {
        test(`${from} a form of another site is refused, on ${protocol}`, async ({
          page,
          context,
          start,
        }) => {
          const site = await start(router, protocol === 'https:')
          const other = await start('node:http', from === 'https:')
          const stranger = `evil.test:${other.port}`
          for (const target of ['/consent', `//${stranger}/consent`, `/consent//${stranger}/`]) {
            const action = encodeURIComponent(`${protocol}//shop.test:${site.port}${target}`)
            const status = await send(page, `${from}//${stranger}/page?action=${action}`, site)
            // 404 if the router itself finds nothing at such an address.
            expect([403, 404], target).toContain(status)
          }
          expect(await context.cookies()).toEqual([])
        })
      }

      test(`${protocol} a form in a sandboxed frame is refused`, async ({ page, context, start }) => {
        const site = await start(router, protocol === 'https:')
        for (const policy of ['', 'no-referrer', 'unsafe-url']) {
          const address = `${protocol}//shop.test:${site.port}/page?sandbox&policy=${policy}`
          expect(await send(page, address, site)).toBe(403)
        }
        expect(await context.cookies()).toEqual([])
      })
    }
  })
}
