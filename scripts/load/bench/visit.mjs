import { watchPage } from './watch-page.mjs'

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Devtools
 * @typedef {'without' | 'floor' | 'us'} Name
 */

/** A mid-range phone: the browser is four times slower than on this machine. */
const CPU = 4
/** Fast 4G, as in Chromium's developer tools. */
const NETWORK = {
  offline: false,
  latency: 60 * 2.75,
  downloadThroughput: (9 * 1000 * 1000 * 0.9) / 8,
  uploadThroughput: (1.5 * 1000 * 1000 * 0.9) / 8,
}

/**
 * @typedef {object} VisitOptions
 * @property {import('playwright-core').BrowserContextOptions['storageState']} [cookies]
 * @property {boolean} [isSlow] a slow processor and a slow network
 * @property {boolean} [isWatched] what it does is noted by the page itself, which costs a little
 */

/**
 * One visit, in a browser that has nothing of the site but its cookies.
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {VisitOptions} options
 * @param {(page: Page, devtools: Devtools) => Promise<T>} body
 */
export async function visit(browser, { cookies, isSlow = true, isWatched = true }, body) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    hasTouch: true,
    ...(cookies && { storageState: cookies }),
  })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    if (isWatched) await page.addInitScript(watchPage)
    await devtools.send('Performance.enable')
    await devtools.send('Network.enable')
    if (isSlow) {
      await devtools.send('Network.emulateNetworkConditions', NETWORK)
      await slowDown(devtools)
    }
    return await body(page, devtools)
  } finally {
    await context.close()
  }
}

/** @param {Devtools} devtools */
export const slowDown = (devtools) => devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU })

/** @param {Page} page @returns {Promise<import('./watch-page.mjs').Seen>} */
export const seenBy = (page) =>
  page.evaluate(() => {
    const { seen, ran = [] } = /** @type {any} */ (globalThis)
    return { ...seen, ran }
  })

/** Browsers report no clicks that take less than 16 ms: that is faster than anybody can see. */
const UNSEEN = 16
const SETTLES = 1200

/**
 * Clicks something, and waits until nothing more follows.
 * @param {Page} page
 * @param {() => Promise<void>} press
 * @returns {Promise<number>} from the press to the next paint, in milliseconds
 */
export async function answered(page, press) {
  await page.evaluate(() => {
    const { seen } = /** @type {any} */ (globalThis)
    seen.events.length = seen.runs.length = 0
  })
  await press()
  await page.waitForTimeout(SETTLES)
  const { events } = await seenBy(page)
  return Math.max(UNSEEN, ...events.map(({ duration }) => duration))
}

/** By touch: a finger hovers over nothing before the tap. @param {import('playwright-core').Locator} target */
export const tap = (target) => target.tap()

/**
 * What the main thread did since the browser left an empty page. The time is from the thread's own clock: a task's
 * duration also includes waiting while other programs use the processor.
 * @param {Devtools} devtools
 */
export async function workOf(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { thread: of('ThreadTime') * 1000, styles: of('RecalcStyleCount'), layouts: of('LayoutCount') }
}
