import { headScript } from '@askfirst/consent/server'
import { googleAnalytics as tag } from '@askfirst/consent/tags'
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics } from '@askfirst/catalog/vendors'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishedPackages } from '../pack.mjs'
import { root } from '../pnpm.mjs'
import { compareVersions, compatData, firstVersion, partsOf, statementOf } from './compat.mjs'
import { newerApis } from './newer-apis.mjs'
import { newerSyntax } from './newer-syntax.mjs'
import { edition, oldestBrowsers, oldestNode } from './supported.mjs'

/** @typedef {import('./compat.mjs').Feature} Feature */

const packages = publishedPackages()

/** @param {string} folder @param {string} type */
const filesOf = (folder, type) =>
  readdirSync(`${folder}/dist`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(type))

/** Runs in Node, or in a test runner's browser: no visitor's browser loads it. */
const ofServers = /^(react[\\/])?(server|testing)[\\/]/
/** Also calls Playwright's methods, which aren't browser APIs. */
const ofTests = /^testing[\\/]/

beforeAll(() => {
  for (const { folder } of packages)
    if (!existsSync(`${folder}/dist`)) throw new Error(`${folder} has no dist: build the packages first.`)
})

describe.each(packages)('$name in the oldest supported browsers', ({ folder }) => {
  it('uses only syntax and APIs that they support', { timeout: 60_000 }, async () => {
    const files = filesOf(folder, '.js')
    expect(files.length).toBeGreaterThan(5)
    const found = await Promise.all(
      files.map(async (file) => {
        const code = readFileSync(`${folder}/dist/${file}`, 'utf8')
        const versions = ofServers.test(file) ? oldestNode : oldestBrowsers
        const syntax = await newerSyntax(code, { ...versions, ...edition })
        return { file, syntax, apis: ofTests.test(file) ? [] : newerApis(code, versions) }
      }),
    )
    expect(found.filter(({ syntax, apis }) => syntax || apis.length > 0)).toEqual([])
  })

  it('has only style sheets that they can read', async () => {
    for (const file of filesOf(folder, '.css')) {
      const css = readFileSync(`${folder}/dist/${file}`, 'utf8')
      expect({ file, syntax: await newerSyntax(css, oldestBrowsers, 'css') }).toEqual({ file })
    }
  })
})

it('a script for the head is text, and follows the same rules', async () => {
  const catalog = defineCatalog({ categories: defaultCategories, vendors: [googleAnalytics] })
  const script = headScript({ catalog, google: {}, tags: [tag({ measurementId: 'G-1' })] })
  expect(script).toContain('new BroadcastChannel')
  expect(newerApis(script, oldestBrowsers)).toEqual([])
  expect(await newerSyntax(script, oldestBrowsers)).toBeUndefined()
})

