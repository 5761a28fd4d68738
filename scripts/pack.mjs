import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { capture, root } from './pnpm.mjs'

/** The packages to publish, each after those that it depends on. */
export function publishedPackages() {
  const packages = readdirSync(join(root, 'packages'))
    .map((folder) => join(root, 'packages', folder))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest: { name, exports, dependencies = {} } }) => ({
      name,
      folder,
      exports,
      dependencies,
    }))
  /** @type {typeof packages} */
  const inOrder = []
  while (inOrder.length < packages.length) {
    const waiting = packages.filter((each) => !inOrder.includes(each))
    const next = waiting.find(({ dependencies }) => !waiting.some(({ name }) => name in dependencies))
    if (!next)
      throw new Error(`These packages need each other: ${waiting.map(({ name }) => name).join(', ')}.`)
    inOrder.push(next)
  }
  return inOrder
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
