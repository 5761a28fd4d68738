import { writeFileSync } from 'node:fs'
import { say } from './side-by-side.mjs'

/**
 * Counts the checks of a script and reports each. The script's first argument that isn't an option is a file for the
 * counts.
 * @param {string} name the script's
 */
export function newChecks(name) {
  const reportFile = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  const counts = { passed: 0, failed: 0 }

  /**
   * Counts one check, which fails if it throws.
   * @param {string} title
   * @param {() => unknown} body
   */
  async function check(title, body) {
    const began = performance.now()
    try {
      await body()
      counts.passed++
      say(`✓ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
      return true
    } catch (error) {
      counts.failed++
      say(`✗ ${title}\n${error instanceof Error ? error.message : String(error)}`)
      return false
    }
  }

  /** Prints the total and writes it to the file. */
  function finish() {
    console.log(`\n${name}: ${counts.passed} passed, ${counts.failed} failed`)
    if (reportFile) writeFileSync(reportFile, JSON.stringify(counts))
    process.exitCode = counts.failed === 0 ? 0 : 1
  }

  return { counts, check, finish }
}
