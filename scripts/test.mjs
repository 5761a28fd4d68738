import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs'
import { pack, publishedPackages } from './pack.mjs'
import { packageChecks } from './package-checks.mjs'
import { capture, install, run } from './pnpm.mjs'

const temporary = mkdtempSync(join(tmpdir(), 'askfirst-test-'))
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))

/** @type {{ title: string, passed: number, failed: number, seconds: number }[]} */
const steps = []

/**
 * The failures, step by step: the log of a run is long, and people read its end.
 * @type {({ step: string } & import('./failures.mjs').Failure)[]}
 */
const failures = []

/**
 * Runs one step. A step fails if it throws, or if nothing in it passed or failed.
 * @param {string} title
 * @param {() => Promise<{ passed: number, failed: number }>} body
 */
async function step(title, body) {
  console.log(`\n━━━ ${title} ━━━`)
  const began = performance.now()
  let counts = { passed: 0, failed: 0 }
  try {
    counts = await body()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  if (counts.passed + counts.failed === 0) counts = { passed: 0, failed: 1 }
  const seconds = (performance.now() - began) / 1000
  steps.push({ title, ...counts, seconds })
  console.log(
    `${counts.failed ? '✗' : '✓'} ${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(1)} s)`,
  )
  return counts.failed === 0
}

/** @param {number} code */
const verdict = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * A step that is one command and counts as one check.
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 */
const check = (title, command, args) => step(title, async () => verdict(await run(command, args)))

/**
 * If a runner exits with an error but without a failed test (a crash, an error outside any test), that counts as one
 * failure.
 * @param {number} code
 * @param {{ passed: number, failed: number }} counts
 */
const reconcile = (code, { passed, failed }) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed })

/** @param {string} path */
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** @param {string} project */
const vitest = (project) =>
  step(`Tests: ${project}`, async () => {
    const file = join(temporary, `${project}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const code = await run('vitest', ['run', '--project', project, ...reporters])
    const report = readReport(file)
    const failed = failuresOfVitest(report)
    failures.push(...failed.map((failure) => ({ step: project, ...failure })))
    return reconcile(code, { passed: report?.numPassedTests ?? 0, failed: failed.length })
  })

const playwright = () =>
  step('Tests: end to end', async () => {
    const file = join(temporary, 'playwright.json')
    const code = await run('playwright', ['test', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    })
    const report = readReport(file)
    const failed = failuresOfPlaywright(report)
    failures.push(...failed.map((failure) => ({ step: 'end to end', ...failure })))
    return reconcile(code, { passed: report?.stats?.expected ?? 0, failed: failed.length })
  })

/** @param {ReturnType<typeof publishedPackages>[number]} published */
async function checkPackage(published) {
  let tarball = ''
  const packed = await step(`Pack: ${published.name}`, async () => {
    tarball = pack(published, temporary)
    return verdict(0)
  })
  if (!packed) return
  for (const { title, command, args } of packageChecks(published, tarball)) await check(title, command, args)
}

const sizes = () =>
  step('Sizes', async () => {
    const { code, stdout, stderr } = capture('size-limit', ['--json'])
    const start = stdout.indexOf('[')
    if (start < 0) throw new Error(`${stdout}${stderr}`.trim())
    /** @type {{ name: string, passed?: boolean, size: number, sizeLimit?: number }[]} */
    const entries = JSON.parse(stdout.slice(start))
    for (const { name, passed, size, sizeLimit } of entries) {
      console.log(`${passed ? '✓' : '✗'} ${name}: ${size} B of ${sizeLimit ?? '?'} B`)
    }
    const failed = entries.filter((entry) => !entry.passed).length
    return reconcile(code, { passed: entries.length - failed, failed })
  })

/**
 * A step that is a script which writes its counts to a file.
 * @param {string} title
 * @param {string} script
 */
const counted = (title, script) =>
  step(title, async () => {
    const file = join(temporary, `${script}.json`)
    const code = await run('node', [`scripts/${script}.mjs`, file])
    const report = readReport(file)
    return reconcile(code, { passed: report?.passed ?? 0, failed: report?.failed ?? 0 })
  })

const began = performance.now()

if (await step('Install', async () => verdict(await install()))) {
  await check('Build', 'turbo', ['run', 'build', '--continue', '--output-logs=errors-only'])
  await check('Lint', 'oxlint', ['--type-aware', '--deny-warnings'])
  await check('Format', 'oxfmt', ['--check', '.'])
  await check('Types: packages and demo', 'turbo', [
    'run',
    'typecheck',
    '--continue',
    '--output-logs=errors-only',
  ])
  await check('Types: scripts, configuration and end-to-end tests', 'tsc', ['--noEmit'])
  await step('Chromium', async () => {
    console.log(await ensureChromium())
    return verdict(0)
  })
  await counted('Recipes of CONTRIBUTING.md', 'check-recipes')
  for (const project of ['unit', 'vendors', 'dom', 'guides', 'built', 'stories']) await vitest(project)
  await playwright()
  for (const published of publishedPackages()) await checkPackage(published)
  await sizes()
  await counted('Load', 'check-load')
  await counted('React 18', 'check-react-18')
  await counted('Jest and TypeScript', 'check-tools')
  await counted('Registry', 'check-registry')
  await counted('First builds', 'check-first-builds')
}

if (failures.length) console.log('\n━━━ Failed ━━━')
for (const { step, name, message } of failures) console.log(`✗ ${step}: ${name}\n${message}\n`)

console.log(`\n━━━ Summary, ${((performance.now() - began) / 1000).toFixed(0)} s ━━━`)
for (const { title, passed, failed, seconds } of steps) {
  console.log(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
}
const passed = steps.reduce((sum, each) => sum + each.passed, 0)
const failed = steps.reduce((sum, each) => sum + each.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
