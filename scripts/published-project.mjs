import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack, publishedPackages } from './pack.mjs'
import { root, run } from './pnpm.mjs'

/**
 * Copies a folder of `scripts` into a separate project and installs the packed packages there. The project is deleted
 * when the process ends.
 * @param {string} folder
 * @returns {Promise<{ project: string, bin: string } | null>} `null`: it could not be installed
 */
export async function installPublished(folder) {
  const project = mkdtempSync(join(tmpdir(), `askfirst-${folder}-`))
  process.once('exit', () => rmSync(project, { recursive: true, force: true }))
  cpSync(join(root, 'scripts', folder), project, { recursive: true })

  const packed = Object.fromEntries(
    publishedPackages().map((published) => [published.name, `file:${pack(published, project)}`]),
  )
  const manifestFile = join(project, 'package.json')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  manifest.dependencies = { ...manifest.dependencies, ...packed }
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2))
  // The overrides make our packages depend on each other's tarballs too.
  writeFileSync(
    join(project, 'pnpm-workspace.yaml'),
    JSON.stringify(
      {
        packages: ['.'],
        pmOnFail: 'ignore',
        allowBuilds: { esbuild: false, 'unrs-resolver': false, '@parcel/watcher': false },
        overrides: packed,
      },
      null,
      2,
    ),
  )
  const code = await run('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'], { cwd: project })
  return code === 0 ? { project, bin: join(project, 'node_modules', '.bin') } : null
}
