import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../pnpm.mjs'

/**
 * The reason why this folder can't be published now. `undefined`: there is none.
 * @param {string} folder the repository
 * @returns {string | undefined}
 */
export function whyNotReady(folder) {
  const { code, stdout, stderr } = capture('git', ['status', '--porcelain'], { cwd: folder })
  if (code !== 0)
    return `git can't tell what has changed here, and only a commit is released.\n${stderr.trim()}`
  const changes = stdout.split('\n').filter(Boolean)
  if (changes.length > 0) {
    const shown = [
      ...changes.slice(0, 10),
      ...(changes.length > 10 ? [`and ${changes.length - 10} more`] : []),
    ]
    return `Some changes are not committed, and only a commit is released. Commit or stash them:\n${shown.join('\n')}`
  }
  const waiting = readdirSync(join(folder, '.changeset')).filter((file) => file.endsWith('.md'))
  if (waiting.length > 0)
    return `The versions don't say yet what has changed. Run \`pnpm changeset version\` and commit what it writes. It waits for: ${waiting.join(', ')}.`
  return undefined
}
