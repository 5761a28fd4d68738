import { camelCase, create, insertLine, read } from './files.mjs'

/**
 * Adds a language as a copy of another one to translate.
 * @param {string} tag BCP 47: `pt-BR`
 * @param {string} from the language that the texts are copied from
 */
export function newLanguage(tag, from = 'de') {
  if (Intl.getCanonicalLocales(tag)[0] !== tag) throw new Error(`"${tag}" is not how BCP 47 writes it.`)
  const ui = 'packages/ui/src'
  const name = camelCase(tag)
  const texts = read(`${ui}/messages/locales/${from}.ts`)
    .replace(`locale: '${from}'`, `locale: '${tag}'`)
    .replace(`export const ${camelCase(from)}:`, `export const ${name}:`)
  create(`${ui}/messages/locales/${tag}.ts`, texts)
  create(`${ui}/messages/sentences/${tag}.ts`, read(`${ui}/messages/sentences/${from}.ts`))
  insertLine(`${ui}/messages/locales.ts`, `  '${tag}',`, (line) => /^ {2}'[\w-]+',$/.test(line))

  const key = tag.includes('-') ? `'${tag}'` : tag
  /** @param {string} folder @param {string} take */
  const load = (folder, take) => {
    const line = `  ${key}: () => import('./${folder}/${tag}.ts').then(${take}),`
    insertLine(`${ui}/messages/load.ts`, line, (each) => each.includes(`import('./${folder}/`))
  }
  load('locales', `({ ${name} }) => ${name}`)
  load('sentences', '(module) => module.sentences')
}
