/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import * as facts from '@askfirst/catalog/facts'
import * as vendors from '@askfirst/catalog/vendors'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = (file: string): URL => new URL(`../dist/${file}`, import.meta.url)

/** Builds a site whose only file is `code`, for production. */
async function bundle(code: string): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    // Vite takes the NODE_ENV of the tests.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, modulePreload: false, rollupOptions: { input: 'the-site' } },
    plugins: [
      {
        name: 'the-site',
        resolveId: (id) => (id === 'the-site' ? '\0the-site' : null),
        load: (id) => (id === '\0the-site' ? code : null),
      },
    ],
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite gave no single output.')
  return built.output.filter((file) => file.type === 'chunk')
}
async function bundleOne(code: string): Promise<string> {
  const [chunk, ...more] = await bundle(code)
  expect(more).toEqual([])
  return chunk?.code ?? ''
}
/** Returns the code of the first load: one file. The others load on demand. */
async function firstLoad(code: string): Promise<string> {
  const [chunk, ...more] = await bundle(code)
  expect(more.filter(({ isDynamicEntry }) => !isDynamicEntry)).toEqual([])
  return chunk?.code ?? ''
}

const allIds = Object.values(vendors).map(({ id }) => id)
const allFacts = Object.values(facts)
const idsIn = (code: string): string[] => allIds.filter((id) => new RegExp(`[\`'"]${id}[\`'"]`).test(code))
const sentencesIn = (code: string): string[] =>
  allFacts.map(({ usedFor }) => usedFor).filter((sentence) => code.includes(sentence))

const names = Object.keys(vendors).join(', ')
/** The vendors of the classic notice. */
const classic = `
  adobeTypekit, appnexus, crazyEgg, doubleclick,
  eloqua, facebookCustomAudience, googleAdwordsConversion, googleAnalytics,
  googleDynamicRemarketing, googleTagManager, heapAnalytics, hubspot,
  kissinsights, linkedinAds, linkedinInsights, linkedinMarketingSolutions,
  liveramp, marinSearchMarketer, marketo, perfectAudience,
  quantcast, siftScience, twitterAdvertising, twitterAnalytics
`
  .trim()
  .replace(/\s+/g, ' ')
const catalogOf = (list: string, loader = ''): string => `
  import { defaultCategories, defineCatalog } from '@askfirst/catalog'
  ${list ? `import { ${list} } from '@askfirst/catalog/vendors'` : ''}
  globalThis.catalog = defineCatalog({
    categories: defaultCategories,
    vendors: [${list ? `${list}, { id: 'our-own', category: 'targeting' }` : ''}],
    ${loader}
  })`

beforeAll(() => {
  if (!existsSync(dist('index.js'))) throw new Error('Build the package first: pnpm run build.')
})

describe('the built files', () => {
  it('keep links, sentences and cookies out of the cores', () => {
    const code = readFileSync(dist('vendors.js'), 'utf8')
    expect(idsIn(code)).toEqual(allIds)
    expect(code).not.toMatch(/https?:|\.com|usedFor|cookies|formerNames/)
    for (const { name, usedFor } of allFacts) {
      expect(code).not.toContain(`"${name}"`)
      expect(code).not.toContain(usedFor)
    }
  })
})

describe('a site', () => {
  it('that imports one core contains one id and no facts', async () => {
    const code = await bundleOne(
      `import { hubspot } from '@askfirst/catalog/vendors'\nglobalThis.site = hubspot`,
    )
    expect(idsIn(code)).toEqual(['hubspot'])
    expect(sentencesIn(code)).toEqual([])
    expect(code).not.toContain('http')
  })

  it.each(Object.entries(facts))(
    'that imports the facts of %s contains one vendor',
    async (name, { usedFor, id }) => {
      const code = await bundleOne(
        `import { ${name} } from '@askfirst/catalog/facts'\nglobalThis.site = ${name}`,
      )
      expect(idsIn(code)).toEqual([id])
      expect(sentencesIn(code)).toEqual([usedFor])
    },
  )

  it('that only defines a catalog contains no matcher', async () => {
    expect(await firstLoad(catalogOf('hubspot'))).not.toContain('hostname')
  })

  it('that loads the facts lazily has them in one chunk and no other', async () => {
    const [entry, ...later] = await bundle(
      catalogOf(names, `facts: () => import('@askfirst/catalog/facts'),`),
    )
    expect(idsIn(entry?.code ?? '')).toEqual(allIds)
    expect(sentencesIn(entry?.code ?? '')).toEqual([])
    expect(later.map(({ code }) => sentencesIn(code).length)).toEqual([allFacts.length])
  })

  it('contains the code for `disclosed` only if it defines its own vendor', async () => {
    // That code asks for a number in base 36.
    const computes = /toString\(36\)/
    expect(await bundleOne(catalogOf(names))).not.toMatch(computes)
    const own = `import { defineVendor } from '@askfirst/catalog'\nglobalThis.own = defineVendor(globalThis.vendor)`
    expect(await firstLoad(own)).toMatch(computes)
  })

  it('pays at most 1200 bytes for twenty-five vendors', async () => {
    const size = async (code: string): Promise<number> =>
      brotliCompressSync(Buffer.from(await firstLoad(code))).length
    expect(classic.split(', ')).toHaveLength(24)
    expect((await size(catalogOf(classic))) - (await size(catalogOf('')))).toBeLessThanOrEqual(1200)
  })
})
