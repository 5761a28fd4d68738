import { newEffect } from './new/effect.mjs'
import { newLanguage } from './new/language.mjs'
import { newVendor } from './new/vendor.mjs'

const USAGE = `pnpm new vendor acme-ads        a vendor of the catalog
pnpm new language pt-BR pt      a language, as a copy of another one to translate
pnpm new effect countChoices    an effect, with its test`

const kinds = { vendor: newVendor, language: newLanguage, effect: newEffect }
const [kind = '', name, from] = process.argv.slice(2)

if (!Object.hasOwn(kinds, kind) || name === undefined) {
  console.error(USAGE)
  process.exitCode = 1
} else {
  try {
    kinds[/** @type {keyof typeof kinds} */ (kind)](name, from)
    console.log('\nCONTRIBUTING.md says what is left to do.')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
