import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedPackages } from './pack.mjs'
import { isInternal, publicExports } from './public-exports.mjs'
import { root } from './pnpm.mjs'

/** @typedef {import('./public-exports.mjs').Export} Export */

const entries = new Map(publicExports().map(({ entry, exports }) => [entry, exports]))

/** @param {string} path the entry and the name, such as `@askfirst/ui ConsentBanner` @returns {Export} */
function exportOf(path) {
  const [entry = '', name] = path.split(' ')
  const [first = '', part] = name?.split('.') ?? []
  const found = entries.get(entry)?.find((each) => each.name === first)
  const inside = part === undefined ? found : found?.parts.find((each) => each.name === part)
  if (!inside) throw new Error(`Nothing exports ${path}`)
  return inside
}

/** The rows of the tables in a text whose first heading is `first`: cells by column. @param {string} text @param {string} first */
function tablesOf(text, first) {
  const tables = text.matchAll(new RegExp(`^\\| ${first} .*\\n\\|[-| ]+\\n((?:\\|.*\\n?)+)`, 'gm'))
  return [...tables].map(([, body = '']) =>
    body
      .trim()
      .split('\n')
      .map((row) =>
        row
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  )
}

/** The words in backticks. @param {string | undefined} cell */
const codeIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/**
 * Tables of options and props: where they are, whose they are, and what a row about the rest stands for.
 * @type {readonly { page: string, first: string, of: string, index?: number, others?: readonly string[] }[]}
 */
const tables = [
  { page: 'guides/consent.md', first: 'Option', of: '@askfirst/consent ConsentStoreOptions' },
  { page: 'guides/consent.md', first: 'State', of: '@askfirst/consent ConsentState' },
  { page: 'guides/consent.md', first: 'It gets', of: '@askfirst/consent EffectContext' },
  { page: 'guides/effects.md', first: 'Member', of: '@askfirst/consent/effects Tag' },
  { page: 'guides/effects.md', first: 'Member', index: 1, of: '@askfirst/consent/effects ScriptOptions' },
  { page: 'guides/server.md', first: 'Option', of: '@askfirst/consent/server ReadConsentOptions' },
  {
    page: 'guides/server.md',
    first: 'Option',
    index: 1,
    of: '@askfirst/consent/server ConsentHandlerOptions',
  },
  { page: 'guides/static.md', first: 'Option', of: '@askfirst/consent/server HeadScriptOptions' },
  { page: 'guides/effects.md', first: 'Option', of: '@askfirst/consent/effects ScriptLoaderOptions' },
  {
    page: 'guides/effects.md',
    first: 'Option',
    index: 1,
    of: '@askfirst/consent/effects HtmlContentOptions',
  },
  { page: 'guides/effects.md', first: 'Option', index: 2, of: '@askfirst/consent/effects CleanUpOptions' },
  { page: 'guides/watching.md', first: 'Option', of: '@askfirst/consent/watch WatchOptions' },
  { page: 'guides/watching.md', first: 'Option', index: 1, of: '@askfirst/consent/effects GuardOptions' },
  {
    page: 'guides/google-consent-mode.md',
    first: 'Option',
    of: '@askfirst/consent/google GoogleConsentModeOptions',
  },
  {
    page: 'guides/testing.md',
    first: 'Option',
    of: '@askfirst/consent/testing TestStoreOptions',
    others: ['catalog', 'policy', 'storage', 'snapshot', 'signals', 'effects', 'now'],
  },
  {
    page: 'guides/testing.md',
    first: 'Option',
    index: 1,
    of: '@askfirst/consent/testing/playwright SilenceOptions',
  },
  { page: 'guides/checking.md', first: 'Option', of: '@askfirst/ui/check CheckOptions' },
  { page: 'guides/ui.md', first: 'Prop', of: '@askfirst/ui ConsentUIProps' },
  {
    page: 'guides/ui.md',
    first: 'Prop',
    index: 1,
    of: '@askfirst/ui/embed ConsentEmbedProps',
    others: ['vendor', 'src'],
  },
]

/** The default in the docstring, if it is code: a literal, a name or a call. @param {string} doc */
const defaultIn = (doc) =>
  /@default `?((?:'[^']*'|-?[\d.]+|true|false|[\w.]+\(\)|(?:[a-z]+[A-Z.]|[A-Z][a-z]+\.)\w+))`?$/m.exec(
    doc,
  )?.[1]

describe.each(tables)('docs/$page: the table of $of', ({ page, first, index = 0, of, others = [] }) => {
  const rows = tablesOf(readFileSync(`${root}docs/${page}`, 'utf8'), first)[index] ?? []
  const { fields } = exportOf(of)

  it('has what the type has', () => {
    // A row may be about several, and a sentence in it about one more.
    const named = rows.flatMap(([name, text]) => [...codeIn(name), ...codeIn(text)])
    const missing = fields.map(({ name }) => name).filter((name) => ![...named, ...others].includes(name))
    expect(missing).toEqual([])
    const unknown = rows
      .flatMap(([name]) => codeIn(name))
      .filter((name) => !fields.some((each) => each.name === name))
    expect(unknown).toEqual([])
  })

  it('says the same about what is required, and about defaults', () => {
    for (const [name = '', , cell] of rows.filter((row) => row.length === 3)) {
      const field = fields.find((each) => codeIn(name).includes(each.name))
      if (!field) continue
      expect([name, cell?.endsWith('required')]).toEqual([name, !field.optional])
      const usual = defaultIn(field.doc)
      if (usual !== undefined)
        expect([name, cell]).toEqual([name, expect.stringContaining(usual.replaceAll("'", ''))])
    }
  })
})

describe('docs/guides/ui.md: the table of components', () => {
  const rows = tablesOf(readFileSync(`${root}docs/guides/ui.md`, 'utf8'), 'Component')[0] ?? []

  it('has every component that has parts', () => {
    const all = [...entries]
      .filter(([entry]) => entry.startsWith('@askfirst/ui'))
      .flatMap(([, exports]) => exports)
    const components = all.filter(({ kind }) => kind === 'namespace').map(({ name }) => name)
    const named = rows.flatMap(([name]) => codeIn(name))
    expect(components.filter((name) => !named.includes(name))).toEqual([])
  })

  it.each(rows)('%s has these parts', (name, from, parts) => {
    const [component = ''] = codeIn(name)
    const [entry = ''] = codeIn(from)
    const { kind, parts: real } = exportOf(`@askfirst/ui${entry === '.' ? '' : entry} ${component}`)
    if (kind === 'namespace') expect(codeIn(parts).sort()).toEqual(real.map((part) => part.name).sort())
  })
})

describe.each(publishedPackages())('the imports in the README of $name', ({ name, folder, exports }) => {
  const rows = tablesOf(readFileSync(`${folder}/README.md`, 'utf8'), 'Import')[0] ?? []

  it('are all entries that sites may import', () => {
    const published = Object.keys(exports)
      .map((key) => name + key.slice(1))
      .filter((entry) => !isInternal(entry) && !entry.endsWith('/package.json'))
    expect(rows.flatMap(([entry]) => codeIn(entry)).sort()).toEqual(published.sort())
  })

  it.each(rows)('%s has this', (cell, text = '') => {
    const [entry = ''] = codeIn(cell)
    const values = (entries.get(entry) ?? []).filter(({ kind }) => kind !== 'type').map((each) => each.name)
    if (entry === '@askfirst/catalog/facts')
      return expect(values).toEqual(entries.get('@askfirst/catalog/vendors')?.map((each) => each.name))
    // More than anybody reads in a table: then it is their number.
    if (values.length > 15) return expect(text).toContain(String(values.length))
    expect(values.filter((value) => !codeIn(text).some((code) => code === value))).toEqual([])
  })
})
