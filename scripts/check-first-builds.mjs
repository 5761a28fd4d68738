import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, launchOptions } from './chromium.mjs'
import { checkAstro } from './first-builds/astro.mjs'
import { checkNext } from './first-builds/next.mjs'
import { newProject } from './first-builds/project.mjs'
import { checkReactRouter } from './first-builds/react-router.mjs'
import { checkVite } from './first-builds/vite.mjs'
import { pack, publishedPackages } from './pack.mjs'

// Does what a new user does: makes an app with the framework's own command, writes into it what the guide says, to the
// letter, builds it, and visits it, as built and in development. Arguments: a file for the counts, and `--only=<name>`.

const reportFile = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const folder = mkdtempSync(join(tmpdir(), 'askfirst-first-builds-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const counts = { passed: 0, failed: 0 }

/**
 * Counts one check.
 * @param {string} title
 * @param {() => Promise<unknown>} body
 */
async function check(title, body) {
  const began = performance.now()
  try {
    await body()
    counts.passed++
    console.log(`✓ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
    return true
  } catch (error) {
    counts.failed++
    console.error(`✗ ${title}\n${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

const packed = Object.fromEntries(
  publishedPackages().map((published) => [published.name, `file:${pack(published, folder)}`]),
)
await ensureChromium()
const { chromium } = await import('playwright-core')
const browser = await chromium.launch(launchOptions())
try {
  const checks = { next: checkNext, 'react-router': checkReactRouter, astro: checkAstro, vite: checkVite }
  for (const [name, run] of Object.entries(checks)) {
    if (only && only !== name) continue
    await run({ project: newProject(join(folder, name), packed), browser, check })
  }
} finally {
  await browser.close()
}

console.log(`\nFirst builds: ${counts.passed} passed, ${counts.failed} failed`)
if (reportFile) writeFileSync(reportFile, JSON.stringify(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
