import * as vendors from '@askfirst/consent/tags'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './pnpm.mjs'

/** @typedef {import('@askfirst/consent/effects').Tag} Tag */

const GUIDE = 'docs/guides/effects.md'

/**
 * The required options, from the interface in the tag's file.
 * @param {string} name
 */
function requiredOf(name) {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const source = readFileSync(`${root}packages/consent/src/tags/${file}.ts`, 'utf8')
  const [, members = ''] = /export interface \w+Options[^{]*\{\n([^]*?)\n\}/.exec(source) ?? []
  return [...members.matchAll(/^ {2}readonly (\w+): /gm)].map(([, option = '']) => option)
}

/**
 * Options that change when a tag loads, or what stops it; some belong to one tag only.
 * @type {readonly { option: string, value: unknown, only?: string }[]}
 */
const settings = [
  { option: 'early', value: true },
  { option: 'mode', value: 'advanced' },
  { option: 'mode', value: 'cookieless', only: 'matomo' },
  { option: 'strictMode', value: true },
  { option: 'consent', value: () => ({}) },
]

/** @type {(text: string) => string} */
const code = (text) => `\`${text}\``
/** @type {(option: string, value: unknown) => string} */
const label = (option, value) => {
  if (typeof value === 'function') return code(option)
  return code(`${option}: ${typeof value === 'string' ? `'${value}'` : String(value)}`)
}
/** @type {(tag: Tag) => string} */
const onWithdrawal = ({ consent, sendsOn }) => {
  if (!consent) return 'reload'
  return sendsOn ? 'own call and reload' : 'own call'
}

/**
 * What the guide must say about a tag, computed from the tag.
 * @param {string} name
 * @param {(options: Record<string, unknown>) => Tag} make
 */
function rowOf(name, make) {
  const required = requiredOf(name)
  const options = Object.fromEntries(required.map((option) => [option, '1']))
  const tag = make(options)
  const variants = settings
    .filter(({ only = name }) => only === name)
    .map(({ option, value }) => ({
      label: label(option, value),
      tag: make({ ...options, [option]: value }),
    }))
  const early = variants.filter((each) => each.tag.early)
  const others = variants.filter((each) => onWithdrawal(each.tag) !== onWithdrawal(tag))
  return [
    code(name),
    [tag.for].flat().map(code).join(', '),
    required.map(code).join(', ') || 'none',
    [onWithdrawal(tag), ...others.map((each) => `with ${each.label}: ${onWithdrawal(each.tag)}`)].join('; '),
    early.map((each) => each.label).join(', ') || 'no',
  ]
}

it(`${GUIDE} has a row for each tag, and describes what the tag does`, () => {
  const [, section = ''] = readFileSync(`${root}${GUIDE}`, 'utf8').split('\n## Tags of vendors\n')
  const [body = ''] = section.split('\n## ')
  const rows = [...body.matchAll(/^\| (`.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | ').map((cell) => cell.trim()),
  )
  expect(rows.length).toBeGreaterThan(30)
  expect(rows).toEqual(Object.entries(vendors).map(([name, make]) => rowOf(name, /** @type {any} */ (make))))
  expect(section).toContain(`has ${rows.length} tags`)
})
