import { expect, type FrameLocator, type Locator, type Page, test as base } from '@playwright/test'
import { banner, button, center, expectAnswered } from '../../site/e2e/page.ts'
import { expectRequests, watchTraffic } from '../../site/e2e/traffic.ts'
import { FILMS } from './providers.ts'

export * from '../../site/e2e/page.ts'
export { settle } from '../../site/e2e/traffic.ts'

interface Fixtures {
  /** Fails a test if its page complains, or requests anything from another host. */
  readonly quiet: void
  /** The path of every request to a stand-in so far, from all pages. Empty it with `length = 0`. */
  readonly requests: string[]
}

export const test = base.extend<Fixtures>({
  quiet: [
    async ({ context }, use) => {
      watchTraffic(context)
      const complaints: string[] = []
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(request.url())
      })
      await use()
      expect(complaints, 'what the page complained about').toEqual([])
    },
    { auto: true },
  ],
  requests: [
    async ({ context }, use) => {
      const paths: string[] = []
      context.on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (pathname.startsWith('/stand-ins/')) paths.push(pathname)
      })
      await use(paths)
    },
    { auto: true },
  ],
})

export { expect }

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

/** The requests of a tag: its script, once, which then reports once. For a film: its frame, which does the same. */
const requestsOf = (tag: string): string[] => [
  `/stand-ins/${tag}/collect`,
  `/stand-ins/${tag}/${tag === FILMS ? 'embed' : 'tag.js'}`,
]

/** Waits until exactly these tags and films have loaded, each once, and then checks that nothing follows. */
export const expectScripts = (
  page: Page,
  requests: readonly string[],
  tags: readonly string[],
): Promise<void> => expectRequests(page, requests, tags.flatMap(requestsOf))

export const film = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`)
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })

/** Follows a link of the header, which navigates without a reload. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click()
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

export async function acceptAll(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await button(banner(page), 'Accept all').click()
  await expectAnswered(page)
}
