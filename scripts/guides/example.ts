import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'

/**
 * Where a guide stands, from the project's root on: `importing` -> `docs/guides/importing.md`. The pages of the packages
 * on npm are `package-consent` and so on.
 */
export const fileOf = (guide: string): string =>
  guide === 'README'
    ? 'README.md'
    : guide.startsWith('package-')
      ? `packages/${guide.slice('package-'.length)}/README.md`
      : `docs/guides/${guide}.md`

export interface Block {
  /** The heading that it stands under. */
  readonly heading: string
  /** The how-manieth it is under that heading, from 0 on. */
  readonly index: number
  readonly language: string
  readonly code: string
}

/** All that a guide shows as code, in order. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let heading = ''
  for (const [, title, language, code] of text.matchAll(/^#{1,6} (.+)$|^```(\w*)\n([^]*?)^```$/gm)) {
    if (title !== undefined) heading = title
    else {
      const index = blocks.filter((block) => block.heading === heading).length
      blocks.push({ heading, index, language: language ?? '', code: code ?? '' })
    }
  }
  return blocks
}

/** Examples may show several files in one block, each under a line with its name. */
export const partsOf = (code: string): readonly string[] =>
  code.split(/^(?=\/\/ [\w()./-]+\.[mc]?[jt]sx?(?![\w)]))/m).filter((part) => part.trim())

export interface Given {
  /** Which of the files in the example. */
  readonly part?: number
  /** What stands for the modules that an example imports from the site: `{ './catalog': { catalog } }`. */
  readonly modules?: Readonly<Record<string, unknown>>
  /** What an example uses without importing it, because the one before it did. */
  readonly scope?: Readonly<Record<string, unknown>>
}

/** `import 'x'`, `import a from 'x'`, `import * as a from 'x'`, `import { a, b as c } from 'x'`, `export { a } from 'x'`,
 * `export * from 'x'`. */
const IMPORT =
  /^(import|export) (?:(type )?(?:(\w+)|\* as (\w+)|(\*)|(?:(\w+), )?(\{[^}]*\})) from )?'([^']+)'.*\n?/gm
const DECLARED =
  /^(?:export )?(?:default )?(?:(?:const|let|class|(?:async )?function\*?) (\w+)|(?:const|let) [[{]([^=]+)[\]}] = )/gm

/** JavaScript of TypeScript and JSX. `null`: it doesn't parse. */
async function compile(code: string): Promise<string | null> {
  try {
    return (await transformWithOxc(code, 'example.tsx', { jsx: { runtime: 'classic' }, sourcemap: false }))
      .code
  } catch {
    return null
  }
}

/** Words for people and for shells: nothing of them runs in a page or in Node. */
const NO_CODE = ['', 'sh', 'text']

/**
 * Examples of a guide, to run as they are printed. What an example declares is handed back by name; of one that is
 * an expression, its value, as `value`.
 *
 * ```ts
 * const example = examplesOf('importing')
 * const { storage } = await example<{ storage: ConsentStorage }>('Importing', 0, { modules: { './catalog': { catalog } } })
 * const { value } = await example<{ value: ChoiceSource }>('Klaro', 0)
 * test('no example is left out', () => expect(example.left()).toEqual([]))
 * ```
 *
 * @param elsewhere examples that another test runs -> where that is: `{ 'In a test 1': 'apps/demo/e2e/x.spec.ts' }`
 */
