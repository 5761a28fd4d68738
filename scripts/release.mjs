import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack, publishedPackages } from './pack.mjs'
import { packageChecks } from './package-checks.mjs'
import { capture, install, listen, root, run } from './pnpm.mjs'
import { describePackage } from './release/describe-package.mjs'
import { whyNotReady } from './release/is-ready.mjs'
import { readTarball } from './release/read-tarball.mjs'

// Builds, packs and checks what would be published, and describes it. Without `--dry-run` it also publishes: each
// package after those that it depends on, and none whose version is already in the registry.

const options = process.argv.slice(2)
const isDry = options.includes('--dry-run')
const temporary = mkdtempSync(join(tmpdir(), 'askfirst-release-'))
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(`\n✗ ${message}\n\nNothing is published.`)
  process.exit(1)
}

/**
 * The versions that the changesets lead to, by name.
 * @returns {Record<string, string>}
 */
function nextVersions() {
  const file = join(temporary, 'status.json')
  const { code, stdout, stderr } = capture('changeset', ['status', '--output', file])
  // Without a changeset there is nothing to read: the versions in package.json are published.
  if (code !== 0) return (console.log(`${stdout}${stderr}`.trim()), {})
  const { releases } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.fromEntries(
    releases.map((/** @type {{ name: string, newVersion: string }} */ each) => [each.name, each.newVersion]),
  )
}

/** @param {ReturnType<typeof publishedPackages>[number]} published @param {string | undefined} next */
async function look(published, next) {
  const tarball = pack(published, temporary)
  const { files, manifest } = await readTarball(tarball)
  const { lines, faults } = describePackage({
    name: published.name,
    version: next ?? manifest.version,
    packed: statSync(tarball).size,
    files,
  })
  console.log(`\n${lines.join('\n')}`)
  const absent = ['repository', 'homepage', 'bugs'].filter((field) => !(field in manifest))
  if (absent.length) console.log(`  its package.json has no ${absent.join(', ')} yet`)
  for (const { title, command, args } of packageChecks(published, tarball)) {
    const { code, said } = await listen(command, args)
    console.log(`  ${code === 0 ? '✓' : '✗'} ${title}`)
    if (code !== 0) faults.push(said.trim())
  }
  return faults
}

const reason = whyNotReady(root)
if (reason && !isDry) stop(reason)

if ((await install()) !== 0) stop('The dependencies can’t be installed.')
const build = ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']
if ((await run('turbo', build)) !== 0) stop('The packages can’t be built.')

const next = isDry ? nextVersions() : {}
const faults = []
for (const published of publishedPackages()) faults.push(...(await look(published, next[published.name])))
if (faults.length) stop(`What is packed is not right:\n${faults.join('\n')}`)

if (isDry) {
  console.log(`\nThis would be published, in this order. Nothing is published by --dry-run.`)
  if (reason) console.log(`\nWithout --dry-run it would stop here:\n${reason}`)
} else {
  const code = await run('pnpm', ['publish', '--recursive', '--filter=./packages/*', '--access', 'public'])
  if (code !== 0)
    stop('Publishing has failed. Run it again: packages that are published already are left out.')
  process.exitCode = await run('changeset', ['tag'])
}
