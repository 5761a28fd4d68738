import { mkdir, readFile, writeFile } from 'node:fs/promises'
import postcss, { type AtRule, type Declaration } from 'postcss'

/** Writes the style sheets: every declaration important, but tokens and keyframes, which can't be. See `src/styles.css`. */
export async function buildStyles(): Promise<void> {
  await mkdir('dist', { recursive: true })
  await Promise.all(['styles.css', 'embed.css', 'notice.css'].map(build))
}

async function build(file: string): Promise<void> {
  const root = postcss.parse(await readFile(`src/${file}`, 'utf8'))
  root.walkDecls((declaration: Declaration) => {
    const frame = (declaration.parent?.parent as AtRule | undefined)?.name === 'keyframes'
    if (!frame && !declaration.prop.startsWith('--')) declaration.important = true
  })
  await writeFile(`dist/${file}`, root.toString())
}
