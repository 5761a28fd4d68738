import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { capture, root } from './pnpm.mjs'

/** The packages that get published, by name. */
export function publishedPackages() {
  return readdirSync(join(root, 'packages'))
    .map((folder) => join(root, 'packages', folder))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, exports: manifest.exports }))
}

/**
 * Packs a package as it would be published and returns the tarball's path.
 * @param {{ name: string, folder: string }} published
 * @param {string} destination
 */
export function pack({ name, folder }, destination) {
  const { code, stdout, stderr } = capture('pnpm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
  })
  if (code !== 0) throw new Error(`${name} can't be packed.\n${stdout}${stderr}`)
  const { filename } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  return /** @type {string} */ (filename)
}
