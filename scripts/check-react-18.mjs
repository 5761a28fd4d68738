import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack, publishedPackages } from './pack.mjs'
import { root, run } from './pnpm.mjs'

// Aliases and injected dependencies end with two Reacts in one program. Installing what would be published,
// in a project of its own, is how a site on React 18 really gets it.

const reportFile = process.argv[2]
const project = mkdtempSync(join(tmpdir(), 'askfirst-react-18-'))
process.once('exit', () => rmSync(project, { recursive: true, force: true }))

cpSync(join(root, 'scripts', 'react-18'), project, { recursive: true })

const packed = Object.fromEntries(
  publishedPackages().map((published) => [published.name, `file:${pack(published, project)}`]),
)
const manifestFile = join(project, 'package.json')
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
manifest.dependencies = { ...manifest.dependencies, ...packed }
writeFileSync(manifestFile, JSON.stringify(manifest, null, 2))
// The overrides make the packages' dependencies on each other take the tarballs too.
writeFileSync(
  join(project, 'pnpm-workspace.yaml'),
  JSON.stringify(
    { packages: ['.'], pmOnFail: 'ignore', allowBuilds: { esbuild: false }, overrides: packed },
    null,
    2,
  ),
)

const bin = join(project, 'node_modules', '.bin')
const counts = { passed: 0, failed: 0 }

if ((await run('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'], { cwd: project })) !== 0) {
  counts.failed++
} else {
  const types = await run(join(bin, 'tsc'), ['--noEmit'], { cwd: project })
  if (types !== 0) console.error(`tsc ended with ${types}`)
  counts[types === 0 ? 'passed' : 'failed']++

  const vitestFile = join(project, 'vitest.json')
  const code = await run(
    join(bin, 'vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`],
    { cwd: project },
  )
  const report = existsSync(vitestFile) ? JSON.parse(readFileSync(vitestFile, 'utf8')) : undefined
  counts.passed += report?.numPassedTests ?? 0
  counts.failed += report?.numFailedTests || (code === 0 ? 0 : 1)
}

console.log(`React 18: ${counts.passed} passed, ${counts.failed} failed`)
if (reportFile) writeFileSync(reportFile, JSON.stringify(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
