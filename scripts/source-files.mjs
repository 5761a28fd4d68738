import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './pnpm.mjs'

/** The files in a package's `src`, as paths from there with slashes. @param {string} name the folder in `packages` */
export function sourceFiles(name) {
  const src = join(root, 'packages', name, 'src')
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
}
