import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureChromium } from './chromium.mjs'
import { pack, publishedPackages } from './pack.mjs'
import { root, run } from './pnpm.mjs'
import { STATIC, visit } from './registry/visit.mjs'
import { serve } from './serve.mjs'

// Does what a site does: adds every item with the real command to a new project, builds it, and opens it in a browser.
// An argument is a file for the counts. Pictures go to the folder in REGISTRY_PICTURES, and with `--docs` those that the
// guide may show to docs/images.

const reportFile = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const folder = mkdtempSync(join(tmpdir(), 'askfirst-registry-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const pictures = process.env.REGISTRY_PICTURES ?? join(folder, 'pictures')
const project = join(folder, 'project')
const template = join(root, 'scripts', 'registry', 'project')
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

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function must(command, args, env) {
  const code = await run(command, args, { cwd: project, ...(env && { env }) })
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

/** The project as it was before anything was added. */
function reset() {
  for (const name of readdirSync(template)) {
    rmSync(join(project, name), { recursive: true, force: true })
    cpSync(join(template, name), join(project, name), { recursive: true })
  }
}

cpSync(template, project, { recursive: true })
const packed = Object.fromEntries(
  publishedPackages().map((published) => [published.name, `file:${pack(published, folder)}`]),
)
// The command installs what items depend on by name. The overrides make that what would be published.
writeFileSync(
  join(project, 'pnpm-workspace.yaml'),
  JSON.stringify(
    { packages: ['.'], pmOnFail: 'ignore', allowBuilds: { esbuild: false }, overrides: packed },
    null,
    2,
  ),
)

const bin = join(project, 'node_modules', '.bin')
const shadcn = join(root, 'registry', 'node_modules', '.bin', 'shadcn')
const server = await serve(folder)
const address = `${server.url}/r`

const isReady =
  (await check('the registry is built for an address', async () => {
    const code = await run('node', [join(root, 'registry', 'build.mjs'), join(folder, 'r')], {
      env: { REGISTRY_URL: address },
    })
    if (code !== 0) throw new Error(`It ended with ${code}`)
  })) &&
  (await check('a new project', () => must('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'])))

/** @type {{ items: { name: string }[] }} */
const { items } = JSON.parse(readFileSync(join(root, 'registry', 'registry.json'), 'utf8'))

/** Each style is added in another of the ways that there are, both by the real command. */
const styles = [
  {
    style: 'default',
    // By name, each item, after the site has named the registry.
    prepare: () => {
      const file = join(project, 'components.json')
      const settings = JSON.parse(readFileSync(file, 'utf8'))
      settings.registries = { '@askfirst': `${address}/{name}.json` }
      writeFileSync(file, JSON.stringify(settings))
    },
    wanted: items.map(({ name }) => `@askfirst/${name}`),
  },
  // By address, the one command of the guide: everything comes with it.
  { style: 'minimal', prepare: () => undefined, wanted: [`${address}/minimal/consent.json`] },
]

for (const { style, prepare, wanted } of isReady ? styles : []) {
  console.log(`\n${style}`)
  reset()
  prepare()
  const output = join(folder, `built-${style}`)
  const isBuilt =
    (await check(`${style}: shadcn add ${wanted.join(' ')}`, async () => {
      await must(shadcn, ['add', ...wanted, '--yes'], { CI: '1' })
      for (const { name } of items) {
        const places = ['components', 'components/ui', 'lib'].map((place) =>
          join(project, 'src', place, name),
        )
        if (!places.some((place) => existsSync(`${place}.tsx`) || existsSync(`${place}.ts`)))
          throw new Error(`${name} isn’t there.`)
      }
    })) &&
    (await check(`${style}: types`, () => must(join(bin, 'tsc'), ['--noEmit']))) &&
    (await check(`${style}: types with other catalogs`, async () => {
      const place = join(project, 'src', 'lib', 'consent-catalog.ts')
      const sample = readFileSync(place)
      const catalogs = join(root, 'scripts', 'registry', 'catalogs')
      try {
        for (const name of readdirSync(catalogs)) {
          console.log(name)
          cpSync(join(catalogs, name), place)
          await must(join(bin, 'tsc'), ['--noEmit', '--project', 'tsconfig.catalogs.json'])
        }
      } finally {
        writeFileSync(place, sample)
      }
    })) &&
    (await check(`${style}: build`, () =>
      must(join(bin, 'vite'), ['build', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn']),
    )) &&
    (await check(`${style}: a page that is the same for everybody`, async () => {
      // Inside of the project, because it imports what is installed there.
      const rendering = join(project, 'server')
      await must(join(bin, 'vite'), [
        'build',
        '--ssr',
        'src/server.tsx',
        '--outDir',
        rendering,
        '--logLevel',
        'warn',
      ])
      const { boot, html } = await import(`${pathToFileURL(join(rendering, 'server.js')).href}?${style}`)
      const page = readFileSync(join(output, 'index.html'), 'utf8')
        .replace('<head>', () => `<head><script>${boot}</script>`)
        .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
      writeFileSync(join(output, STATIC), page)
    }))
  if (!isBuilt) continue
  await ensureChromium()
  const site = await serve(output, { fallback: 'index.html' })
  await visit({ url: site.url, style, pictures, check })
  site.close()
}

server.close()
if (process.argv.includes('--docs')) {
  for (const name of readdirSync(pictures).filter((each) =>
    /-(banner|preferences)-(desktop|phone)-(light|dark)\.png$/.test(each),
  )) {
    cpSync(join(pictures, name), join(root, 'docs', 'images', name))
  }
}
console.log(`\nRegistry: ${counts.passed} passed, ${counts.failed} failed`)
if (reportFile) writeFileSync(reportFile, JSON.stringify(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
