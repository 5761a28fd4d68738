// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Block, blocksOf, fileOf, partsOf } from './example.ts'

// Checks all TypeScript of the guides against the built packages, as a reader's compiler would. Each example is a file,
// with its own name if it has one. `site` contains the rest of the site.

const root = join(import.meta.dirname, '../..')
const out = join(import.meta.dirname, 'dist')

const guides = readdirSync(join(root, 'docs/guides')).map((file) => file.replace('.md', ''))

/**
 * Their files import what only their framework generates: `scripts/check-first-builds.mjs` builds them in a new app.
 */
const builtInApps = ['astro', 'next', 'react-router']

/** A program registers one catalog. These register their own, or show code for a program without one. */
const programs: Readonly<Record<string, readonly string[]>> = {
  README: ['README'],
  catalog: ['catalog'],
  registry: ['registry'],
  unregistered: ['testing', 'package-catalog', 'package-consent', 'package-ui'],
}
const apart = [...builtInApps, ...Object.values(programs).flat()]
const registered = guides.filter((guide) => !apart.includes(guide))

/** Properties of an object, printed without it: the code to put before them and after them. */
const frames: Readonly<Record<string, readonly [string, string]>> = {
  'catalog: Your own categories 0': ['export const own = defineCatalog({ vendors: [],', '})'],
  'catalog: What is stored 0': ["export const own: Pick<VendorFacts<'our-tour'>, 'cookies'> = {", '}'],
  'checking: In a test 0': ['export const story: Story = {', '}'],
}

/** Code that the guides say doesn't compile. */
const mistakes: Readonly<Record<string, string>> = {
  'README/mistake-id.tsx': `import { useGrant } from '@askfirst/consent/react'
    useGrant('hubsopt')`,
  'catalog/mistake-id.tsx': `import { useGrant } from '@askfirst/consent/react'
    useGrant('crazy-eg')`,
  'catalog/mistake-unverified.tsx': `const text: number = cookie.lifetime.value`,
  'consent/mistake-id.tsx': `<ConsentGate for="youtub">…</ConsentGate>`,
  'effects/mistake-tag.tsx': `import { matomo } from '@askfirst/consent/tags'
    scriptLoader([matomo({ url: 'https://matomo.example/', siteId: 1 })])`,
  'testing/mistake-id.tsx': `import { catalog } from './catalog'
    createTestStore({ catalog, granted: ['hubsopt'] })`,
  'ui/mistake-embed.tsx': `import { ConsentEmbed } from '@askfirst/ui/embed'
    ;<ConsentEmbed vendor="google-analytics" src="https://example.com/" title="None" />`,
  'ui/mistake-alone.tsx': `<ConsentBanner.Accept />`,
}

/** The expected compiler errors for those, and for examples that leave out “the rest”. */
const meant: readonly (readonly [file: string, fault: RegExp])[] = [
  ['README/mistake-id', /'"hubsopt"' is not assignable/],
  ['catalog/mistake-id', /'"crazy-eg"' is not assignable/],
  ['catalog/mistake-unverified', /'Lifetime \| null' is not assignable to type 'number'/],
  ['catalog/our-chat', /'VendorFacts<"our-chat">': name, formerNames, operator/],
  ['consent/mistake-id', /'"youtub"' is not assignable/],
  ['effects/mistake-tag', /'Tag<"matomo">' is not assignable/],
  ['testing/mistake-id', /'"hubsopt"' is not assignable/],
  ['ui/Texts-and-languages-5', /is not assignable to type 'Messages'/],
  ['ui/mistake-embed', /'"google-analytics"' is not assignable/],
  ['ui/mistake-alone', /Property 'Accept' does not exist/],
]

const NAME = /^\/\/ ([\w()./-]+\.tsx?)(?=[:\s])/

function framed(guide: string, { heading, index, code }: Block): string {
  const [before, behind] = frames[`${guide}: ${heading} ${index}`] ?? []
  return before === undefined ? code : `${before}\n${code}${behind}\n`
}

/** Writes the examples of a guide as files. */
function write(guide: string, folder: string): void {
  const taken = new Set<string>()
  const blocks = blocksOf(readFileSync(join(root, fileOf(guide)), 'utf8'))
  for (const block of blocks.filter(({ language }) => ['ts', 'tsx'].includes(language))) {
    for (const [part, code] of partsOf(framed(guide, block)).entries()) {
      const name = NAME.exec(code)?.[1]
      const numbered = `${block.heading} ${block.index} ${part}`.replaceAll(/\W+/g, '-')
      const path = name && !taken.has(name) ? name : join(dirname(name ?? ''), `${numbered}.tsx`)
      taken.add(path)
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), code)
    }
  }
}

/** The compiler's output, line by line. */
function typecheck(name: string, names: readonly string[], config: string): readonly string[] {
  const folder = join(out, name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(import.meta.dirname, 'site'), join(folder, 'site'), { recursive: true })
  for (const guide of names) write(guide, join(folder, guide))
  for (const [file, code] of Object.entries(mistakes)) {
    if (names.includes(dirname(file))) writeFileSync(join(folder, file), code)
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: relative(folder, join(import.meta.dirname, config)),
      compilerOptions: {
        // A guide's import resolves to the guide's own file, otherwise to the site's.
        rootDirs: ['site', ...names],
        paths: {
          '@/components/ui/*': [`${root}/registry/src/default/ui/*`],
          '@/components/*': [`${root}/registry/src/default/components/*`],
          '@/registry/*': [`${root}/registry/src/*`],
          '@/lib/*': [`${root}/registry/src/shared/lib/*`],
        },
      },
      include: ['site/names.d.ts', ...(name === 'registered' ? ['site/register.ts'] : []), ...names],
    }),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout, stderr } = spawnSync('node', [tsc, '-p', '.', '--pretty', 'false'], {
    encoding: 'utf8',
    cwd: folder,
  })
  const said = (stdout + stderr).split('\n').filter(Boolean)
  return status === 0 || said.length ? said : [`tsc ended with ${status}`]
}

describe.each(Object.entries({ registered, ...programs }))('%s', (name, names) => {
  test(`all TypeScript in ${names.join(', ')} compiles`, () => {
    const said = typecheck(name, names, 'tsconfig.site.json')
    const faults = meant.filter(([file]) => names.includes(dirname(file)))
    for (const [file, fault] of faults) expect(said.find((line) => line.startsWith(file))).toMatch(fault)
    // The compiler continues an error on indented lines.
    const others = said.filter((line) => !/^\s/.test(line) && !faults.some(([file]) => line.startsWith(file)))
    expect(others).toEqual([])
  })
})
