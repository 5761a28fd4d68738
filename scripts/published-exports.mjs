import { describe, expect, it } from 'vitest'
import { publicExports } from './public-exports.mjs'

/** @typedef {import('./public-exports.mjs').Export} Export */

/** The names that an import finds: of a namespace of parts, those of its parts too. @param {Export[]} exports @returns {string[]} */
const namesOf = (exports) =>
  exports
    .filter(({ kind }) => kind !== 'type')
    .flatMap(({ name, parts }) => [name, ...namesOf(parts).map((part) => `${name}.${part}`)])

/**
 * Compares what the entries of a built package export with their source, which `public-exports.txt` lists.
 * @param {string} packageName
 */
export function describePublishedExports(packageName) {
  const entries = publicExports().filter(
    ({ entry, exports }) =>
      exports.length > 0 && (entry === packageName || entry.startsWith(`${packageName}/`)),
  )

  describe('the published exports', () => {
    it.each(entries)('of $entry are those of its source', async ({ entry, exports }) => {
      const built = await import(/* @vite-ignore */ entry)
      const parts = exports
        .filter(({ kind }) => kind === 'namespace')
        .flatMap(({ name }) => Object.keys(built[name] ?? {}).map((part) => `${name}.${part}`))
      const names = namesOf(exports)
      expect(names.length).toBeGreaterThan(0)
      expect([...Object.keys(built), ...parts].sort()).toEqual(names.sort())
    })
  })
}