describe('the check finds', () => {
  const newer = [
    ['a method of an array', 'list.toSorted()'],
    ['a method of a set', 'a.union(b)'],
    ['a static method', 'Promise.withResolvers()'],
    ['a static method of the DOM', "URL.canParse('/')"],
    ['a class', 'new URLPattern()'],
    ['a class of Intl', "new Intl.DurationFormat('en')"],
    ['a global function', 'requestIdleCallback(job)'],
    ['what is read from the window', "globalThis.cookieStore.get('a')"],
    ['a method of an element', 'element.showPopover()'],
    ['what is read on from', 'event.target.ariaNotify.length'],
    ['a list that is spread', 'const sheets = [...root.adoptedStyleSheets]'],
    ['what another file asked for', 'if (isThere) element.checkVisibility()'],
  ]
  it.each(newer)('%s', (_, code) => {
    expect(newerApis(code, oldestBrowsers)).toHaveLength(1)
  })

  const harmless = [
    ['what they all have', "Object.hasOwn(a, 'b') && list.at(-1) && text.replaceAll('a', 'b')"],
    ['what one of them had in part, and has whole since', 'navigator.cookieEnabled.valueOf()'],
    ['a class of Intl that they all have', "new Intl.ListFormat('en')"],
    ['a call that may find nothing', 'element.checkVisibility?.()'],
    ['a value that may be missing', 'const isOn = navigator.globalPrivacyControl === true'],
    [
      'what was asked for by its type',
      "if (typeof requestIdleCallback === 'function') requestIdleCallback(job)",
    ],
    ['what was asked for by its name', "if ('showPopover' in element) element.showPopover()"],
    ['what is tried', 'try { sheet.replaceSync(css) } catch { fall() }'],
    ['a name of one’s own', 'function structure(URLPattern) { return new URLPattern() }'],
    ['a method of one’s own', 'store.subscribe(listener); editor.save()'],
  ]
  it.each(harmless)('but not %s', (_, code) => {
    expect(newerApis(code, oldestBrowsers)).toEqual([])
  })

  const syntax = [
    ['a block that a class runs', 'class A { static { run() } }'],
    ['a look behind in a regular expression', 'const price = /(?<=€)\\d/'],
    ['a flag of a regular expression', 'const letters = /[a-z&&[aeiou]]/v'],
    ['a variable that cleans up', 'using file = open()'],
  ]
  it.each(syntax)('%s', async (_, code) => {
    expect(await newerSyntax(code, oldestBrowsers)).toBeTypeOf('string')
  })

  it('nested rules in a style sheet', async () => {
    expect(await newerSyntax('a { color: red; &:hover { color: blue } }', oldestBrowsers, 'css')).toBeTypeOf(
      'string',
    )
  })
})

describe('docs/browsers.md', () => {
  const page = readFileSync(`${root}docs/browsers.md`, 'utf8')
  /** The cells of the first table under a heading. @param {string} heading */
  const tableUnder = (heading) => {
    const [, section = ''] = page.split(`${heading}\n`)
    const [table = ''] = /(^\|.*\|\n)+/m.exec(section) ?? []
    const [, , ...rows] = table.trim().split('\n')
    return rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  }
  const browsers = Object.keys(oldestBrowsers)

  it('names the same versions as package.json', () => {
    const { chrome, edge, firefox, safari, safari_ios: ios } = oldestBrowsers
    expect(tableUnder('# Supported browsers').map(([name, version]) => [name, version])).toEqual([
      ['Chrome', chrome],
      ['Edge', edge],
      ['Firefox', firefox],
      ['Safari, macOS and iOS', safari],
    ])
    expect(ios).toBe(safari)
    expect(page).toContain(`Node ${oldestNode.nodejs}`)
    expect(page).toContain(`ES${edition.es}`)
  })

  it.each(['packages/consent/README.md', 'packages/ui/README.md'])('%s says the same', (file) => {
    const { chrome, edge, firefox, safari } = oldestBrowsers
    const text = readFileSync(`${root}${file}`, 'utf8').replaceAll(/\s+/g, ' ')
    expect(text).toContain(
      `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox} and Safari ${safari} and later`,
    )
  })

  it('agrees with MDN about each feature, and the features together rule out older browsers', () => {
    /** @type {Map<string, import('./compat.mjs').CompatStatement>} */
    const byUrl = new Map()
    /** @param {Feature} feature */
    const collect = (feature) => {
      const statement = statementOf(feature)
      const url = statement?.mdn_url
      if (url && !byUrl.has(url)) byUrl.set(url, statement)
      for (const [, part] of partsOf(feature)) collect(part)
    }
    collect(compatData.javascript)
    collect(compatData.css)

    const rows = tableUnder('## Why these')
    expect(rows.length).toBeGreaterThan(5)
    for (const [name = '', ...versions] of rows) {
      const [, url = ''] = /\((.*)\)$/.exec(name) ?? []
      const feature = byUrl.get(url)
      expect({ name, versions }).toEqual({
        name,
        versions: browsers.map((browser) => feature && firstVersion(feature, browser)),
      })
    }
    const needed = browsers.map((_, at) =>
      rows
        .map((row) => row[at + 1] ?? '')
        .sort(compareVersions)
        .at(-1),
    )
    expect(needed).toEqual(Object.values(oldestBrowsers))
  })
})
