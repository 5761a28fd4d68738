// Writes `disclosed` into the core of each vendor of the catalog, from the cookies in its facts.
import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { root, run } from './pnpm.mjs'

/** @typedef {import('@askfirst/catalog').VendorFacts} VendorFacts */
/** @typedef {typeof import('@askfirst/catalog')} Catalog */

const source = `${root}packages/catalog/src/`
// Vite reads TypeScript, so this uses the present sources, not the last build.
const { writeDisclosed } = /** @type {Catalog} */ ((await runnerImport(`${source}index.ts`)).module)
const facts = /** @type {Record<string, VendorFacts>} */ ((await runnerImport(`${source}facts.ts`)).module)

const CORE = /(?<=^export const core = \{)[^}]*(?=\} as const$)/m

/** @type {string[]} */
const files = []
for (const { id, cookies } of Object.values(facts)) {
  const file = `${source}vendors/${id}.ts`
  const text = readFileSync(file, 'utf8')
  const [core = ''] = CORE.exec(text) ?? []
  const [, category] = /\bcategory: '([^']+)'/.exec(core) ?? []
  if (category === undefined) throw new Error(`No core with a category is found in ${file}.`)
  const disclosed = writeDisclosed(category, cookies)
  const others = core.replace(/,?\s*\bdisclosed: '[^']*'/, '').replace(/,?\s*$/, '')
  writeFileSync(file, text.replace(CORE, `${others}${disclosed && `, disclosed: '${disclosed}'`} `))
  files.push(file)
}
process.exitCode = await run('oxfmt', files)
