import { mkdir, readFile, writeFile } from 'node:fs/promises'
import postcss, { type AtRule, type Declaration } from 'postcss'

/** Writes `dist/styles.css`: every declaration important, but tokens and keyframes, which can't be. See `src/styles.css`. */
export async function buildStyles(): Promise<void> {
  const root = postcss.parse(await readFile('src/styles.css', 'utf8'))
  root.walkDecls((declaration: Declaration) => {
    const frame = (declaration.parent?.parent as AtRule | undefined)?.name === 'keyframes'
    if (!frame && !declaration.prop.startsWith('--')) declaration.important = true
  })
  await mkdir('dist', { recursive: true })
  await writeFile('dist/styles.css', root.toString())
}