export function examplesOf(guide: string, elsewhere: Readonly<Record<string, string>> = {}): Examples {
  const text = readFileSync(join(import.meta.dirname, '../..', fileOf(guide)), 'utf8')
  const all = blocksOf(text)
  const blocks = all.filter(({ language }) => !NO_CODE.includes(language))
  const nameOf = ({ heading, index }: Pick<Block, 'heading' | 'index'>): string => `${heading} ${index}`
  const seen = new Set(Object.keys(elsewhere))
  const find = (heading: string, index: number): Block => {
    const block = all.find((each) => each.heading === heading && each.index === index)
    if (!block) throw new Error(`${fileOf(guide)} has no example ${index} under "${heading}"`)
    seen.add(nameOf(block))
    return block
  }
  return Object.assign(
    async <T>(heading: string, index: number, given: Given = {}) =>
      (await run(partsOf(find(heading, index).code)[given.part ?? 0] ?? '', given)) as T,
    {
      text: (heading: string, index: number) => find(heading, index).code,
      table: (head: string) => {
        const from = text.indexOf(`\n${head}`) + 1
        const rows = (from > 0 ? text.slice(from).split('\n\n')[0] : '')?.split('\n').slice(2) ?? []
        if (rows.length === 0) throw new Error(`${fileOf(guide)} has no table that begins with ${head}`)
        return rows.map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        )
      },
      left: () => [
        ...blocks.map(nameOf).filter((name) => !seen.has(name)),
        ...[...seen].filter((name) => !all.some((block) => nameOf(block) === name)),
      ],
    },
  )
}

export interface Examples {
  /** Runs an example. `index` counts all code under that heading, from 0 on. `T`: what it hands back, as you know it. */
  <T>(heading: string, index: number, given?: Given): Promise<T>
  /** The text of an example that is no program of its own: HTML, CSS, a file of a framework. */
  readonly text: (heading: string, index: number) => string
  /** The cells of a table, found by how its first line begins, without its head. */
  readonly table: (head: string) => readonly (readonly string[])[]
  /** Those that nothing ran so far, and names that the guide doesn't have. */
  readonly left: () => readonly string[]
}

/** Code as in a guide -> what it declares, or its value. */
export async function run(
  code: string,
  { modules = {}, scope = {} }: Given = {},
): Promise<Record<string, unknown>> {
  const load = async (from: string): Promise<Record<string, unknown>> =>
    // A stylesheet is nothing that runs.
    (modules[from] ?? (from.endsWith('.css') ? {} : await import(/* @vite-ignore */ from))) as Record<
      string,
      unknown
    >
  const names: Record<string, unknown> = { React: await import('react'), importOf: load, ...scope }
  const exported: string[] = []
  for (const [, verb, type, whole, star, all, first, list = '', from = ''] of code.matchAll(IMPORT)) {
    if (type) continue
    const module = await load(from)
    const take = (name: string, as: string): void => {
      if (!(name in module)) throw new Error(`"${from}" has no ${name}`)
      names[as] = module[name]
      if (verb === 'export') exported.push(as)
    }
    if (star) names[star] = module
    if (all) for (const name of Object.keys(module)) take(name, name)
    for (const name of [whole, first]) if (name) take('default', name)
    for (const each of list.replaceAll(/[{}\s]+/g, ' ').split(',')) {
      const [name = '', as = name] = each.trim().split(' as ')
      if (name && !name.startsWith('type ')) take(name, as)
    }
  }
  const body = code
    .replaceAll(IMPORT, '')
    // What stands alone in JSX is the value of the example.
    .replaceAll(/^;(?=<)/gm, 'const value = ')
    .replaceAll(/\bimport\((?=')/g, 'importOf(')
    .trim()
  // A file that only hands on has no code.
  const expression = body.replaceAll(/^\/\/.*$/gm, '').trim()
    ? ((await compile(`const value = (${body}\n)`)) ?? (await compile(`const value = ({${body}\n})`)))
    : null
  const source = expression ?? (await compile(body))
  if (source === null) throw new Error(`This example is no TypeScript:\n${code}`)
  const declared = expression
    ? ['value']
    : [...body.matchAll(DECLARED)].flatMap(
        ([, name, several = '']) => name ?? several.match(/\w+(?=\s*(?:,|$))/g) ?? [],
      )
  const text = source.replaceAll(/^export (?:default )?(?=\w)/gm, '').replaceAll(/^export \{[^}]*\};?$/gm, '')
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<Record<string, unknown>>
  const handed = [...new Set([...declared, ...exported])]
  return new AsyncFunction(...Object.keys(names), `${text}\nreturn { ${handed.join()} }`)(
    ...Object.values(names),
  )
}
