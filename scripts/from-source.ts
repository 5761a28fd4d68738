import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, type EnvironmentModuleNode, normalizePath, type Plugin } from 'vite'
import { markImportant, sheets } from '../packages/ui/styles.build.ts'

const ui = normalizePath(fileURLToPath(new URL('../packages/ui', import.meta.url)))

/** The files that a published style sheet consists of. */
const sourcesOf = (name: string): string[] =>
  (sheets[name] ?? []).map((source) => normalizePath(join(ui, 'src/styles', source)))

/** The published style sheet that a module is, or contains as text. */
function sheetOf(id: string): { name: string; isText: boolean } | undefined {
  const [path = ''] = id.split('?')
  const [, text] = /\/src\/styles\/(\w+)-sheet\.ts$/.exec(path) ?? []
  if (path.startsWith(`${ui}/src/`) && text !== undefined) return { name: `${text}.css`, isText: true }
  const name = basename(path)
  return path === `${ui}/dist/${name}` && name in sheets ? { name, isText: false } : undefined
}

/**
 * For development servers: resolves the packages to their TypeScript and CSS, so that changes show without a build, and
 * no build is needed at all. Themes come from the source too.
 */
export const fromSource = (): Plugin => ({
  name: 'askfirst-from-source',
  apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
  enforce: 'pre',
  config: () => ({ resolve: { conditions: ['askfirst-source', ...defaultClientConditions] } }),
  resolveId(id) {
    const [, theme] = /^@askfirst\/ui\/themes\/(\w+)\.css$/.exec(id) ?? []
    if (theme !== undefined) return `${ui}/src/themes/${theme}.css`
    const [, name = ''] = /^@askfirst\/ui\/(\w+\.css)$/.exec(id) ?? []
    return name in sheets ? `${ui}/dist/${name}` : undefined
  },
  load(id) {
    const sheet = sheetOf(id)
    if (!sheet) return undefined
    const sources = sourcesOf(sheet.name)
    for (const source of sources) this.addWatchFile(source)
    const css = sources.map((source) => markImportant(readFileSync(source, 'utf8'))).join('\n')
    return sheet.isText ? `export const sheet = ${JSON.stringify(css)}` : css
  },
  hotUpdate({ file, modules }) {
    const madeOfIt = [...this.environment.moduleGraph.idToModuleMap].flatMap(
      ([id, module]): EnvironmentModuleNode[] => {
        return sourcesOf(sheetOf(id)?.name ?? '').includes(file) ? [module] : []
      },
    )
    return [...modules, ...madeOfIt]
  },
})
