import assert from 'node:assert/strict'

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
export const banner = (page) => page.getByRole('region', { name: 'May we use cookies?' })
/** @param {Page} page @param {string} name */
export const button = (page, name) => page.getByRole('button', { name, exact: true })

/**
 * Opens pages as a new visitor. They must not log errors or warnings, nor contact any other host.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {(page: Page, go: (path: string) => Promise<import('playwright-core').Response | null>) => Promise<unknown>} body
 */
export async function visitor(browser, url, body) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' })
  // The first page of a development server waits for its compiler.
  context.setDefaultTimeout(180_000)
  /** @type {string[]} */
  const complaints = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(request.url())
  })
  try {
    const page = await context.newPage()
    await body(page, (path) => page.goto(url + path))
    assert.deepEqual(complaints, [], 'what the page complained about')
  } finally {
    await context.close()
  }
}

/** Waits until nothing more comes from this page, including messages of a development server. @param {Page} page */
export async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.locator('[data-slot$="askfirst-banner"][data-askfirst-early]').waitFor({ state: 'detached' })
}

/**
 * Refuses in a banner that is in the HTML, and checks that it is gone when the visitor comes back.
 * @param {Page} page
 * @param {(path: string) => Promise<unknown>} go
 * @param {string} path
 * @param {boolean} [hasTrigger] the page leads to the preference center
 */
export async function refuseAndComeBack(page, go, path, hasTrigger = true) {
  await go(path)
  await banner(page).waitFor()
  await settle(page)
  await button(page, 'Reject all').click()
  await banner(page).waitFor({ state: 'detached' })
  await go(path)
  await settle(page)
  assert.equal(await banner(page).isVisible(), false, 'a banner that was answered')
  if (hasTrigger) await button(page, 'Cookie settings').waitFor()
}

/**
 * Without JavaScript, the banner is a form that leads back to its page.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} path
 */
export async function answerWithoutScript(browser, url, path) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' })
  try {
    const page = await context.newPage()
    await page.goto(url + path)
    await button(page, 'Reject all').click()
    await page.waitForURL(url + path)
    assert.equal(await banner(page).count(), 0, 'a banner that was answered')
    const [cookie] = await context.cookies()
    assert.equal(cookie?.name, 'askfirst')
  } finally {
    await context.close()
  }
}
