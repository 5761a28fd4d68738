import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newChecks } from './checks.mjs'
import { ensureChromium, launchOptions } from './chromium.mjs'
import { checkAstro } from './first-builds/astro.mjs'
import { checkNext } from './first-builds/next.mjs'
import { newProject } from './first-builds/project.mjs'
import { checkReactRouter } from './first-builds/react-router.mjs'
import { checkVite } from './first-builds/vite.mjs'
import { pack, publishedPackages } from './pack.mjs'

// Does what a new user does: creates an app with the framework's own command, adds exactly the code of the guide,
// builds the app, and visits it, built and in development. Arguments: a file for the counts, and `--only=<name>`.

const { check, finish } = newChecks('First builds')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const folder = mkdtempSync(join(tmpdir(), 'askfirst-first-builds-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

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

finish()
