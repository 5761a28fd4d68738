import type { Rolldown } from 'tsdown'

const IMPORTS = /^(?:import .*\n)+/m

/**
 * Sorts the imports of each file. The bundler's order differs from one build to the next, and the chunks that a site's
 * bundler makes follow it. No file of ours needs another to run before it.
 */
export const sortImports = (): Rolldown.Plugin => ({
  name: 'askfirst-sort-imports',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.fileName.endsWith('.js'))
        file.code = file.code.replace(IMPORTS, (lines) => sorted(lines.trimEnd().split('\n')))
  },
})

const sorted = (lines: readonly string[]): string =>
  lines
    .toSorted((one, other) => sourceOf(one).localeCompare(sourceOf(other), 'en'))
    .map((line) => `${line}\n`)
    .join('')

const sourceOf = (line: string): string => line.slice(line.lastIndexOf(' '))
