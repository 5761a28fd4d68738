import { rows } from './rows.mjs'

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {Map<string, number[]>} Reported all results, by builder, page and row */

/** @param {string} builder @param {string} name @param {string} key */
export const placeOf = (builder, name, key) => `${builder} ${name} ${key}`

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

const shown = (/** @type {number} */ value) => (Number.isNaN(value) ? '–' : String(Math.round(value)))
const more = (/** @type {number} */ value) => (value < 0 ? shown(value) : `+${shown(value)}`)

/**
 * The medians of all results, in Markdown.
 * @param {Reported} reported
 * @param {readonly string[]} builders
 */
export function tableOf(reported, builders) {
  /** @param {string} builder @param {Row} row @returns {string[][]} */
  const cellsOf = (builder, { key, title, isBeside, aim, builders }) => {
    const [without = NaN, floor = NaN, us = NaN] = ['without', 'floor', 'us'].map((name) =>
      median(reported.get(placeOf(builder, name, key)) ?? []),
    )
    if (Number.isNaN(us) || (builders && !builders.includes(builder))) return []
    if (isBeside) {
      const [floorMore, usMore] = [floor - without, us - without]
      return [[builder, title, shown(without), more(floorMore), more(usMore), '', aim]]
    }
    return [[builder, title, shown(without), shown(floor), shown(us), (us / floor).toFixed(2), aim]]
  }
  const lines = [
    ['build', 'median', 'without', 'floor', 'us', 'us / floor', 'aim'],
    ...rows.flatMap((row) => builders.flatMap((builder) => cellsOf(builder, row))),
  ]
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const write = (/** @type {readonly string[]} */ line) =>
    `| ${line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const [head = [], ...body] = lines
  const rule = widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [head, rule, ...body].map(write).join('\n')
}
