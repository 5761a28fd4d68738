import { banner, button, center } from '../parts.mjs'
import { answered, seenBy, slowDown, tap, visit, workOf } from './visit.mjs'

/**
 * @typedef {import('./visit.mjs').Page} Page
 * @typedef {import('./visit.mjs').Name} Name
 * @typedef {Record<string, number>} Numbers what one visit tells, by the keys of the rows
 *
 * @typedef {object} Where
 * @property {import('playwright-core').Browser} browser
 * @property {Awaited<ReturnType<typeof import('../site.mjs').startSite>>} site
 * @property {string} builder
 * @property {Name} name
 *
 * @typedef {object} Scene
 * @property {readonly string[]} builders
 * @property {readonly Name[]} names
 * @property {number} [atMost] so many runs are enough
 * @property {(where: Where) => Promise<Numbers>} play
 */

/** In milliseconds: by then, a page has done everything that it does by itself. */
const LOADS = 2500
const VENDORS = 25

/** @param {Where} where */
const urlOf = ({ site, builder, name }) => site.urlOf(builder, name)

/** Waits until the banner is there, and what is prefetched after it. @param {Page} page */
async function settle(page) {
  await banner(page).waitFor()
  await page.waitForTimeout(LOADS)
}

/** From an empty page to the banner, then to the last vendor. @type {Scene} */
const accept = {
  builders: ['vite-8', 'html', 'next'],
  names: ['floor', 'us'],
  play: (where) =>
    visit(where.browser, {}, async (page) => {
      await page.goto(urlOf(where))
      await settle(page)
      const { painted, firstPaint } = await seenBy(page)
      const accept = await answered(page, () => button(banner(page), 'Accept all').click())
      await page.waitForFunction((all) => /** @type {any} */ (globalThis).ran?.length === all, VENDORS)
      const { ran, pressed, runs } = await seenBy(page)
      const own = runs.filter(({ url }) => url.startsWith(urlOf(where)))
      return {
        firstPaint,
        banner: painted['May we use cookies?'] ?? NaN,
        accept,
        vendors: Math.max(...ran) - pressed,
        ownTask: Math.max(0, ...own.map(({ duration }) => duration)),
      }
    }),
}

/** What the page costs the main thread of a fast machine on a fast network. @type {Scene} */
const load = {
  builders: ['vite-8', 'html', 'next'],
  names: ['without', 'floor', 'us'],
  play: (where) => loadWith(where, undefined),
}

/** The same for a visitor who has refused: it includes nothing of a vendor. @type {Scene} */
const comeBack = {
  builders: ['vite-8', 'html', 'next'],
  names: ['without', 'floor', 'us'],
  play: async (where) => {
    const { work } = await loadWith(where, await refused(where))
    return { workAgain: work }
  },
}

/** @type {Map<string, NonNullable<import('./visit.mjs').VisitOptions['cookies']>>} */
const cookies = new Map()

/** @param {Where} where */
async function refused(where) {
  const known = cookies.get(urlOf(where))
  if (known) return known
  const now = await visit(where.browser, { isSlow: false, isWatched: false }, async (page) => {
    await page.goto(urlOf(where))
    if (where.name !== 'without') await button(banner(page), 'Reject all').click()
    await page.waitForTimeout(1000)
    return page.context().storageState()
  })
  cookies.set(urlOf(where), now)
  return now
}

/** @param {Where} where @param {import('./visit.mjs').VisitOptions['cookies']} cookies */
const loadWith = (where, cookies) =>
  visit(where.browser, { cookies, isSlow: false, isWatched: false }, async (page, devtools) => {
    // The site's process has started already, so its start doesn't count for the page.
    await page.goto(new URL('/nothing', urlOf(where)).href)
    const before = await workOf(devtools)
    await page.goto(urlOf(where))
    await page.waitForTimeout(LOADS)
    const { thread, styles, layouts } = await workOf(devtools)
    return { work: thread - before.thread, styles, layouts }
  })

/** From the click until the preference center is painted. @param {Page} page */
async function untilOpened(page) {
  await center(page).waitFor()
  await page.waitForTimeout(500)
  const { painted, pressed } = await seenBy(page)
  return (painted['Cookie settings'] ?? NaN) - pressed
}

/** A visitor opens the preference center by touch, changes a category and saves. @type {Scene} */
const choose = {
  builders: ['vite-8', 'next'],
  names: ['floor', 'us'],
  play: (where) =>
    visit(where.browser, {}, async (page) => {
      await page.goto(urlOf(where))
      await settle(page)
      const open = await answered(page, () => tap(button(banner(page), 'Choose')))
      const opened = await untilOpened(page)
      const category = center(page).getByRole('checkbox', { name: 'Performance' })
      const toggle = await answered(page, () => tap(category))
      const save = await answered(page, () => tap(button(center(page), 'Save choices')))
      await center(page).waitFor({ state: 'detached' })
      return { open, opened, toggle, save }
    }),
}

/** The same with a mouse and a thousand vendors, once everything that the center needs is loaded. @type {Scene} */
const thousand = {
  builders: ['thousand'],
  names: ['floor', 'us'],
  play: (where) =>
    visit(where.browser, { isSlow: false }, async (page, devtools) => {
      await page.goto(urlOf(where))
      await banner(page).waitFor()
      await button(banner(page), 'Choose').hover()
      await page.waitForTimeout(LOADS)
      await slowDown(devtools)
      const open = await answered(page, () => button(banner(page), 'Choose').click())
      const opened = await untilOpened(page)
      const count = () => page.evaluate(() => document.querySelectorAll('*').length)
      const before = await count()
      const list = center(page).locator('summary', { hasText: '400 providers' })
      const expand = await answered(page, () => list.click())
      const elements = (await count()) - before
      const one = await answered(page, () => toggleOf(page, 'Provider 6').click())
      const category = await answered(page, () =>
        center(page).getByRole('checkbox', { name: 'Targeting' }).click(),
      )
      return {
        manyOpen: open,
        manyOpened: opened,
        manyExpand: expand,
        manyElements: elements,
        manyOne: one,
        manyCategory: category,
      }
    }),
}

/** @param {Page} page @param {string} name */
const toggleOf = (page, name) =>
  center(page)
    .getByRole('switch', { name, exact: true })
    .or(center(page).getByRole('checkbox', { name, exact: true }))

const CYCLES = 250
const SPANS = 6

/**
 * What stays in memory after a root was mounted and unmounted. The browser compiles code for a long time, some of it
 * twice, and keeps that too. So the smallest of several spans counts: what a root leaks, it leaks in each.
 * @type {Scene}
 */
const heap = {
  builders: ['heap'],
  names: ['floor', 'us'],
  atMost: 3,
  play: (where) =>
    visit(where.browser, { isSlow: false, isWatched: false }, async (page, devtools) => {
      await page.goto(urlOf(where))
      /** @returns what is used after more roots have come and gone */
      const used = async () => {
        await page.evaluate((times) => /** @type {any} */ (globalThis).cycle(times), CYCLES)
        await devtools.send('HeapProfiler.collectGarbage')
        await devtools.send('HeapProfiler.collectGarbage')
        return (await devtools.send('Runtime.getHeapUsage')).usedSize
      }
      let before = await used()
      let least = Infinity
      for (let span = 0; span < SPANS; span++) {
        const now = await used()
        least = Math.min(least, (now - before) / CYCLES)
        before = now
      }
      return { heap: least }
    }),
}

/** @type {Readonly<Record<string, Scene>>} */
export const scenes = { accept, load, comeBack, choose, thousand, heap }
