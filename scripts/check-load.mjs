import assert from 'node:assert/strict'
import { newChecks } from './checks.mjs'
import { launchOptions } from './chromium.mjs'
import { crumbsOf } from './load/crumbs.mjs'
import { limits } from './load/limits.mjs'
import { measure } from './load/measure.mjs'
import { startSite } from './load/site.mjs'
import { say, sideBySide } from './side-by-side.mjs'

// Checks what a site's bundler makes of our packages: opens each page of `apps/load` in a browser and compares what it
// fetched with the page without us. All numbers are exact; times belong to the bench. Argument: a file for the counts.

const { check, finish } = newChecks('Load')
const { chromium } = await import('playwright-core')
const site = await startSite()
const { args, ...options } = launchOptions()
const browser = await chromium.launch({ ...options, args: [...args, ...site.args] })

const kB = (/** @type {number} */ bytes) => Math.round(bytes / 10) / 100

/**
 * What a page fetches beyond the page without us, under the names of the limits.
 * @param {string} builder
 * @param {'us' | 'floor'} name
 * @returns {Promise<Record<string, number>>}
 */
async function compare(builder, name) {
  const page = await measure(browser, site, builder, name)
  const bare = await measure(browser, site, builder, 'without')
  return {
    'first visit: requests': page.visit.requests - bare.visit.requests,
    'first visit: depth': page.visit.depth - bare.visit.depth,
    'first visit: kB': kB(page.visit.bytes - bare.visit.bytes),
    'return visit: requests': page.returning.requests - bare.returning.requests,
    'return visit: depth': page.returning.depth - bare.returning.depth,
    'return visit: kB': kB(page.returning.bytes - bare.returning.bytes),
    'preference center: requests': page.center.requests + page.facts.requests,
    'preference center: kB without facts': kB(page.center.bytes),
    'facts: kB': kB(page.facts.bytes),
    crumbs: crumbsOf(builder, name).length,
  }
}

/** @param {string} builder */
async function checkBuild(builder) {
  /** @type {Record<string, number>} */
  let numbers = {}
  const works = await check(`${builder}: asked, chosen, come back`, async () => {
    numbers = await compare(builder, 'us')
  })
  if (!works) return
  for (const [name, limit] of Object.entries(limits[builder] ?? {})) {
    const number = numbers[name]
    await check(`${builder}, ${name}: ${number} of ${limit}`, () =>
      assert.ok(number !== undefined && number <= limit, 'more than scripts/load/limits.mjs says'),
    )
  }
  if (numbers['crumbs']) say(`  crumbs: ${crumbsOf(builder, 'us').join(', ')}`)
}

/** For the reader: the least that the job takes. */
async function tellFloor() {
  const numbers = await compare('vite-8', 'floor')
  say(
    `  the floor, by hand: ${Object.entries(numbers)
      .map((each) => each.join(' '))
      .join(', ')}`,
  )
}

try {
  await sideBySide([...Object.keys(limits).map((builder) => () => checkBuild(builder)), tellFloor])
} finally {
  await browser.close()
  site.close()
}
finish()
