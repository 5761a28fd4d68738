import { list } from 'tar'

/** @typedef {import('./describe-package.mjs').PackedFile} PackedFile */

/**
 * The files in a package's tarball, by their path in the package, and its package.json.
 * @param {string} file
 * @returns {Promise<{ files: PackedFile[], manifest: { version: string, [field: string]: unknown } }>}
 */
export async function readTarball(file) {
  /** @type {PackedFile[]} */
  const files = []
  let manifest = Promise.resolve('{}')
  await list({
    file,
    onReadEntry: (entry) => {
      if (entry.type !== 'File') return
      const path = entry.path.replace(/^package\//, '')
      files.push({ path, size: entry.size })
      if (path === 'package.json') manifest = entry.concat().then(String)
    },
  })
  return { files, manifest: JSON.parse(await manifest) }
}
