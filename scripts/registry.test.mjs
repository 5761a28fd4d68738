import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './pnpm.mjs'

const source = join(root, 'registry', 'src')
const styles = readdirSync(source).filter((name) => name !== 'shared')
const folders = [...styles, 'shared']

/** @type {{ name: string, registryDependencies?: string[], files: { path: string }[] }[]} */
const items = JSON.parse(readFileSync(join(root, 'registry', 'registry.json'), 'utf8')).items

/** @param {string} folder */
const filesOf = (folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()

/** @param {string} path */
const read = (path) => {
  const folder = folders.find((each) => filesOf(each).includes(path)) ?? ''
  return readFileSync(join(source, folder, path), 'utf8')
}

/** @param {string} name @returns {string[]} the files that come with an item */
const closure = (name) => {
  const item = items.find((each) => each.name === name)
  if (!item) throw new Error(`No item ${name}`)
  return [
    ...item.files.map(({ path }) => path),
    ...(item.registryDependencies ?? []).flatMap((needed) => closure(needed.replace('@askfirst/', ''))),
  ]
}

it('contains every file, and no other', () => {
  const handedOut = items.flatMap(({ files }) => files.map(({ path }) => path)).sort()
  for (const style of styles) {
    // A site has its own `cn()`.
    const files = [...filesOf(style), ...filesOf('shared')].filter((file) => file !== 'lib/utils.ts').sort()
    expect(files).toEqual(handedOut)
  }
})

it.each(items.map(({ name }) => name))('%s includes everything that it imports', (name) => {
  const files = closure(name).map((path) => path.replace(/\.tsx?$/, ''))
  for (const path of closure(name)) {
    const wanted = [...read(path).matchAll(/'@\/registry\/[^/]+\/([^']+)'/g)].map((match) => match[1])
    expect(files).toEqual(expect.arrayContaining(wanted))
  }
})

/** What a file consists of, apart from its look: its imports, its elements, and the names of their props. */
const outline = (/** @type {string} */ text) =>
  text
    .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .match(/from '@askfirst[^']*'|<\/?[A-Za-z][\w.]*|[\w-]+=(?=[{"])|\{\.\.\.\w+\}|\bunstyled\b/g)

it.each(filesOf('default').filter((file) => !file.startsWith('lib/')))(
  '%s is the same component in each style',
  (file) => {
    const [first, ...others] = styles.map((style) => outline(readFileSync(join(source, style, file), 'utf8')))
    for (const other of others) expect(other).toEqual(first)
  },
)
