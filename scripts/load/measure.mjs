import assert from 'node:assert/strict'
import { banner, button, center } from './parts.mjs'
import { holdInWaves } from './waves.mjs'

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {Awaited<ReturnType<typeof import('./site.mjs').startSite>>} Site
 * @typedef {import('./waves.mjs').Asked} Asked
 * @typedef {() => Promise<Asked[][]>} Release
 *
 * @typedef {object} Load what a page fetched from its own site, besides the HTML
 * @property {number} requests
 * @property {number} depth how many files had to run one after another until the last was asked for. 0: the HTML names all
 * @property {number} bytes with brotli
 */

/** A text that is in the facts and in no code. */
const A_FACT = 'https://www.crazyegg.com/opt-out'

/**
 * Visits a page as a visitor who is asked, opens the preference center, accepts and comes back, each time with an empty
 * cache. Without us nobody is asked, so coming back is the same.
 * @param {Browser} browser
 * @param {Site} site
 * @param {string} builder
 * @param {'us' | 'floor' | 'without'} name
 */
export async function measure(browser, site, builder, name) {
  const visit = visitor(browser, site.urlOf(builder, name))
  const weigh = weigher(site)
  const asks = name !== 'without'
  const nothing = weigh([])

  const first = await visit(undefined, async (page, release) => {
    const visit = weigh(await release())
    if (!asks) return { visit, center: nothing, facts: nothing }
    await banner(page).waitFor()
    const opened = await openCenter(page, release)
    const isFacts = (/** @type {string} */ file) => site.fileAt(file).bytes.includes(A_FACT)
    const found = {
      visit,
      center: weigh(opened, (file) => !isFacts(file)),
      facts: weigh(opened, isFacts),
    }
    await acceptAll(page, release)
    return found
  })
  if (!asks) return { ...first.found, returning: first.found.visit }
  const again = await visit(first.cookies, async (page, release) => {
    const visit = weigh(await release())
    assert.equal(await banner(page).isVisible(), false, 'a banner that was answered')
    return { visit }
  })
  return { ...first.found, returning: again.found.visit }
}

/** @param {Browser} browser @param {string} url */
function visitor(browser, url) {
  /** @typedef {Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>} Cookies */
  /**
   * @template T
   * @param {Cookies | undefined} storageState
   * @param {(page: Page, release: Release) => Promise<T>} body
   */
  return async (storageState, body) => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'en-US',
      reducedMotion: 'reduce',
      ...(storageState && { storageState }),
    })
    try {
      const page = await context.newPage()
      /** @type {unknown[]} */
      const faults = []
      page.on('pageerror', (fault) => faults.push(fault))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      // What is prefetched while the browser is idle doesn't count for a visit.
      const devtools = await context.newCDPSession(page)
      await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
      const release = await holdInWaves(page, devtools, url)
      await page.goto(url, { waitUntil: 'commit' })
      const found = await body(page, release)
      assert.deepEqual(faults, [], 'what the page complained about')
      return { found, cookies: await context.storageState() }
    } finally {
      await context.close()
    }
  }
}

/** @param {Site} site */
function weigher(site) {
  /** @param {Asked[][]} waves @param {(url: string) => boolean} [isWanted] @returns {Load} */
  return (waves, isWanted = () => true) => {
    const wanted = waves.map((wave) => wave.filter(({ url }) => isWanted(url)))
    const files = wanted.flat()
    return {
      requests: files.length,
      // Files named in the HTML may come in waves as well: browsers delay low-priority scripts until stylesheets have
      // loaded.
      depth: wanted.filter((wave) => wave.some(({ isInHtml }) => !isInHtml)).length,
      bytes: files.reduce((sum, { url }) => sum + site.fileAt(url).compressed.length, 0),
    }
  }
}

/**
 * Waits for the whole center: a visitor who reads on in the list must not wait for more.
 * @param {Page} page @param {Release} release
 */
async function openCenter(page, release) {
  await button(banner(page), 'Choose').click()
  const waves = await release()
  await center(page).waitFor()
  await center(page).locator('summary', { hasText: 'providers' }).first().click()
  await center(page).getByText('Crisp', { exact: true }).waitFor()
  return [...waves, ...(await release())]
}

/** @param {Page} page @param {Release} release */
async function acceptAll(page, release) {
  await button(center(page), 'Accept all').click()
  await release()
  await center(page).waitFor({ state: 'detached' })
  await page.waitForFunction(() => /** @type {{ ran?: unknown[] }} */ (window).ran?.length === 25)
}
