import { hubspot } from '@askfirst/catalog/vendors'
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ui = fileURLToPath(new URL('..', import.meta.url))
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))

/** A mistake that sites make, where the compiler reports it, and what it says. */
interface Mistake {
  readonly what: string
  readonly code: string
  /** The code at which the error is. */
  readonly at: string
  readonly says: string
}

const ids = `"functional" | "google-analytics" | "hubspot" | "necessary" | "performance" | "targeting" | "youtube"`

const mistakes: readonly Mistake[] = [
  {
    what: 'a loader that leaves a vendor without facts',
    code: `
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { crazyEgg, hubspot } from '@askfirst/catalog/vendors'
export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [crazyEgg, hubspot],
  facts: async () => ({ hubspot: facts.hubspot }),
})`,
    at: 'facts: async',
    says: `Type '() => Promise<{ hubspot: VendorFacts<"hubspot">; }>' is not assignable to type '"facts are missing for crazy-egg"'.`,
  },
  {
    what: 'a misspelt category, in a list with a loader',
    code: `
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { hubspot } from '@askfirst/catalog/vendors'
export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [hubspot, { id: 'our-ads', category: 'targetting' }],
  facts: () => import('@askfirst/catalog/facts'),
})`,
    at: `category: 'targetting'`,
    says: `Type '"targetting"' is not assignable to type '"functional" | "necessary" | "performance" | "targeting"'. Did you mean '"targeting"'?`,
  },
  {
    what: 'a vendor whose category the site doesn’t have',
    code: `
import { defineCatalog } from '@askfirst/catalog'
import { hubspot } from '@askfirst/catalog/vendors'
export const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, marketing: {} },
  vendors: [hubspot],
  facts: () => import('@askfirst/catalog/facts'),
})`,
    at: 'hubspot],',
    says: `Type '{ readonly id: "hubspot"; readonly category: "performance"; readonly disclosed: "${hubspot.disclosed}"; }' is not assignable to type 'Vendor<"marketing" | "necessary">'.
  Types of property 'category' are incompatible.
    Type '"performance"' is not assignable to type '"marketing" | "necessary"'.`,
  },
  {
    what: 'facts in place of a vendor',
    code: `
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { hubspot } from '@askfirst/catalog/facts'
export const catalog = defineCatalog({ categories: defaultCategories, vendors: [hubspot] })`,
    at: 'hubspot] })',
    says: `Property 'category' is missing in type 'VendorFacts<"hubspot">' but required in type 'Vendor<"functional" | "necessary" | "performance" | "targeting">'.`,
  },
  {
    what: 'a misspelt id for a hook',
    code: `
import { useGrant } from '@askfirst/consent/react'
export const useForms = () => useGrant('hubsopt')`,
    at: `'hubsopt'`,
    says: `Argument of type '"hubsopt"' is not assignable to parameter of type '${ids}'.`,
  },
  {
    what: 'a misspelt id for a gate',
    code: `
import { ConsentGate } from '@askfirst/consent/react'
export const Forms = () => <ConsentGate for="hubsopt">A form</ConsentGate>`,
    at: 'for="hubsopt"',
    says: `Type '"hubsopt"' is not assignable to type '${ids}'. Did you mean '"hubspot"'?`,
  },
  {
    what: 'a misspelt id for the store',
    code: `
import { useConsentStore } from '@askfirst/consent/react'
export const useForms = () => useConsentStore().isGranted('hubsopt')`,
    at: `'hubsopt'`,
    says: `Argument of type '"hubsopt"' is not assignable to parameter of type '${ids}'.`,
  },
  {
    what: 'a misspelt category in a choice',
    code: `
import { useConsentStore } from '@askfirst/consent/react'
export const useYes = () => useConsentStore().save({ categories: { functionall: true } })`,
    at: 'functionall: true',
    says: `Object literal may only specify known properties, but 'functionall' does not exist in type 'Readonly<Partial<Record<"functional" | "necessary" | "performance" | "targeting", boolean>>>'. Did you mean to write 'functional'?`,
  },
  {
    what: 'a misspelt id in a test',
    code: `
import { createTestStore } from '@askfirst/consent/testing'
import { catalog } from './catalog.ts'
export const store = createTestStore({ catalog, granted: ['hubsopt'] })`,
    at: `'hubsopt'`,
    says: `Type '"hubsopt"' is not assignable to type '${ids}'. Did you mean '"hubspot"'?`,
  },
  {
    what: 'a misspelt id in a list',
    code: `
import { ProviderList } from '@askfirst/ui/preferences'
export const Item = () => <ProviderList.Item vendor="hubsopt" />`,
    at: 'vendor="hubsopt"',
    says: `Type '"hubsopt"' is not assignable to type '"google-analytics" | "hubspot" | "youtube"'. Did you mean '"hubspot"'?`,
  },
  {
    what: 'a vendor that can’t be embedded',
    code: `
import { ConsentEmbed } from '@askfirst/ui/embed'
export const Film = () => <ConsentEmbed vendor="hubspot" src="https://example.com/" title="A form" />`,
    at: 'vendor="hubspot"',
    says: `Type '"hubspot"' is not assignable to type '"youtube"'.`,
  },
  {
    what: 'a misspelt part',
    code: `
import { CookieNotice } from '@askfirst/ui/notice'
export const Own = () => <CookieNotice.Sectoin />`,
    at: 'Sectoin',
    says: `Property 'Sectoin' does not exist on type 'typeof CookieNotice'. Did you mean 'Section'?`,
  },
]

/** All sites' mistakes are in one program, whose registered catalog has three vendors. */
const CATALOG = `
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, hubspot, youtube } from '@askfirst/catalog/vendors'
export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, hubspot, youtube],
  facts: () => import('@askfirst/catalog/facts'),
})
declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}`

describe('errors of types', () => {
  let folder = ''
  let said = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(ui, '.mistakes-'))
    const files = {
      'catalog.ts': CATALOG,
      ...Object.fromEntries(mistakes.map(({ code }, index) => [`mistake-${index}.tsx`, code])),
    }
    const options = { extends: '../test-built/tsconfig.json', include: [], files: Object.keys(files) }
    for (const [name, text] of Object.entries({ ...files, 'tsconfig.json': JSON.stringify(options) }))
      writeFileSync(join(folder, name), text)
    said = await promisify(execFile)(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', '.'], {
      cwd: folder,
    }).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    )
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are only where the mistakes are', () => {
    const files = [...said.matchAll(/^([^\s(]+)\(/gm)].map(([, file]) => file)
    expect(new Set(files)).toEqual(new Set(mistakes.map((_, index) => `mistake-${index}.tsx`)))
  })

  it.each(mistakes.map((mistake, index) => ({ ...mistake, index })))(
    'tell a person what is wrong: $what',
    ({ index, code, at, says }) => {
      const errors = said.matchAll(
        new RegExp(
          `^mistake-${index}\\.tsx\\((\\d+),(\\d+)\\): error TS\\d+: ([^]*?)(?=\\nmistake-|\\n*$(?![^]))`,
          'gm',
        ),
      )
      const found = [...errors].map(([, line, column, text]) => ({
        at: code.split('\n')[Number(line) - 1]?.slice(Number(column) - 1, Number(column) - 1 + at.length),
        says: text,
      }))
      expect(found).toEqual([{ at, says }])
    },
  )
})

it('no declaration has a name that a bundler made', () => {
  const dist = join(ui, 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.ts'),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => /_exports\b/.test(readFileSync(join(dist, file), 'utf8')))).toEqual([])
})
