import { parseArgs } from 'node:util'
import { launchOptions } from './chromium.mjs'
import { scenes } from './load/bench/scenes.mjs'
import { placeOf, tableOf } from './load/bench/table.mjs'
import { visit } from './load/bench/visit.mjs'
import { startSite } from './load/site.mjs'

// Measures how fast the pages of `apps/load` are with us, without us, and with the floor, on a slow phone. Each round
// plays every scene with every page, and the order rotates so that none always runs on a warmer machine. Times are
// reported, never asserted. `--runs=9` rounds, `--only=accept,heap` scenes.

const { values } = parseArgs({ options: { runs: { type: 'string' }, only: { type: 'string' } } })
const runs = Number(values.runs ?? 9)
const wanted = values.only?.split(',') ?? Object.keys(scenes)
const unknown = wanted.filter((name) => !(name in scenes))
if (unknown.length || !(runs > 0)) {
  throw new Error(`--only takes ${Object.keys(scenes).join(', ')}; --runs takes a number`)
}
const played = wanted.flatMap((title) => {
  const scene = scenes[title]
  return scene ? scene.builders.map((builder) => ({ title, builder, ...scene })) : []
})

const { chromium } = await import('playwright-core')
const site = await startSite()
const { args, ...options } = launchOptions()
const browser = await chromium.launch({ ...options, args: [...args, ...site.args] })

/** The server compresses a file at its first request. No visit that counts may wait for that. */
async function warmUp() {
  const pages = new Set(
    played.flatMap(({ builder, names }) => names.map((name) => site.urlOf(builder, name))),
  )
  for (const url of pages) {
    await visit(browser, { isSlow: false, isWatched: false }, async (page) => {
      await page.goto(url)
      await page.waitForTimeout(500)
    })
  }
}

/** A failed visit loses only its own numbers. @param {unknown} fault */
function leaveOut(fault) {
  console.error(fault)
  process.exitCode = 1
  return {}
}

/** @template T @param {readonly T[]} list @param {number} by */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)]

/** @type {import('./load/bench/table.mjs').Reported} */
const reported = new Map()
try {
  await warmUp()
  for (let round = 0; round < runs; round++) {
    const began = performance.now()
    for (const { title, builder, names, atMost = runs, play } of played) {
      if (round >= atMost) continue
      process.stderr.write(`round ${round + 1} of ${runs}: ${title}, ${builder}\n`)
      for (const name of turned(names, round)) {
        const numbers = await play({ browser, site, builder, name }).catch(leaveOut)
        for (const [key, value] of Object.entries(numbers)) {
          const place = placeOf(builder, name, key)
          reported.set(place, [...(reported.get(place) ?? []), value])
        }
      }
    }
    process.stderr.write(`round ${round + 1} took ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
  }
} finally {
  await browser.close()
  site.close()
}
console.log(
  `\nChromium ${browser.version()}, medians of ${runs}. Where a network plays a part it is Fast 4G; presses and banners: processor slowed 4 times. vite-8 is made in the browser, html is the same in the HTML, by Vite 8 as well.\n`,
)
console.log(tableOf(reported, [...new Set(played.map(({ builder }) => builder))]))
