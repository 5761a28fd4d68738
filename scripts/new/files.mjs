import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../pnpm.mjs'

/** @param {string} file */
export const read = (file) => readFileSync(join(root, file), 'utf8')

/** @param {string} file @param {string} text */
export function write(file, text) {
  writeFileSync(join(root, file), text)
  console.log(`changed ${file}`)
}

/** Creates a file that doesn't exist yet. @param {string} file @param {string} text */
export function create(file, text) {
  if (existsSync(join(root, file))) throw new Error(`${file} is there already.`)
  writeFileSync(join(root, file), text)
  console.log(`created ${file}`)
}

/**
 * Inserts a line among similar lines, in their order.
 * @param {string} file
 * @param {string} line
 * @param {(line: string) => boolean} isAlike
 */
export function insertLine(file, line, isAlike) {
  const lines = read(file).split('\n')
  const alike = lines.flatMap((each, at) => (isAlike(each) ? [at] : []))
  if (alike.length === 0) throw new Error(`${file} has no line like "${line}".`)
  /** @param {string | undefined} text */
  const order = (text = '') => text.replaceAll("'", '')
  const next = alike.find((at) => order(lines[at]) > order(line)) ?? Number(alike.at(-1)) + 1
  lines.splice(next, 0, line)
  write(file, lines.join('\n'))
}

/** @param {string} id `acme-ads` */
export const camelCase = (id) => id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
