import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { newChecks } from './checks.mjs'
import { listen, root } from './pnpm.mjs'
import { readRecipe } from './recipes/read-recipe.mjs'
import { changedIn, commit, makeScratch } from './recipes/scratch.mjs'
import { steps } from './recipes/steps.mjs'

// Follows CONTRIBUTING.md in a copy of the repository, with only the files and commands that it names, and then runs
// the checks that it names. So a recipe that forgets a file fails here.

const { counts, check, finish } = newChecks('Recipes')
const scratch = makeScratch()
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const packages = ['catalog', 'consent', 'ui']

/**
 * What a command of CONTRIBUTING.md runs, without pnpm, which would install, and without builds.
 * @param {string} command
 * @returns {string[][]}
 */
function commandsOf(command) {
  const [, name = '', ...args] = command.split(' ')
  if (name === 'typecheck')
    return packages.map((each) => ['tsc', '--noEmit', '--project', `packages/${each}`])
  return [[...(name in scripts ? scripts[name].split(' ') : [name]), ...args]]
}

/** @param {string} command */
async function run(command) {
  for (const [file = '', ...args] of commandsOf(command)) {
    const { code, said } = await listen(file, args, { cwd: scratch })
    if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with ${code}:\n${said.slice(-3000)}`)
  }
}

/** A file, or all files of a kind in a folder: `sentences/*.ts`. @param {string} pattern */
const filesOf = (pattern) =>
  pattern.includes('*')
    ? readdirSync(join(scratch, dirname(pattern)))
        .filter((file) => extname(file) === extname(pattern))
        .map((file) => `${dirname(pattern)}/${file}`)
    : [pattern]

/** @type {string[]} */
const checks = []
/** @type {string[]} */
const changedByAll = []
/** Files that commands wrote, which nobody should have to format. @type {string[]} */
const written = []

/** Follows one recipe, and collects its checks. @param {import('./recipes/steps.mjs').Steps} recipe */
async function follow({ title, names, edits }) {
  const recipe = readRecipe(scratch, title, names)
  checks.push(...recipe.checks)
  const [first, ...others] = recipe.commands
  // The command that begins the recipe runs first. Commands that read what people wrote run after the edits.
  if (first) await run(first)
  for (const pattern of recipe.files) {
    const edit = edits[pattern]
    for (const file of edit ? filesOf(pattern) : []) {
      const path = join(scratch, file)
      writeFileSync(path, edit?.(readFileSync(path, 'utf8')) ?? '')
    }
  }
  for (const command of others) await run(command)

  const changed = changedIn(scratch)
  changedByAll.push(...changed)
  const byHand = Object.keys(edits).flatMap(filesOf)
  written.push(...changed.filter((file) => !byHand.includes(file)))
  const named = recipe.files.flatMap(filesOf)
  const missing = changed.filter((file) => !named.includes(file))
  if (missing.length) throw new Error(`It changes what it doesn't name: ${missing.join(', ')}.`)
  const idle = recipe.files.filter((pattern) => !filesOf(pattern).some((file) => changed.includes(file)))
  if (idle.length) throw new Error(`It names what it doesn't change: ${idle.join(', ')}.`)
  commit(scratch)
}

for (const each of steps) await check(`${each.title}, with the files that it names`, () => follow(each))

await check('Begin an effect', () => run('pnpm new effect countChoices'))
changedByAll.push(...changedIn(scratch))
written.push(...changedIn(scratch))
checks.push('pnpm vitest run --project unit packages/consent/src/effects/count-choices.test.ts')

/** Runs each check once for all recipes, with all the files that they pass to it. */
async function runChecks() {
  const UNIT = 'pnpm vitest run --project unit '
  const isUnit = (/** @type {string} */ command) => command.startsWith(UNIT)
  const units = checks.filter(isUnit).map((command) => command.slice(UNIT.length))
  for (const command of new Set([...checks.filter((each) => !isUnit(each)), `${UNIT}${units.join(' ')}`]))
    await check(command, () => run(command))
  await check('What commands wrote is formatted', () => run(`pnpm oxfmt --check ${written.join(' ')}`))
  await check('All that changed lints', () => run(`pnpm oxlint --deny-warnings ${changedByAll.join(' ')}`))
}

// If a recipe could not be followed, there is nothing to check.
if (counts.failed === 0) await runChecks()

finish()
