import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK =
  /^```(?:tsx?|astro|html)\n((?:---\n)?(?:\/\/|<!--) ([\w()./-]+\.(?:tsx?|astro|html))[^\n]*\n.*?)^```$/gms

/**
 * The files that a guide tells a site to write: its code blocks whose first line names a file. The first of a name is the
 * file, those after it change it.
 * @param {string} guide such as `docs/guides/next.md`
 * @returns {{ files: ReadonlyMap<string, string>, changes: ReadonlyMap<string, readonly string[]> }} by path
 */
export function guideCode(guide) {
  const text = readFileSync(join(import.meta.dirname, '..', guide), 'utf8')
  /** @type {Map<string, string>} */
  const files = new Map()
  /** @type {Map<string, string[]>} */
  const changes = new Map()
  for (const [, code = '', path = ''] of text.matchAll(BLOCK)) {
    if (files.has(path)) changes.set(path, [...(changes.get(path) ?? []), code])
    else files.set(path, code)
  }
  return { files, changes }
}

/**
 * The files alone.
 * @param {string} guide
 */
export const guideFiles = (guide) => guideCode(guide).files

/**
 * A file with a change of the guide's: what that declares takes the place of what the file declares under that name, and
 * what it imports is imported.
 * @param {string} file
 * @param {string} change
 */
export function applyChange(file, change) {
  let text = file
  for (const [line, from] of change.matchAll(/^import .* from ('[^']+')\n/gm)) {
    const known = new RegExp(`^import .* from ${from}\\n`, 'm')
    text = known.test(text) ? text.replace(known, () => line) : text.replace(/^(?=import )/m, () => line)
  }
  for (const [declaration, name] of change.matchAll(DECLARATION)) {
    const known = [...text.matchAll(DECLARATION)].find((match) => match[1] === name)
    if (!known) throw new Error(`The file declares no ${name} that could be changed`)
    text = text.replace(known[0], () => declaration)
  }
  return text
}

/** To its end: the same line, or the first one that closes a bracket at its start. */
const DECLARATION = /^export (?:const|function) (\w+)(?:.*[^{([,>]\n|.*\n[^]*?^[)}\]].*\n)/gm
