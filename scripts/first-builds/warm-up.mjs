/** In milliseconds: after so long without a request, nothing more comes from a page. */
const QUIET = 2000
/** In milliseconds: so long all rounds may take together. */
const LIMIT = 120_000

/**
 * Vite finds packages when a page asks for them, and bundles all of them anew each time. Until it knows them, it refuses
 * the files of earlier bundles and loads pages again: nothing that a visit is judged by. A page that came whole tells
 * nothing of the next one, which may bring new packages. So all are opened, until those of one round come whole.
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
      // The round that was cut off may not have come to what is wrong.
      const amiss = new Set([...before, ...faults])
      throw new Error([`The pages did not come whole within ${LIMIT / 1000} s.`, ...amiss].join('\n'))
    }
    if (faults.length === 0) return
    before = faults
  }
}

/**
 * Opens a page for somebody new, until nothing more comes of it.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} until when to give up, as `Date.now()` counts
 * @returns {Promise<readonly string[]>} what was amiss
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
    // A page that is loaded again meanwhile ends what waits for it.
    faults.push(error instanceof Error ? error.message : String(error))
  } finally {
    await context.close()
  }
  return faults
}
