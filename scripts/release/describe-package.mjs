/** @typedef {{ readonly path: string, readonly size: number }} PackedFile */

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
/** @param {readonly PackedFile[]} files */
const sizeOf = (files) => kilobytes(files.reduce((sum, { size }) => sum + size, 0))

const needed = ['README.md', 'LICENSE', 'package.json', 'dist/']

/**
 * Describes what would be published of a package, line by line, and what is wrong with it.
 * @param {{ name: string, version: string, packed: number, files: readonly PackedFile[] }} published
 */
export function describePackage({ name, version, packed, files }) {
  const loose = files.filter(({ path }) => !path.includes('/')).map(({ path }) => path)
  const folders = new Set(files.flatMap(({ path }) => (path.includes('/') ? path.split('/', 1) : [])))
  const lines = [
    `${name} ${version}: ${kilobytes(packed)} packed, ${sizeOf(files)} unpacked, ${files.length} files`,
    ...[...folders].map((folder) => {
      const inside = files.filter(({ path }) => path.startsWith(`${folder}/`))
      return `  ${folder}: ${inside.length} files, ${sizeOf(inside)}`
    }),
    `  ${loose.sort().join(', ')}`,
  ]
  const faults = [
    ...needed
      .filter(
        (each) => !files.some(({ path }) => path === each || (each.endsWith('/') && path.startsWith(each))),
      )
      .map((each) => `${each} is missing.`),
    ...files
      .filter(({ path }) => /\.(test|stories)\./.test(path))
      .map(({ path }) => `${path} is not for users.`),
  ]
  return { lines, faults }
}
