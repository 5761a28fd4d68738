import { askEveryone, resolveRegime } from '@askfirst/consent'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './pnpm.mjs'

const PAGE = 'docs/laws.md'
const LONG_AGO = '0001-01-01'
const FAR_AHEAD = '9999-12-31'

/** @param {string} day */
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))

/** Every place in the form of ISO 3166 that has its own law. A region counts only if its country has another law. */
const places = pairs.flatMap((country) => {
  const ofCountry = resolveRegime(country, FAR_AHEAD)
  const regions = pairs
    .map((region) => `${country}-${region}`)
    .filter((region) => resolveRegime(region, FAR_AHEAD).id !== ofCountry.id)
  return ofCountry === askEveryone ? regions : [country, ...regions]
})

/** @type {Map<string, string[]>} */
const rows = new Map(
  [...readFileSync(`${root}${PAGE}`, 'utf8').matchAll(/^\| `([A-Z-]+)` +\| (.+) \|$/gm)].map(
    ([, place = '', cells = '']) => [place, cells.split('|').map((cell) => cell.trim())],
  ),
)

it(`${PAGE} has a row for each place whose law the code knows, and no other`, () => {
  expect(places.length).toBeGreaterThan(30)
  expect([...rows.keys()].sort()).toEqual([...places].sort())
})

it.each([...rows])(`${PAGE} says the same about %s as the code`, (place, [, rule, model, since = '']) => {
  const law = resolveRegime(place, FAR_AHEAD)
  expect([rule, model]).toEqual([`\`${law.id}\``, `\`${law.model}\``])
  if (since === '') return expect(resolveRegime(place, LONG_AGO)).toEqual(law)
  expect(resolveRegime(place, since).id).toBe(law.id)
  expect(resolveRegime(place, dayBefore(since))).toBe(askEveryone)
})
