import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'

/**
 * The path of a guide in the repository: `importing` -> `docs/guides/importing.md`. The npm pages of the packages are
 * `package-consent` and so on.
 */
export const fileOf = (guide: string): string =>
  guide === 'README'
    ? 'README.md'
    : guide.startsWith('package-')
      ? `packages/${guide.slice('package-'.length)}/README.md`
      : `docs/guides/${guide}.md`

export interface Block {
  /** The heading above it. */
  readonly heading: string
  /** Its position under that heading, from 0. */
  readonly index: number
  readonly language: string
  readonly code: string
}

/** All code of a guide, in order. */
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

/** An example may contain several files in one block, each under a line with its name. */
export const partsOf = (code: string): readonly string[] =>
  code.split(/^(?=\/\/ [\w()./-]+\.[mc]?[jt]sx?(?![\w)]))/m).filter((part) => part.trim())

export interface Given {
  /** Which file in the example. */
  readonly part?: number
  /** Replaces the modules that an example imports from the site: `{ './catalog': { catalog } }`. */
  readonly modules?: Readonly<Record<string, unknown>>
  /** What an example uses without importing it, because an earlier example did. */
  readonly scope?: Readonly<Record<string, unknown>>
}

/** `import 'x'`, `import a from 'x'`, `import * as a from 'x'`, `import { a, b as c } from 'x'`, `export { a } from 'x'`,
 * `export * from 'x'`. */
const IMPORT =
  /^(import|export) (?:(type )?(?:(\w+)|\* as (\w+)|(\*)|(?:(\w+), )?(\{[^}]*\})) from )?'([^']+)'.*\n?/gm
const DECLARED =
  /^(?:export )?(?:default )?(?:(?:const|let|class|(?:async )?function\*?) (\w+)|(?:const|let) [[{]([^=]+)[\]}] = )/gm

/** Compiles TypeScript and JSX to JavaScript. `null`: it doesn't parse. */
async function compile(code: string): Promise<string | null> {
  try {
    return (await transformWithOxc(code, 'example.tsx', { jsx: { runtime: 'classic' }, sourcemap: false }))
      .code
  } catch {
    return null
  }
}

/** Languages for people and shells: they don't run in a page or in Node. */
const NO_CODE = ['', 'sh', 'text']

/**
 * Runs the examples of a guide as printed. Returns what an example declares, by name. For an example that is an
 * expression, returns it as `value`.
 *
 * ```ts
 * const example = examplesOf('importing')
 * const { storage } = await example<{ storage: ConsentStorage }>('Importing', 0, { modules: { './catalog': { catalog }
 * } })
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
  /** Runs an example. `index` counts all code under that heading, from 0. `T` is what the example returns. */
  <T>(heading: string, index: number, given?: Given): Promise<T>
  /** The text of an example that doesn't run: HTML, CSS, a file of a framework. */
  readonly text: (heading: string, index: number) => string
  /** The cells of a table without its head. Finds the table by the beginning of its first line. */
  readonly table: (head: string) => readonly (readonly string[])[]
  /** Examples that nothing has run so far, and names that the guide doesn't have. */
  readonly left: () => readonly string[]
}

/** Runs code as in a guide, and returns what it declares, or its value. */
export async function run(
  code: string,
  { modules = {}, scope = {} }: Given = {},
): Promise<Record<string, unknown>> {
  const load = async (from: string): Promise<Record<string, unknown>> =>
    // A stylesheet doesn't run.
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
    // JSX on its own is the value of the example.
    .replaceAll(/^;(?=<)/gm, 'const value = ')
    .replaceAll(/\bimport\((?=')/g, 'importOf(')
    .trim()
  // A file that only re-exports has no code.
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
