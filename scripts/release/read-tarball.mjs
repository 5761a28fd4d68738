import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const BLOCK = 512

/** @param {Buffer} bytes */
const textOf = (bytes) => bytes.toString('utf8').replace(/\0.*$/s, '')

/**
 * The files in a package's tarball, by their path in the package.
 * @param {string} file
 * @returns {{ path: string, size: number, text: string }[]}
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function readTarball(file) {
  const archive = gunzipSync(readFileSync(file))
  const files = []
  /** The path that an extended header gives the file after it. @type {string | undefined} */
  let longPath
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK)
    const size = Number.parseInt(textOf(header.subarray(124, 136)), 8)
    const text = archive.toString('utf8', at + BLOCK, at + BLOCK + size)
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x') longPath = /^\d+ path=(.*)$/m.exec(text)?.[1]
    else {
      const parts = [textOf(header.subarray(345, 500)), textOf(header.subarray(0, 100))]
      const path = longPath ?? parts.filter(Boolean).join('/')
      if (type === '0' || type === '\0') files.push({ path: path.replace(/^package\//, ''), size, text })
      longPath = undefined
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}
