import { watchPage } from './watch-page.mjs'

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Devtools
 * @typedef {'without' | 'floor' | 'us'} Name
 */

/** A phone of the middle: the browser is four times slower than this machine. */
const CPU = 4
/** Fast 4G, as the tools of Chromium have it. */
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
 * One visit, in a browser that knows nothing of the site but its cookies.
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

/** Below 16 ms nothing is told of a click: the page was faster than anybody sees. */
const UNSEEN = 16
const SETTLES = 1200

/**
 * Presses something, and waits until nothing more comes of it.
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

/** With a finger, which is nowhere before it presses. @param {import('playwright-core').Locator} target */
export const tap = (target) => target.tap()

/**
 * What the main thread did since the browser came from a page of nothing. Its time is that of the thread's own clock: a
 * task's duration also counts what it waits while other programs have the processor.
 * @param {Devtools} devtools
 */
export async function workOf(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { thread: of('ThreadTime') * 1000, styles: of('RecalcStyleCount'), layouts: of('LayoutCount') }
}
