/// <reference types="node" />
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const site =
  "import { watch } from '@askfirst/consent/watch'; export const effects = [watch({ allow: ['cdn'] })]"

/** Bundles a site that watches. Vite adds the condition of its mode automatically; here we add it. */
async function bundle(mode: 'production' | 'development'): Promise<{ code: string; files: string[] }> {
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode,
    // `development|production` is Vite's own condition. It follows NODE_ENV, not the mode.
    resolve: { conditions: ['module', 'browser', mode] },
    build: {
      write: false,
      modulePreload: false,
      minify: mode === 'production',
      rollupOptions: { input: 'the-site', preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'the-site',
        resolveId: (id) => (id === 'the-site' ? '\0the-site' : null),
        load: (id) => (id === '\0the-site' ? site : null),
      },
    ],
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite gave no single output.')
  const [chunk, ...others] = built.output
  expect(others).toEqual([])
  const files = chunk.moduleIds
    .filter((id) => id.startsWith(root) && id.includes('/dist/'))
    .map((id) => id.split('/dist/').at(-1) ?? '')
  return { code: chunk.code, files }
}

it('a production build contains an effect that does nothing, and no more of it', async () => {
  const { code, files } = await bundle('production')
  expect(files).toEqual(['watch/off.js'])
  expect(code).not.toMatch(/Askfirst|PerformanceObserver|MutationObserver|cookie/)
  expect(code.length).toBeLessThan(120)
})

it('a development build watches', async () => {
  const { code, files } = await bundle('development')
  expect(files).toContain('watch/watch.js')
  expect(files).not.toContain('watch/off.js')
  expect(code).toMatch(/PerformanceObserver/)
})
