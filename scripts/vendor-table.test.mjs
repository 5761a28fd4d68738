import * as facts from '@askfirst/catalog/facts'
import * as vendors from '@askfirst/catalog/vendors'
import * as tags from '@askfirst/consent/tags'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './pnpm.mjs'

/** @typedef {import('@askfirst/consent/effects').Tag} Tag */

/** @typedef {import('@askfirst/catalog').VendorCore} VendorCore */
/** @typedef {import('@askfirst/catalog').VendorFacts} VendorFacts */
/** @typedef {(options: Record<string, unknown>) => Tag} MakeTag */

const GUIDE = 'docs/guides/effects.md'
const LIST = 'docs/vendors.md'

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

const optionsOf = (/** @type {string} */ name) =>
  Object.fromEntries(requiredOf(name).map((option) => [option, '1']))

const makers = /** @type {[string, MakeTag][]} */ (Object.entries(tags))

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
 * @param {MakeTag} make
 */
function rowOf(name, make) {
  const required = requiredOf(name)
  const options = optionsOf(name)
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
  expect(rows).toEqual(makers.map(([name, make]) => rowOf(name, make)))
  expect(section).toContain(`has ${rows.length} tags`)
})

/** The tags of a vendor, as the script loader takes them. @param {string} id */
const tagsOf = (id) =>
  makers.filter(([name, make]) => [make(optionsOf(name)).for].flat().includes(id)).map(([name]) => code(name))

/** @param {string} name @param {VendorCore} core */
function listRowOf(name, { id, category, embed }) {
  const known = Object.values(facts).find((each) => each.id === id)
  const { name: product = '', formerNames = [] } = /** @type {VendorFacts | undefined} */ (known) ?? {}
  const formerly = formerNames.length > 0 ? `, formerly ${formerNames.join(', ')}` : ''
  return [
    product + formerly,
    code(name),
    code(id),
    tagsOf(id).join(', ') || 'none',
    embed ? 'yes' : 'no',
    code(category),
  ]
}

/** @param {string[][]} rows the heads of the columns first */
function tableOf(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '))
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join(' | '))
  return lines.map((line) => `| ${line} |`).join('\n')
}

it(`${LIST} lists each vendor, as \`pnpm vendors\` writes it`, async () => {
  const rows = Object.entries(vendors)
    .map(([name, core]) => listRowOf(name, core))
    .sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'))
  // Nobody finds a vendor by an empty name, and a tag that belongs to no vendor would be in no row.
  expect(rows.filter(([product]) => !product)).toEqual([])
  expect(
    new Set(rows.flatMap(([, , , tag = '']) => tag.split(', ').filter((each) => each !== 'none'))).size,
  ).toBe(makers.length)
  const text = `# All vendors

<!-- \`pnpm vendors\` writes this page from the catalog. -->

These are the ${rows.length} vendors of the catalog. Search this page for the name that you know: it has former names too.

- **Export** is what you import from \`@askfirst/catalog/vendors\`. \`@askfirst/catalog/facts\` has the same names.
- **Id** is what you write in code: \`useGrant('youtube')\`, \`<ConsentGate for="hubspot">\`.
- **Tag** is what you import from \`@askfirst/consent/tags\` and give to \`scriptLoader\`. It loads the vendor's script after
  the grant. [The table of tags](guides/effects.md#tags-of-vendors) has their options. Vendors with the same tag share a
  script, so list only those that you use.
- **Embed**: visitors see the vendor in the page, and \`<ConsentEmbed>\` can hold its place until they allow it. See
  [embeds](guides/ui.md#embeds).
- **Category** is where the vendor is unless you change it.

${tableOf([['Product', 'Export', 'Id', 'Tag', 'Embed', 'Category'], ...rows])}

Is yours missing? [Define it](guides/catalog.md#your-own-vendors) in your site.
`
  await expect(text).toMatchFileSnapshot(`../${LIST}`)
})
