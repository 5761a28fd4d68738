import { type BrowserContext, expect, type Page, type Request } from '@playwright/test'

interface Traffic {
  readonly open: Set<Request>
  /** When a request last began or ended. */
  last: number
}

const traffic = new WeakMap<BrowserContext, Traffic>()

function replacesPage(request: Request): boolean {
  try {
    return request.isNavigationRequest() && !request.frame().parentFrame()
  } catch {
    // One that opens just now has no frame yet, and nothing that it could leave behind.
    return false
  }
}

/** Playwright's own `networkidle` now and then never comes where a frame was added, so this counts for itself. */
export function watchTraffic(context: BrowserContext): void {
  const now: Traffic = { open: new Set(), last: Date.now() }
  traffic.set(context, now)
  const ended = (request: Request): void => {
    now.open.delete(request)
    now.last = Date.now()
  }
  context.on('request', (request) => {
    // A new page leaves behind what the one before it had under way.
    if (replacesPage(request)) now.open.clear()
    now.open.add(request)
    now.last = Date.now()
  })
  context.on('requestfinished', ended)
  context.on('requestfailed', ended)
}

/** Gives everything that could still come the time to come: that nothing came is then worth something. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState()
  await fallSilent(page)
}

/** The same of a page that came back from the cache: it loads nothing, and so is never done with it. */
export async function fallSilent(page: Page): Promise<void> {
  const now = traffic.get(page.context())
  if (!now) throw new Error('Only pages of the test’s own context can settle.')
  const begun = Date.now()
  const isQuiet = (): boolean => now.open.size === 0 && Date.now() - Math.max(now.last, begun) > 750
  // Asked often: the intervals of `poll` grow to a second, and most tests wait here.
  const options = { message: 'no request for 0.75 seconds', timeout: 15_000, intervals: [50] }
  await expect.poll(isQuiet, options).toBe(true)
}

/** Waits until exactly this was asked for, in any order, then makes sure that nothing follows. */
export async function expectRequests(
  page: Page,
  requests: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const sorted = [...wanted].sort()
  await expect.poll(() => [...requests].sort(), { intervals: [50] }).toEqual(sorted)
  await settle(page)
  expect([...requests].sort()).toEqual(sorted)
}
