import {
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  type Request,
  type Response,
  test as base,
} from '@playwright/test'
import { banner, button, center, expectAnswered, opener } from './page.ts'
import type { Content } from './site.ts'
import { expectRequests, watchTraffic } from './traffic.ts'

export * from './page.ts'
export { allPagesOf, type Content, pagesOf, type Site } from './site.ts'
export { fallSilent, settle } from './traffic.ts'
export { expect }

/** The browser's warning about a frame's permissions that it doesn't know. It appears whatever the page does. */
const EXPECTED = /Unrecognized feature: 'web-share'/

interface Fixtures {
  /** The site under test. */
  readonly site: Content | undefined
  /**
   * What pages complained about so far, and requests to hosts that aren't vendors of the site. A test fails with any.
   */
  readonly complaints: string[]
  /** The requests to vendors so far, from all pages. Empty it with `length = 0`. */
  readonly requests: string[]
}

export const test = base.extend<Fixtures>({
  site: [undefined, { option: true }],
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        args: [
          ...(launchOptions.args ?? []),
          // Not even a connection leaves for another host.
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ],
        // Playwright turns the back/forward cache off. Here pages need it.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      }),
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        const text = message.text()
        if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(text)) complaints.push(text)
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      await use(complaints)
      expect(complaints, 'what the page complained about').toEqual([])
    },
    { auto: true },
  ],
  requests: [
    async ({ context, complaints, site }, use) => {
      if (!site) throw new Error('Say which site is under test: `test.use({ site })`.')
      watchTraffic(context)
      const requests: string[] = []
      await site.watch(context, requests, complaints)
      await use(requests)
    },
    { auto: true },
  ],
})

const handed = ':not([data-askfirst-early])'

/** Opens a page as a new visitor, and waits until the app has hydrated the server's HTML. */
export async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await expectAsked(page)
}

/** The app has started, and asks. */
export const expectAsked = (page: Page): Promise<void> =>
  expect(page.locator(`[data-slot="askfirst-banner"]${handed}`)).toBeVisible({ timeout: 15_000 })

export async function answer(page: Page, name: 'Accept all' | 'Reject all'): Promise<void> {
  await button(banner(page), name).click()
  await expectAnswered(page)
}

export async function acceptAll(page: Page, path = '/'): Promise<void> {
  await visit(page, path)
  await answer(page, 'Accept all')
}

/**
 * Opens the preference center from the footer, by keyboard. Right after scrolling, Chromium may take a click as one on
 * the frame that was there before.
 */
export async function openCenter(page: Page): Promise<void> {
  await opener(page).press('Enter')
  await expect(center(page)).toBeVisible()
}

/** The requests to a vendor: its script or frame, once, which then sends, once. */
export const requestsOf = (name: string): string[] => [name, `${name} sends`]

/** Waits until exactly these vendors have loaded, each once, and then checks that nothing follows. */
export const expectVendors = (
  page: Page,
  requests: readonly string[],
  names: readonly string[],
): Promise<void> => expectRequests(page, requests, names.flatMap(requestsOf))

/** What frameworks store for themselves: React Router stores scroll positions. */
const OF_FRAMEWORKS = ['react-router-scroll-positions']

/** The names of what is in the site's storage. */
export async function storedKeys(page: Page): Promise<string[]> {
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return keys.filter((key) => !OF_FRAMEWORKS.includes(key))
}

/** Checks what the page says about Google Analytics. */
export const expectCounted = (page: Page, { counted: { selector, yes, no } }: Content, is: boolean) =>
  expect(page.locator(selector)).toHaveText(is ? yes : no)

/** The frame of a film that was allowed. */
export const frame = (page: Page, { title }: Content['film']): Locator =>
  page.locator(`iframe[title="${title}"]`)

export const isOfHandler = (message: Request | Response): boolean =>
  new URL(message.url()).pathname === '/consent'

/** The requests of a page to the handler that stores choices. */
export function watchHandler(context: BrowserContext): string[] {
  const sent: string[] = []
  context.on('request', (request) => {
    if (request.method() === 'POST' && isOfHandler(request)) sent.push(request.postData() ?? '')
  })
  return sent
}
