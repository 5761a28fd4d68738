import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK =
  /^```(?:tsx?|astro|html)\n((?:---\n)?(?:\/\/|<!--) ([\w()./-]+\.(?:tsx?|astro|html))[^\n]*\n.*?)^```$/gms

/**
 * Reads the files that a guide tells you to write: its code blocks whose first line names a file. The first block with
 * a name is the file; later ones change it.
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
 * Only the files.
 * @param {string} guide
 */
export const guideFiles = (guide) => guideCode(guide).files

/**
 * Applies a change from a guide to a file: its declarations replace those with the same name, and its imports are
 * added.
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

/** A declaration to its end: the same line, or the first line that starts with a closing bracket. */
const DECLARATION = /^export (?:const|function) (\w+)(?:.*[^{([,>]\n|.*\n[^]*?^[)}\]].*\n)/gm
