import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'

/** Where a guide stands, from the project's root on: `importing` -> `docs/guides/importing.md`. */
export const fileOf = (guide: string): string =>
  guide === 'README' ? 'README.md' : `docs/guides/${guide}.md`

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

export interface Given {
  /** What stands for the modules that an example imports from the site: `{ './catalog': { catalog } }`. */
  readonly modules?: Readonly<Record<string, unknown>>
  /** What an example uses without importing it, because the one before it did. */
  readonly scope?: Readonly<Record<string, unknown>>
}

const IMPORT = /^import (?:(type )?(\{[^}]*\}) from )?'([^']+)'\n/gm
const DECLARED = /^(?:export )?(?:default )?(?:const|let|class|(?:async )?function\*?) (\w+)/gm

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
  const blocks = blocksOf(text).filter(({ language }) => !NO_CODE.includes(language))
  const nameOf = ({ heading, index }: Pick<Block, 'heading' | 'index'>): string => `${heading} ${index}`
  const seen = new Set(Object.keys(elsewhere))
  const find = (heading: string, index: number): Block => {
    const block = blocks.find((each) => each.heading === heading && each.index === index)
    if (!block) throw new Error(`${fileOf(guide)} has no example ${index} under "${heading}"`)
    seen.add(nameOf(block))
    return block
  }
  return Object.assign(
    async <T>(heading: string, index: number, given: Given = {}) =>
      (await run(find(heading, index).code, given)) as T,
    {
      text: (heading: string, index: number) => find(heading, index).code,
      left: () => [
        ...blocks.map(nameOf).filter((name) => !seen.has(name)),
        ...[...seen].filter((name) => !blocks.some((block) => nameOf(block) === name)),
      ],
    },
  )
}

export interface Examples {
  /** Runs an example. `index` counts all code under that heading, from 0 on. `T`: what it hands back, as you know it. */
  <T>(heading: string, index: number, given?: Given): Promise<T>
  /** The text of an example that is no program of its own: HTML, CSS, a file of a framework. */
  readonly text: (heading: string, index: number) => string
  /** Those that nothing ran so far, and names that the guide doesn't have. */
  readonly left: () => readonly string[]
}

async function run(code: string, { modules = {}, scope = {} }: Given): Promise<Record<string, unknown>> {
  const names: Record<string, unknown> = { React: await import('react'), ...scope }
  const body = code.replaceAll(IMPORT, '').trim()
  for (const [, type, list = '', from = ''] of code.matchAll(IMPORT)) {
    if (type) continue
    // A stylesheet is nothing that runs.
    const module = modules[from] ?? (from.endsWith('.css') ? {} : await import(/* @vite-ignore */ from))
    for (const name of list
      .replaceAll(/[{}\s]/g, '')
      .split(',')
      .filter(Boolean)) {
      if (name.startsWith('type ')) continue
      if (!(name in (module as object))) throw new Error(`"${from}" has no ${name}`)
      names[name] = (module as Record<string, unknown>)[name]
    }
  }
  const value = await compile(`const value = (${body}\n)`)
  const source = value ?? (await compile(body))
  if (source === null) throw new Error(`This example is no TypeScript:\n${code}`)
  const declared = value ? ['value'] : [...body.matchAll(DECLARED)].map(([, name = '']) => name)
  const text = source.replaceAll(/^export (?:default )?(?=\w)/gm, '').replaceAll(/^export \{[^}]*\};?$/gm, '')
  const AsyncFunction = (async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<Record<string, unknown>>
  return new AsyncFunction(...Object.keys(names), `${text}\nreturn { ${declared.join()} }`)(
    ...Object.values(names),
  )
}
