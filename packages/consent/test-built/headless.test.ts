/// <reference types="node" />
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = (file: string): URL => new URL(`../dist/${file}`, import.meta.url)

/** Bundles a site whose only file is `code`, for production, into one file, with React external. */
async function bundle(code: string, { splits = false } = {}): Promise<Rolldown.OutputChunk> {
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      // Vite's helper for pages that load chunks looks at the document, so it is left out.
      lib: { entry: 'the-site', formats: ['es'], fileName: 'the-site' },
      rolldownOptions: {
        external: /^react($|\/|-dom)/,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: splits },
      },
    },
    plugins: [
      {
        name: 'the-site',
        resolveId: (id) => (id.endsWith('the-site') ? '\0the-site' : null),
        load: (id) => (id === '\0the-site' ? code : null),
      },
    ],
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite gave no output.')
  return output.output[0]
}

beforeAll(() => {
  if (!existsSync(dist('index.js'))) throw new Error('There is no dist/: build the packages first.')
})

describe('@askfirst/consent without React', () => {
  const everything = "export * from '@askfirst/consent'"

  it('neither contains nor imports React', async () => {
    const { code, imports, moduleIds } = await bundle(everything)
    expect(imports).toEqual([])
    // pnpm puts peers into the names of folders, so only the last package of a path counts.
    const files = moduleIds.map((id) => id.split('/node_modules/').at(-1)!.replace(root, ''))
    expect(files.filter((file) => /react|use-sync/i.test(file))).toEqual([])
    expect(code).not.toMatch(/use client|createContext\(|useSyncExternalStore/)
    // Makes sure that this is the published code.
    expect(moduleIds).toContain(fileURLToPath(dist('store.js')))
    expect(code).toContain('createConsentStore')
  })

  it('the check would find React', async () => {
    const { imports } = await bundle("export * from '@askfirst/consent/react'")
    expect(imports).toContain('react')
  })

  it('touches neither window nor document when it is imported, or when a store is created and read', async () => {
    const { code } = await bundle(everything)
    const site = `
      for (const name of ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was touched') } })
      }
      const { createConsentStore } = await import('data:text/javascript;base64,${Buffer.from(code).toString('base64')}')
      const store = createConsentStore({ catalog: { categories: { targeting: {} }, vendors: [] } })
      const before = String(store.isGranted('targeting')) + store.getState().started
      let after = ''
      try { store.start() } catch (error) { after = error.message }
      console.log(before, after)
    `
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', site])
    expect(stdout.trim()).toBe('falsefalse document was touched')
  })

  it('neither do effects, tags and Google, except for what they load on demand', async () => {
    const { code, imports, dynamicImports } = await bundle(
      "export * from '@askfirst/consent/effects'; export * from '@askfirst/consent/google'; export * from '@askfirst/consent/tags'",
      { splits: true },
    )
    // Only its own chunks.
    expect(imports.filter((id) => !/-[\w-]{8}\.js$/.test(id))).toEqual([])
    expect(dynamicImports.map((id) => id.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual(['content', 'sweep'])
    expect(code).not.toMatch(/use client|createContext\(|useSyncExternalStore/)
  })

  it('leaves out a tag that is not imported', async () => {
    const { code } = await bundle(
      "export { scriptLoader } from '@askfirst/consent/effects'; export { googleAnalytics } from '@askfirst/consent/tags'",
    )
    expect(code).toContain('googletagmanager.com')
    expect(code).not.toMatch(/facebook|linkedin|hubspot|clarity|hotjar|Partitioned|XMLHttpRequest/i)
  })

  it('disappears entirely if nothing of it is used', async () => {
    const { code } = await bundle(
      "import '@askfirst/consent'; import '@askfirst/consent/effects'; import '@askfirst/consent/tags'; export const site = 1",
    )
    expect(code).not.toMatch(/consent/i)
  })
})

describe('"use client"', () => {
  const firstLine = (file: string): string => readFileSync(dist(file), 'utf8').split('\n', 1)[0] ?? ''
  const built = (folder: string): string[] =>
    readdirSync(dist(folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}${name}`)

  it('begins every file of ./react with hooks or context, and no index', () => {
    const files = built('react/')
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const marked = /^["']use client["']/.test(firstLine(file))
      expect({ file, marked }).toEqual({ file, marked: !file.endsWith('/index.js') })
    }
  })

  it('is in no file without React', () => {
    for (const file of [...built(''), ...built('effects/')]) {
      expect(readFileSync(dist(file), 'utf8')).not.toContain('use client')
    }
  })
})
