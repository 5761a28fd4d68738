import {
  type BrowserContext,
  expect,
  type FrameLocator,
  type Locator,
  type Page,
  type Request,
  test as base,
} from '@playwright/test'
import { FILMS } from './providers.ts'

interface Fixtures {
  /** Fails a test whose page complains, or asks any other host for anything. */
  readonly quiet: void
  /** The path of every request to a stand-in so far, of all pages. Empty it with `length = 0`. */
  readonly requests: string[]
}

interface Traffic {
  readonly open: Set<Request>
  /** When a request last began or ended. */
  last: number
}

const traffic = new WeakMap<BrowserContext, Traffic>()

/** Playwright's own `networkidle` now and then never comes where a frame was added, so this counts for itself. */
function watchTraffic(context: BrowserContext): void {
  const now: Traffic = { open: new Set(), last: Date.now() }
  traffic.set(context, now)
  const ended = (request: Request): void => {
    now.open.delete(request)
    now.last = Date.now()
  }
  context.on('request', (request) => {
    // A new page leaves behind what the one before it had under way.
    if (request.isNavigationRequest() && !request.frame().parentFrame()) now.open.clear()
    now.open.add(request)
    now.last = Date.now()
  })
  context.on('requestfinished', ended)
  context.on('requestfailed', ended)
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

export const RECORD = 'askfirst'

/** What a tag asks for: its script, once, which then reports, once. A film: its frame, which does the same. */
const requestsOf = (tag: string): string[] => [
  `/stand-ins/${tag}/collect`,
  `/stand-ins/${tag}/${tag === FILMS ? 'embed' : 'tag.js'}`,
]

/** Waits until exactly these tags and films were loaded, each once, then makes sure that nothing follows. */
export async function expectScripts(page: Page, requests: string[], tags: readonly string[]): Promise<void> {
  const wanted = tags.flatMap(requestsOf).sort()
  await expect.poll(() => [...requests].sort()).toEqual(wanted)
  await settle(page)
  expect([...requests].sort()).toEqual(wanted)
}

/** Gives everything that could still come the time to come: that nothing came is then worth something. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState()
  const now = traffic.get(page.context())
  if (!now) throw new Error('Only pages of the test’s own context can settle.')
  const begun = Date.now()
  const isQuiet = (): boolean => now.open.size === 0 && Date.now() - Math.max(now.last, begun) > 500
  await expect.poll(isQuiet, { message: 'no request for half a second', timeout: 15_000 }).toBe(true)
  await page.waitForTimeout(250)
}

export async function cookieNames(context: BrowserContext): Promise<string[]> {
  return (await context.cookies()).map(({ name }) => name).sort()
}

export async function record(context: BrowserContext): Promise<string | undefined> {
  return (await context.cookies()).find(({ name }) => name === RECORD)?.value
}

export const banner = (page: Page): Locator => page.getByRole('region', { name: 'May we use cookies?' })
/** The banner was answered: it is hidden at once, and off the page once the choice is made and stored. */
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

/** What asks in the place of an embed. */
export const placeholder = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: title, exact: true })
export const film = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`)
export const reloadNotice = (page: Page): Locator => page.locator('[data-slot="askfirst-reload"]')
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })

/** Follows a link of the header, which leads on without loading the page again. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click()
}

/** Shows the providers of a category in the preference center. */
export async function expand(page: Page, name: string): Promise<void> {
  const item = center(page)
    .locator('[data-slot="askfirst-category"]')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
  await item.locator('summary').first().click()
  await expect(item.getByRole('switch').first()).toBeVisible()
  // The names are ids until the facts are here.
  await expect(item.getByText(/^Run by/).first()).toBeVisible()
}

export async function choose(page: Page): Promise<void> {
  await button(banner(page), 'Choose').click()
  await expect(center(page)).toBeVisible()
}

export async function acceptAll(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await button(banner(page), 'Accept all').click()
  await expectAnswered(page)
}
