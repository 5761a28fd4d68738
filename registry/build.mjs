import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Builds dist: the items of the default style and, in a folder for each, those of the other styles. REGISTRY_URL is the
// address where dist will be served, because items refer to each other by address.

const folder = fileURLToPath(new URL('.', import.meta.url))
const output = process.argv[2] ?? join(folder, 'dist')
const base = (process.env.REGISTRY_URL ?? 'http://127.0.0.1:4173/r').replace(/\/$/, '')
const styles = readdirSync(join(folder, 'src')).filter((name) => name !== 'shared')

rmSync(output, { recursive: true, force: true })
for (const style of styles) {
  const address = style === 'default' ? base : `${base}/${style}`
  const target = style === 'default' ? output : join(output, style)
  const stage = join(output, '.stage')
  // Paths of items are relative to the build folder, and are the same in each style.
  for (const part of ['shared', style]) cpSync(join(folder, 'src', part), stage, { recursive: true })
  const registry = JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8'))
  registry.homepage = base
  for (const item of registry.items) {
    item.registryDependencies = item.registryDependencies?.map((/** @type {string} */ name) =>
      name.replace(/^@askfirst\/(.*)$/, `${address}/$1.json`),
    )
  }
  writeFileSync(join(stage, 'registry.json'), JSON.stringify(registry))
  mkdirSync(target, { recursive: true })
  const shadcn = join(folder, 'node_modules', '.bin', 'shadcn')
  const { status } = spawnSync(shadcn, ['build', 'registry.json', '--output', target, '--cwd', stage], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  rmSync(stage, { recursive: true, force: true })
  if (status !== 0) process.exit(1)
}
