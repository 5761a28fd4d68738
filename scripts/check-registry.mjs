import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newChecks } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { pack, publishedPackages } from './pack.mjs'
import { root, run } from './pnpm.mjs'
import { STATIC, visit } from './registry/visit.mjs'
import { serve } from './serve.mjs'
import { say, sideBySide } from './side-by-side.mjs'

// Does what a site does: adds every item to a new project with the real command, builds the project, and opens it in a
// browser. Argument: a file for the counts. Pictures go to the folder in REGISTRY_PICTURES, and with `--docs` those for
// the guide go to docs/images.

const folder = mkdtempSync(join(tmpdir(), 'askfirst-registry-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const pictures = process.env.REGISTRY_PICTURES ?? join(folder, 'pictures')
const template = join(root, 'scripts', 'registry', 'project')
const { check, finish } = newChecks('Registry')

const packed = Object.fromEntries(
  publishedPackages().map((published) => [published.name, `file:${pack(published, folder)}`]),
)
const shadcn = join(root, 'registry', 'node_modules', '.bin', 'shadcn')
const server = await serve(folder)
const address = `${server.url}/r`

/**
 * Runs a command in the folder of a project.
 * @param {string} project
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function must(project, command, args, env) {
  const code = await run(command, args, { cwd: project, ...(env && { env }) })
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

/** @type {{ items: { name: string }[] }} */
const { items } = JSON.parse(readFileSync(join(root, 'registry', 'registry.json'), 'utf8'))

/**
 * Each style is added in one of the possible ways, with the real command, to its own project.
 * @typedef {{ style: string, prepare: (project: string) => void, wanted: string[] }} Way
 * @type {Way[]}
 */
const ways = [
  {
    style: 'default',
    // By name, item by item, after the site has configured the registry.
    prepare: (project) => {
      const file = join(project, 'components.json')
      const settings = JSON.parse(readFileSync(file, 'utf8'))
      settings.registries = { '@askfirst': `${address}/{name}.json` }
      writeFileSync(file, JSON.stringify(settings))
    },
    wanted: items.map(({ name }) => `@askfirst/${name}`),
  },
  // By address, with the single command of the guide: it brings everything along.
  { style: 'minimal', prepare: () => undefined, wanted: [`${address}/minimal/consent.json`] },
]

/** @param {string} style */
const projectOf = (style) => join(folder, `project-${style}`)

/** @param {string} project */
async function newProject(project) {
  cpSync(template, project, { recursive: true })
  // The command installs dependencies of items by name. The overrides replace our packages with the packed ones.
  writeFileSync(
    join(project, 'pnpm-workspace.yaml'),
    JSON.stringify(
      { packages: ['.'], pmOnFail: 'ignore', allowBuilds: { esbuild: false }, overrides: packed },
      null,
      2,
    ),
  )
  await must(project, 'pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'])
}

/** @param {Way} way */
async function addAndVisit({ style, prepare, wanted }) {
  const project = projectOf(style)
  const bin = (/** @type {string} */ name) => join(project, 'node_modules', '.bin', name)
  const output = join(folder, `built-${style}`)
  say(`\n${style}`)
  prepare(project)
  const isBuilt =
    (await check(`${style}: shadcn add ${wanted.join(' ')}`, async () => {
      await must(project, shadcn, ['add', ...wanted, '--yes'], { CI: '1' })
      for (const { name } of items) {
        const places = ['components', 'components/ui', 'lib'].map((place) =>
          join(project, 'src', place, name),
        )
        if (!places.some((place) => existsSync(`${place}.tsx`) || existsSync(`${place}.ts`)))
          throw new Error(`${name} isn’t there.`)
      }
    })) &&
    (await check(`${style}: types`, () => must(project, bin('tsc'), ['--noEmit']))) &&
    (await check(`${style}: types with other catalogs`, async () => {
      const place = join(project, 'src', 'lib', 'consent-catalog.ts')
      const sample = readFileSync(place)
      const catalogs = join(root, 'scripts', 'registry', 'catalogs')
      try {
        for (const name of readdirSync(catalogs)) {
          say(name)
          cpSync(join(catalogs, name), place)
          await must(project, bin('tsc'), ['--noEmit', '--project', 'tsconfig.catalogs.json'])
        }
      } finally {
        writeFileSync(place, sample)
      }
    })) &&
    (await check(`${style}: build`, () =>
      must(project, bin('vite'), ['build', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn']),
    )) &&
    (await check(`${style}: a page that is the same for everybody`, async () => {
      // Inside the project, because it imports what is installed there.
      const rendering = join(project, 'server')
      await must(project, bin('vite'), [
        'build',
        '--ssr',
        'src/server.tsx',
        '--outDir',
        rendering,
        '--logLevel',
        'warn',
      ])
      const { boot, html } = await import(pathToFileURL(join(rendering, 'server.js')).href)
      const page = readFileSync(join(output, 'index.html'), 'utf8')
        .replace('<head>', () => `<head><script>${boot}</script>`)
        .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
      writeFileSync(join(output, STATIC), page)
    }))
  if (!isBuilt) return
  const site = await serve(output, { fallback: 'index.html' })
  await visit({ url: site.url, style, pictures, check })
  site.close()
}

const isReady =
  (await check('the registry is built for an address', async () => {
    const code = await run('node', [join(root, 'registry', 'build.mjs'), join(folder, 'r')], {
      env: { REGISTRY_URL: address },
    })
    if (code !== 0) throw new Error(`It ended with ${code}`)
  })) &&
  (await check('a new project', async () => {
    for (const { style } of ways) await newProject(projectOf(style))
  }))
if (isReady) {
  await ensureChromium()
  await sideBySide(ways.map((way) => () => addAndVisit(way)))
}

server.close()
if (process.argv.includes('--docs')) {
  for (const name of readdirSync(pictures).filter((each) =>
    /-(banner|preferences)-(desktop|phone)-(light|dark)\.png$/.test(each),
  )) {
    cpSync(join(pictures, name), join(root, 'docs', 'images', name))
  }
}
finish()
