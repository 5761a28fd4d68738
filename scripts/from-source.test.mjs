import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fromSource } from './from-source.ts'
import { root } from './pnpm.mjs'

const demo = join(root, 'apps/demo')
const cacheDir = mkdtempSync(join(tmpdir(), 'askfirst-dev-'))
/** @type {import('vite').ViteDevServer} */
let server

beforeAll(async () => {
  server = await createServer({
    root: demo,
    configFile: false,
    cacheDir,
    logLevel: 'silent',
    plugins: [fromSource()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  })
})

afterAll(async () => {
  await server.close()
  rmSync(cacheDir, { recursive: true, force: true })
})

/** @param {string} id */
const resolve = async (id) => {
  const resolved = await server.environments.client.pluginContainer.resolveId(id, join(demo, 'src/main.tsx'))
  return resolved?.id.replace(root, '')
}

it.each([
  ['@askfirst/ui', 'packages/ui/src/index.ts'],
  ['@askfirst/consent/react', 'packages/consent/src/react/index.ts'],
  ['@askfirst/ui/themes/soft.css', 'packages/ui/src/themes/soft.css'],
])('the development server reads %s from %s', async (id, file) => {
  expect(await resolve(id)).toBe(file)
})

it.each(['styles', 'preferences', 'reload', 'embed', 'notice'])(
  '%s.css is made from the source, with the same !important as in the build',
  async (name) => {
    const result = await server.transformRequest(`${root}${await resolve(`@askfirst/ui/${name}.css`)}`)
    expect(result?.code).toContain('@layer askfirst')
    expect(result?.code).toContain('!important')
  },
)

it.each(['preferences', 'reload'])('the styles that come with the code of %s are there', async (name) => {
  const result = await server.transformRequest(`${root}packages/ui/src/styles/${name}-sheet.ts`)
  expect(result?.code).toContain(`[data-slot=askfirst-${name}`)
})
