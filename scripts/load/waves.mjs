/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Devtools
 * @typedef {import('playwright-core').Route} Route
 *
 * @typedef {object} Asked
 * @property {string} url
 * @property {boolean} isInHtml the HTML names it. Else something that ran did
 */

/**
 * Holds the page's requests to its own site, and lets them through in waves. The next wave leaves when the last one has
 * arrived and the page has nothing more to do. So the number of waves says how many files had to run one after another
 * before a file was requested. It is the same on any machine, because slow files are waited for.
 * @param {Page} page not yet at the site
 * @param {Devtools} devtools
 * @param {string} origin
 * @returns {Promise<() => Promise<Asked[][]>>} lets through all that is asked for, until nothing more is: each wave of it
 */
export async function holdInWaves(page, devtools, origin) {
  /** @type {Set<string>} */
  const inHtml = new Set()
  await devtools.send('Network.enable')
  devtools.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (initiator.type === 'parser') inHtml.add(request.url)
  })
  /** @type {Route[]} */
  let held = []
  await page.route(
    (url) => url.href.startsWith(origin),
    async (route) => {
      if (route.request().resourceType() === 'document') await route.continue()
      else held.push(route)
    },
  )
  return async () => {
    const waves = []
    for (;;) {
      await rest(page)
      if (!held.length) return waves
      const wave = held
      held = []
      await Promise.all(wave.map(letThrough))
      const urls = wave.map((route) => route.request().url())
      waves.push(urls.map((url) => ({ url, isInHtml: inHtml.has(url) })))
    }
  }
}

/** @param {Route} route */
async function letThrough(route) {
  await route.continue()
  const response = await route.request().response()
  if (!response?.ok()) throw new Error(`${route.request().url()}: ${response?.status() ?? 'no answer'}`)
  await response.finished()
}

/**
 * Waits until the page has done its work: its own timers have run several times. It doesn't use our clock, which would
 * go on while a busy machine makes the page wait.
 * @param {Page} page
 */
const rest = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let turns = 0
        const turn = () => (++turns < 12 ? setTimeout(turn, 20) : resolve(undefined))
        turn()
      }),
  )
