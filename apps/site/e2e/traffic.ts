import { type BrowserContext, expect, type Page, type Request } from '@playwright/test'

interface Traffic {
  readonly open: Set<Request>
  /** When a request last started or ended. */
  last: number
}

const traffic = new WeakMap<BrowserContext, Traffic>()

function replacesPage(request: Request): boolean {
  try {
    return request.isNavigationRequest() && !request.frame().parentFrame()
  } catch {
    // A page that is just opening has no frame yet, and no requests to abandon.
    return false
  }
}

/** Counts requests itself, because Playwright's `networkidle` sometimes never comes after a frame was added. */
export function watchTraffic(context: BrowserContext): void {
  const now: Traffic = { open: new Set(), last: Date.now() }
  traffic.set(context, now)
  const ended = (request: Request): void => {
    now.open.delete(request)
    now.last = Date.now()
  }
  context.on('request', (request) => {
    // A new page abandons the pending requests of the one before it.
    if (replacesPage(request)) now.open.clear()
    now.open.add(request)
    now.last = Date.now()
  })
  context.on('requestfinished', ended)
  context.on('requestfailed', ended)
}

/** Waits for everything that could still happen, so that a test can say that nothing did. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState()
  await fallSilent(page)
}

/** The same for a page that came back from the cache. It loads nothing, so it never finishes loading. */
export async function fallSilent(page: Page): Promise<void> {
  const now = traffic.get(page.context())
  if (!now) throw new Error('Only pages of the test’s own context can settle.')
  const begun = Date.now()
  const isQuiet = (): boolean => now.open.size === 0 && Date.now() - Math.max(now.last, begun) > 750
  // Polls often, because the intervals of `poll` grow to a second, and most tests wait here.
  const options = { message: 'no request for 0.75 seconds', timeout: 15_000, intervals: [50] }
  await expect.poll(isQuiet, options).toBe(true)
}

/** Waits until exactly this was requested, in any order, and then checks that nothing follows. */
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
