import { type Browser, chromium, expect, type Locator, type Page, test as base } from '@playwright/test'
import { launchOptions, wholeBrowser } from '../../../scripts/chromium.mjs'
import { beaconOf, hintOf, requestsOf, storedBy } from '../server/cast.ts'
import { type Lab, ORIGIN, startLab } from '../server/lab.ts'

/** Messages that the stand-ins and embeds cause in the browser, through no fault of ours. */
const EXPECTED = /was preloaded|Unrecognized feature: 'web-share'/

interface Workers {
  readonly lab: Lab
  /** Whether the browser has windows. */
  readonly isWhole: boolean
}
interface Fixtures {
  /** Complaints of the page that are allowed. */
  readonly mayComplain: RegExp
  /** Fails a test if its page complains. */
  readonly quiet: void
}

export const test = base.extend<Fixtures, Workers & { browser: Browser }>({
  lab: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
    async ({}, use) => {
      const lab = await startLab()
      await use(lab)
      await lab.close()
    },
    { scope: 'worker' },
  ],
  isWhole: [false, { option: true, scope: 'worker' }],
  // Every host leads to the lab, so that even a connection without a request is noticed.
  browser: [
    async ({ lab, isWhole }, use) => {
      const { args, ...options } = launchOptions()
      const browser = await chromium.launch({
        ...options,
        ...(isWhole && wholeBrowser()),
        args: [...args, `--host-resolver-rules=MAP * 127.0.0.1:${lab.port}`, '--ignore-certificate-errors'],
        // Playwright turns the back/forward cache off. Here pages need it.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ORIGIN,
  ignoreHTTPSErrors: true,
  mayComplain: [EXPECTED, { option: true }],
  quiet: [
    async ({ context, lab, mayComplain }, use) => {
      lab.requests.length = lab.connections.length = lab.reports.length = 0
      const complaints: string[] = []
      context.on('console', (message) => {
        const text = message.text()
        if (['error', 'warning'].includes(message.type()) && !mayComplain.test(text)) complaints.push(text)
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      await use()
      expect([...complaints, ...lab.reports], 'what the page complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export const banner = (page: Page): Locator => page.getByRole('region', { name: 'May we use cookies?' })
/** The banner was answered: it is hidden at once, and removed once the choice is made and stored. */
export const expectAnswered = (page: Page): Promise<void> =>
  expect(page.locator('[data-slot="askfirst-banner"]')).toHaveCount(0)
export const center = (page: Page): Locator => page.getByRole('dialog', { name: 'Cookie settings' })
export const press = (inside: Locator | Page, name: string): Promise<void> =>
  inside.getByRole('button', { name, exact: true }).click()

/** Waits for everything that could still happen, so that a test can say that nothing did. */
export async function settle(page: Page, lab: Lab): Promise<void> {
  let before: number
  do {
    before = lab.requests.length
    await page.waitForTimeout(600)
  } while (lab.requests.length > before)
}

export interface Expected {
  /** The vendors whose scripts run, and how many times each was loaded. */
  readonly scripts?: Readonly<Record<string, number>>
  /** Other addresses, such as those of frames. */
  readonly others?: readonly string[]
  /** The vendors whose scripts said goodbye. */
  readonly goodbyes?: readonly string[]
  /**
   * The vendors whose scripts are on the page now, with their hints.
   * @default those whose scripts were loaded
   */
  readonly running?: readonly string[]
}

/** Exactly these requests and connections went to other hosts than the site, and no others. */
export async function expectTraffic(page: Page, lab: Lab, expected: Expected): Promise<void> {
  const { scripts = {}, others = [], goodbyes = [], running = Object.keys(scripts) } = expected
  const wanted = [
    ...Object.entries(scripts).flatMap(([id, times]) => Array<string[]>(times).fill(requestsOf(id)).flat()),
    ...others,
    ...goodbyes.map(beaconOf),
  ].sort()
  await expect.poll(() => [...lab.requests].sort(), { intervals: [50] }).toEqual(wanted)
  await settle(page, lab)
  expect([...lab.requests].sort()).toEqual(wanted)
  // An open connection may serve another page, so not all hosts need a new one, but none goes elsewhere.
  const hosts = new Set(wanted.map((url) => new URL(url).host))
  expect(lab.connections.filter((host) => !hosts.has(host))).toEqual([])
  // A Chromium without network prediction opens no such connection, so this checks the hints in the page.
  const hints = await page
    .locator('link[rel=preconnect], link[rel=dns-prefetch]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).host))
  expect(hints.sort()).toEqual(running.map(hintOf).sort())
}

/** Exactly what these vendors store, and the record of the choice if there is one. */
export async function expectStored(
  page: Page,
  expected: {
    readonly record: boolean
    readonly vendors?: readonly string[]
    readonly frames?: readonly string[]
  },
): Promise<void> {
  const { record, vendors = [], frames = [] } = expected
  const stored = vendors.map(storedBy)
  const cookies = (await page.context().cookies()).map(({ name, domain }) => `${name} ${domain}`).sort()
  expect(cookies).toEqual(
    [
      ...(record ? ['askfirst www.lab.test'] : []),
      ...new Set(stored.flatMap((each) => each.cookies.map((name) => `${name} .lab.test`))),
      ...vendors.map((id) => `third ${new URL(beaconOf(id)).hostname}`),
      ...frames.map((host) => `frame ${host}`),
      ...frames.map((host) => `third ${host}`),
    ].sort(),
  )
  const keys = await page.evaluate(() => Object.keys(localStorage))
  expect(keys.sort()).toEqual([...new Set(stored.flatMap((each) => each.keys))].sort())
}
