import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import postcss, { type AtRule, type Declaration, type Root } from 'postcss'

/** Each published style sheet, with its sources. */
export const sheets: Readonly<Record<string, readonly string[]>> = {
  'styles.css': ['styles.css'],
  'preferences.css': ['lists.css', 'preferences.css'],
  'reload.css': ['reload.css'],
  'notice.css': ['lists.css', 'notice.css'],
  'embed.css': ['embed.css'],
}

/**
 * Writes the style sheets. Every declaration is important, except tokens and keyframes, which can't be. See
 * `src/styles/styles.css`.
 */
export async function buildStyles(): Promise<void> {
  await mkdir('dist', { recursive: true })
  await Promise.all(
    Object.entries(sheets).map(async ([name, sources]) => {
      const parts = await Promise.all(sources.map((source) => readFile(`src/styles/${source}`, 'utf8')))
      await writeFile(`dist/${name}`, parts.map(markImportant).join('\n'))
    }),
  )
  await Promise.all(['preferences', 'reload'].map(putIntoCode))
  await copyThemes()
}

export function markImportant(css: string): string {
  const root = postcss.parse(css)
  root.walkDecls((declaration: Declaration) => {
    const frame = (declaration.parent?.parent as AtRule | undefined)?.name === 'keyframes'
    if (!frame && !declaration.prop.startsWith('--')) declaration.important = true
  })
  tokensForShadowRoots(root)
  return root.toString()
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

/** Themes are only tokens, so they aren't marked as important. */
async function copyThemes(): Promise<void> {
  await mkdir('dist/themes', { recursive: true })
  const files = (await readdir('src/themes')).filter((file) => file.endsWith('.css'))
  await Promise.all(
    files.map(async (file) => {
      const root = postcss.parse(await readFile(`src/themes/${file}`, 'utf8'))
      tokensForShadowRoots(root)
      await writeFile(`dist/themes/${file}`, root.toString())
    }),
  )
}

/** Lazy surfaces bring their own styles. A site's bundler doesn't minify those, so this does. */
async function putIntoCode(name: string): Promise<void> {
  const css = await readFile(`dist/${name}.css`, 'utf8')
  const small = css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(/ !important/g, '!important')
    // `[a='b']` means the same without quotes if `b` is a name.
    .replaceAll(/='([a-z][a-z-]*)'\]/g, '=$1]')
    .trim()
  const file = `dist/styles/${name}-sheet.js`
  const code = await readFile(file, 'utf8')
  const place = [`'/* ${name}.css */'`, `"/* ${name}.css */"`].find((each) => code.includes(each))
  if (!place) throw new Error(`${file} has no place for the style sheet.`)
  await writeFile(
    file,
    code.replace(place, () => JSON.stringify(small)),
  )
}
