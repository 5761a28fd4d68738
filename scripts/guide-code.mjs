import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

/**
 * The files that a guide tells a site to write: its code blocks whose first line names a file.
 * @param {string} guide such as `docs/guides/next.md`
 * @returns {ReadonlyMap<string, string>} path -> code, the first of each name
 */
export function guideFiles(guide) {
  const text = readFileSync(join(root, guide), 'utf8')
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const [, path = '', code = ''] of text.matchAll(/^```tsx?\n\/\/ ([\w()./-]+)[^\n]*\n(.*?)^```$/gms)) {
    if (!files.has(path)) files.set(path, code)
  }
  return files
}
