/** In milliseconds: after this long without a request, a page counts as finished. */
const QUIET = 2000
/** In milliseconds: how long all rounds may take together. */
const LIMIT = 120_000

/**
 * Opens all pages until they load without faults. Vite finds packages only when a page requests them, and then bundles
 * all of them again. Until it knows them all, it rejects files of earlier bundles and reloads pages, which no visit
 * should be judged by. A page that loads well doesn't prove that the next one will, because that one may need new
 * packages. So all pages are opened until a whole round has no faults.
 * @param {import('playwright-core').Browser} browser
 * @param {readonly string[]} urls
 */
export async function warmUp(browser, urls) {
  const until = Date.now() + LIMIT
  /** @type {readonly string[]} */
  let before = []
  for (;;) {
    /** @type {string[]} */
    const faults = []
    for (const url of urls) {
      for (const fault of await open(browser, url, until)) faults.push(`${url}: ${fault}`)
      if (faults.length === 0 || Date.now() < until) continue
      // The round that was cut off may have missed what is wrong.
      const amiss = new Set([...before, ...faults])
      throw new Error([`The pages did not come whole within ${LIMIT / 1000} s.`, ...amiss].join('\n'))
    }
    if (faults.length === 0) return
    before = faults
  }
}

/**
 * Opens a page as a new visitor, until nothing more comes from it.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} until when to give up, as `Date.now()` counts
 * @returns {Promise<readonly string[]>} the faults
 */
async function open(browser, url, until) {
  /** @type {string[]} */
  const faults = []
  let documents = 0
  let pending = 0
  let lastChange = Date.now()
  /** @param {number} requests that began, or ended */
  const change = (requests) => {
    pending += requests
    lastChange = Date.now()
  }
  const isQuiet = () => pending === 0 && Date.now() - lastChange >= QUIET

  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.on('request', () => change(1))
    page.on('requestfinished', () => change(-1))
    page.on('requestfailed', (request) => {
      change(-1)
      faults.push(`${request.failure()?.errorText} ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
    page.on('domcontentloaded', () => {
      change(0)
      documents++
    })
    await page.goto(url, { timeout: Math.max(1, until - Date.now()) })
    while (!isQuiet()) {
      if (Date.now() >= until) return [...faults, 'It was still loading.']
      await page.waitForTimeout(100)
    }
    if (documents !== 1) faults.push(`It was loaded ${documents} times.`)
    if ((await page.locator('[data-askfirst-early]').count()) > 0) faults.push('React did not start.')
  } catch (error) {
    // A reload in between ends pending waits.
    faults.push(error instanceof Error ? error.message : String(error))
  } finally {
    await context.close()
  }
  return faults
}
