import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))

/**
 * Builds each page apart, so that it shares no chunk with the page that it is compared with.
 * @param {string} page `us`, `floor` or `without`
 * @returns {Promise<void>}
 */
export function buildWithNext(page) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'build', 'next'], {
      cwd: root,
      env: { ...process.env, LOAD_PAGE: page, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build of ${page} ended with ${code}\n${said}`)),
    )
  })
}
