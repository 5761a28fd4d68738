import { readdirSync, readFileSync } from 'node:fs'
import postcss, { type AtRule, type Declaration, type Root } from 'postcss'
import type { Rolldown } from 'tsdown'

const lists = ['list-items', 'cookie-table', 'provider-list', 'toggle', 'search', 'pages']

/** Each published style sheet, with its sources. Of rules with equal selectors, the later one wins. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  styles: ['tokens', 'base', 'controls', 'surfaces', 'banner'],
  preferences: [...lists, 'preferences'],
  reload: ['reload'],
  notice: [...lists, 'notice-choice', 'notice'],
  embed: ['embed-placeholder', 'embed'],
}

const styles = new URL('src/styles/', import.meta.url)
const themes = new URL('src/themes/', import.meta.url)

/** The sources of `styles`, `preferences` and so on. None if there is no such style sheet. */
export const sourcesOf = (sheet: string): readonly URL[] =>
  (Object.hasOwn(sheets, sheet) ? (sheets[sheet] ?? []) : []).map(
    (source) => new URL(`${source}.css`, styles),
  )

/**
 * A published style sheet: its sources, one after the other. Every declaration is important, except tokens and
 * keyframes, which can't be. See `src/styles/tokens.css`.
 */
export function makeSheet(sheet: string): string {
  const [first = postcss.root(), ...others] = sourcesOf(sheet).map((file) =>
    postcss.parse(readFileSync(file, 'utf8')),
  )
  for (const root of others) first.append(root.nodes)
  mergeLayers(first)
  markImportant(first)
  tokensForShadowRoots(first)
  return first.toString()
}

/** The style sheet whose text a module brings along: lazy code has its styles with it. */
export const sheetIn = (module: string): string | undefined =>
  /\/src\/styles\/(\w+)-sheet\.ts$/.exec(module)?.[1]

export const makeSheetModule = (sheet: string): string =>
  `export const sheet = ${JSON.stringify(minify(makeSheet(sheet)))}`

/** Puts the text of style sheets into the modules that bring them along, and publishes all style sheets. */
export const styleSheets = (): Rolldown.Plugin => ({
  name: 'style-sheets',
  load(id) {
    const sheet = sheetIn(id)
    return sheet === undefined ? undefined : makeSheetModule(sheet)
  },
  generateBundle() {
    const emit = (fileName: string, source: string): void => {
      this.emitFile({ type: 'asset', fileName, source })
    }
    for (const sheet of Object.keys(sheets)) emit(`${sheet}.css`, makeSheet(sheet))
    for (const file of readdirSync(themes).filter((name) => name.endsWith('.css')))
      emit(`themes/${file}`, makeTheme(file))
  },
})

/** Themes are only tokens, so they aren't marked as important. */
function makeTheme(file: string): string {
  const root = postcss.parse(readFileSync(new URL(file, themes), 'utf8'))
  tokensForShadowRoots(root)
  return root.toString()
}

/** Each source has a layer around it. What the next one adds to the same layer goes into the same block. */
function mergeLayers(root: Root): void {
  let block: AtRule | undefined
  root.each((node) => {
    if (node.type === 'comment' && block) block.append(node)
    else if (node.type === 'atrule' && node.nodes) {
      if (block?.params !== node.params) block = node
      else {
        block.append(node.nodes)
        node.remove()
      }
    }
  })
}

function markImportant(root: Root): void {
  root.walkDecls((declaration: Declaration) => {
    const frame = (declaration.parent?.parent as AtRule | undefined)?.name === 'keyframes'
    if (!frame && !declaration.prop.startsWith('--')) declaration.important = true
  })
}

/**
 * A style sheet that is linked in a shadow root finds no `:root`. There, tokens go on the host, and on a host with the
 * class of a theme.
 */
function tokensForShadowRoots(root: Root): void {
  root.walkRules((rule) => {
    if (rule.selector === ':root') rule.selector = ':root, :host'
    else if (rule.selector.startsWith(':is([data-theme')) rule.selector += `, :host(${rule.selector})`
  })
}

/** A site's bundler doesn't minify style sheets that are text in code. */
function minify(css: string): string {
  return (
    css
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,>]) ?/g, '$1')
      .replaceAll(/(?<=[\w-]): /g, ':')
      .replaceAll(/ !important/g, '!important')
      // `[a='b']` means the same without quotes if `b` is a name.
      .replaceAll(/='([a-z][a-z-]*)'\]/g, '=$1]')
      .trim()
  )
}
