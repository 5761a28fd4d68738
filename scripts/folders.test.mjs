import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './pnpm.mjs'
import { sourceFiles } from './source-files.mjs'

/**
 * Packages whose folders must not import each other. Types count: to read one folder, you would have to read the other.
 */
const packages = ['catalog', 'consent', 'ui']

/**
 * The pairs of folders that import each other, each with a file on either side.
 * @param {ReadonlyMap<string, string>} sources text by path, from the root of the sources
 */
function findPairs(sources) {
  /** @type {Map<string, string>} */
  const imports = new Map()
  for (const [file, text] of sources) {
    for (const [, to = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const [here, there] = [folderOf(file), folderOf(posix.join(posix.dirname(file), to))]
      // The root holds what belongs to no folder: the entry, the store, and small helpers.
      if (here && there && here !== there) imports.set(`${here} > ${there}`, file)
    }
  }
  return [...imports].flatMap(([pair, file]) => {
    const [here = '', there = ''] = pair.split(' > ')
    const back = imports.get(`${there} > ${here}`)
    return back && here < there ? [`${here} and ${there}: ${file}, ${back}`] : []
  })
}

/** @param {string} file */
const folderOf = (file) => (file.includes('/') ? file.split('/', 1)[0] : '')

describe('no two folders import each other', () => {
  it.each(packages)('in %s', (name) => {
    const src = join(root, 'packages', name, 'src')
    const files = sourceFiles(name).filter((file) => /(?<!\.(?:test|stories))\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(10)
    expect(findPairs(new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')])))).toEqual([])
  })

  it('the check finds a pair, with both files', () => {
    const sources = new Map([
      ['a/one.ts', "import { two } from '../b/two.ts'"],
      ['b/two.ts', "import type { One } from '../a/deep/one.ts'"],
      ['c/three.ts', "import { two } from '../b/two.ts'"],
    ])
    expect(findPairs(sources)).toEqual(['a and b: a/one.ts, b/two.ts'])
  })
})
