import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a recipe of CONTRIBUTING.md names: the files that change, and the commands, in their order. The commands after
 * "Check:" are its checks.
 * @typedef {{ files: string[], commands: string[], checks: string[] }} Recipe
 */

/** @param {string} text */
const codeIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replaceAll(/\s+/g, ' '))
/** @param {string} code */
const isCommand = (code) => code.startsWith('pnpm ')
/** A file, or some files of a folder. @param {string} code */
const isFile = (code) => !isCommand(code) && /[\w>*]\.\w+$/.test(code)

/**
 * @param {string} root where CONTRIBUTING.md is
 * @param {string} title `Add a vendor`
 * @param {Readonly<Record<string, string>>} names the values of placeholders such as `<id>`
 * @returns {Recipe}
 */
export function readRecipe(root, title, names) {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const [, text] = new RegExp(`^- \\*\\*${title}\\.\\*\\*([^]*?)(?=^- \\*\\*|(?![^]))`, 'm').exec(page) ?? []
  if (text === undefined) throw new Error(`CONTRIBUTING.md has no recipe "${title}".`)
  const filled = text.replaceAll(/<(\w+)>/g, (placeholder, name) => names[name] ?? placeholder)
  const [todo = '', check = ''] = filled.split('Check:')
  return {
    files: codeIn(todo).filter(isFile),
    commands: codeIn(todo).filter(isCommand),
    checks: codeIn(check).filter(isCommand),
  }
}
