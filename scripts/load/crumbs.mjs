import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from './site.mjs'

/** In bytes, before brotli. For a smaller chunk, a request costs visitors more than adding it to another chunk. */
const CRUMB = 1000

/** @param {string} builder @param {string} page */
function scriptsOf(builder, page) {
  const folder = folderOf(builder, page)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && /(^|[\\/])(assets|chunks)[\\/]/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
}

/**
 * The chunks of a build that the page without us doesn't have, and that are too small to be separate.
 * @param {string} builder
 * @param {string} page
 */
export function crumbsOf(builder, page) {
  const own = new Set(scriptsOf(builder, 'without').map(({ text }) => text))
  return scriptsOf(builder, page)
    .filter(({ text }) => text.length < CRUMB && !own.has(text))
    .map(({ file, text }) => `${file} (${text.length} B)`)
}
