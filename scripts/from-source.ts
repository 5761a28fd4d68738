import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, type EnvironmentModuleNode, normalizePath, type Plugin } from 'vite'
import { makeSheet, makeSheetModule, sheetIn, sourcesOf } from '../packages/ui/styles.build.ts'

const ui = normalizePath(fileURLToPath(new URL('../packages/ui', import.meta.url)))

/** The published style sheet that a module is, or contains as text. */
function sheetOf(id: string): { readonly sheet: string; readonly isText: boolean } | undefined {
  const [path = ''] = id.split('?')
  const inside = path.startsWith(`${ui}/src/`) ? sheetIn(path) : undefined
  if (inside !== undefined) return { sheet: inside, isText: true }
  const sheet = basename(path, '.css')
  return path === `${ui}/dist/${sheet}.css` && sourcesOf(sheet).length > 0
    ? { sheet, isText: false }
    : undefined
}

const filesOf = (sheet: string): string[] =>
  sourcesOf(sheet).map((source) => normalizePath(fileURLToPath(source)))

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
    const [, sheet = ''] = /^@askfirst\/ui\/(\w+)\.css$/.exec(id) ?? []
    return sourcesOf(sheet).length > 0 ? `${ui}/dist/${sheet}.css` : undefined
  },
  load(id) {
    const found = sheetOf(id)
    if (!found) return undefined
    const { sheet, isText } = found
    for (const file of filesOf(sheet)) this.addWatchFile(file)
    return isText ? makeSheetModule(sheet) : makeSheet(sheet)
  },
  hotUpdate({ file, modules }) {
    const madeOfIt = [...this.environment.moduleGraph.idToModuleMap].flatMap(
      ([id, module]): EnvironmentModuleNode[] => {
        return filesOf(sheetOf(id)?.sheet ?? '').includes(file) ? [module] : []
      },
    )
    return [...modules, ...madeOfIt]
  },
})
