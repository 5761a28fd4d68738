import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

/**
 * Compiles a package's type programs against the built declarations. There are several because registering a catalog
 * changes a whole program. If an expected error is missing, they fail like on any other error.
 * @param others folders with programs of other catalogs
 */
export function describePublishedTypes(packageFolder: URL, others: readonly string[] = []): void {
  describe('the published types', () => {
    it.each(['test-built', 'test-register', ...others])('hold in %s', { timeout: 60_000 }, async (folder) => {
      const project = fileURLToPath(new URL(folder, packageFolder))
      const errors = await run(process.execPath, [tsc, '--noEmit', '--project', project]).then(
        () => '',
        (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
      )
      expect(errors).toBe('')
    })
  })
}
