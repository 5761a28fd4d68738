/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { de } from '@askfirst/ui/messages/de'
import { en } from '@askfirst/ui/messages/en'
import * as languages from '@askfirst/ui/messages'
import postcss, { type AtRule } from 'postcss'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'

const dist = new URL('../dist/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, dist), 'utf8')

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** The modules of a bundle, with paths relative to the project, because a checkout may be in any folder. */
const modulesOf = (chunks: readonly Rolldown.OutputChunk[]): string[] =>
  chunks.flatMap((chunk) => Object.keys(chunk.modules)).map((file) => file.replace(root, '/'))

describe('the published entries', () => {
  it('each language', async () => {
    expect([en.locale, de.locale]).toEqual(['en', 'de'])
    const files = readdirSync(new URL('messages/locales', dist)).filter((file) => file.endsWith('.js'))
    expect([...languages.locales].sort()).toEqual(files.map((file) => file.replace('.js', '')).sort())
    expect(files.length).toBeGreaterThanOrEqual(36)
    for (const locale of languages.locales) {
      const { banner } = await languages.loadMessages(locale)
      expect(banner.title).not.toBe('')
    }
  })

  it.each(['minimal', 'soft', 'contrast', 'shadcn'])('the theme %s has only tokens', (name) => {
    postcss.parse(read(`themes/${name}.css`)).walkDecls(({ prop }) => {
      expect(prop).toMatch(/^--askfirst-/)
    })
  })

  it.each([
    ['preference center', 'preferences'],
    ['reload notice', 'reload'],
  ])('the %s brings its styles along', (_, name) => {
    const [, text = '""'] = /const sheet = (".*");/.exec(read(`styles/${name}-sheet.js`)) ?? []
    const css = postcss.parse(JSON.parse(text) as string)
    expect(css.toString()).toContain(`[data-slot=askfirst-${name}]`)
    const count = (root: postcss.Root): number => {
      let rules = 0
      root.walkRules(() => void rules++)
      return rules
    }
    expect(count(css)).toBe(count(postcss.parse(read(`${name}.css`))))
    // What it says is the same: making it smaller must not touch text.
    const said = (root: postcss.Root): string[] => {
      const texts: string[] = []
      root.walkDecls('content', ({ value }) => void texts.push(value))
      return texts
    }
    expect(said(css)).toEqual(said(postcss.parse(read(`${name}.css`))))
  })
})

describe('"use client"', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )

  it('is in every file that calls React, and in no other', () => {
    for (const file of files) {
      const code = read(file)
      const callsReact = /from "(react|react-dom|react\/jsx-runtime|@askfirst\/consent\/react)"/.test(code)
      expect([file, code.startsWith('"use client"')]).toEqual([file, callsReact])
    }
  })

  it('is in no file that makes a namespace, so that a Server Component can write the dots', () => {
    const namespaces = files.filter((file) => read(file).includes('__exportAll({'))
    expect(namespaces).toHaveLength(8)
    for (const file of namespaces) expect(read(file)).not.toContain('use client')
  })
})

describe.each([
  ['styles.css', 100],
  ['preferences.css', 150],
  ['reload.css', 5],
  ['embed.css', 50],
  ['notice.css', 150],
])('the stylesheet %s', (file, count) => {
  const css = postcss.parse(read(file))

  it('is in our layer, important except for tokens and keyframes', () => {
    const top = css.nodes.filter((node) => node.type !== 'comment')
    for (const node of top) expect(String(node)).toMatch(/^@layer askfirst\b/)
    let important = 0
    css.walkDecls((declaration) => {
      const frame = (declaration.parent?.parent as AtRule | undefined)?.name === 'keyframes'
      const token = declaration.prop.startsWith('--')
      expect([declaration.toString(), declaration.important === true]).toEqual([
        declaration.toString(),
        !frame && !token,
      ])
      if (declaration.important) important++
    })
    expect(important).toBeGreaterThan(count)
  })

  it('selects only slots, the page itself, and what a server rendered', () => {
    css.walkRules(({ selectors }) => {
      for (const selector of selectors)
        expect(selector).toMatch(
          /data-slot[\^]?='askfirst-|^:root$|^:host\b|^from$|^:is\(\[data-theme|^\[data-askfirst-early\]/,
        )
    })
  })
})

describe('the check', () => {
  it('builds to one script for a page, without React', async () => {
    const built = (await build({
      logLevel: 'silent',
      configFile: false,
      build: {
        write: false,
        lib: { entry: fileURLToPath(new URL('check/index.js', dist)), formats: ['iife'], name: 'askfirst' },
      },
    })) as Rolldown.RolldownOutput[]
    const chunks = built.flatMap(({ output }) => output) as Rolldown.OutputChunk[]
    expect(chunks).toHaveLength(1)
    const modules = modulesOf(chunks)
    expect(modules.length).toBeGreaterThan(20)
    expect(modules.filter((file) => /[\\/]react[\\/]/.test(file))).toEqual([])
  })
})

describe('a production build of a site', () => {
  const buildSite = async (entry: string, mode = 'production'): Promise<Rolldown.OutputChunk[]> => {
    const { output } = (await build({
      logLevel: 'silent',
      configFile: false,
      // The test environment isn't production.
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
      build: {
        write: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(entry, dist)),
          external: /^react/,
          preserveEntrySignatures: 'strict',
        },
      },
    })) as Rolldown.RolldownOutput
    return output.filter((file) => file.type === 'chunk')
  }

  it('contains the code of an error that it throws, and the words of none', async () => {
    const codeOf = async (mode: string): Promise<string> =>
      (await buildSite('themes/index.js', mode)).map(({ code }) => code).join('')
    // createBrandTheme() throws AF306.
    const words = 'Contrast is computed'
    expect(await codeOf('development')).toContain(words)
    const code = await codeOf('production')
    expect(code).toContain('AF306')
    expect(code).not.toContain(words)
    expect(code).not.toContain('AF301')
  })

  it('contains nothing of the check, which is for developers', async () => {
    const modules = modulesOf(await buildSite('index.js'))
    expect(modules.filter((file) => file.endsWith('banner/use-only-banner.js'))).toHaveLength(1)
    expect(modules.filter((file) => /\/(check\/|kit\/(inspect-part|accessible-name)\.)/.test(file))).toEqual(
      [],
    )
  })
})

describe('the stylesheet after a site’s own build', () => {
  it('keeps its colors, which minifiers lower into variables that a page may lack', async () => {
    const { output } = (await build({
      logLevel: 'silent',
      configFile: false,
      build: { write: false, rolldownOptions: { input: fileURLToPath(new URL('styles.css', dist)) } },
    })) as Rolldown.RolldownOutput
    const css = output.find((file) => file.fileName.endsWith('.css')) as Rolldown.OutputAsset
    expect(String(css.source)).toMatch(/--askfirst-accent:\s*#3034c9/)
    expect(String(css.source)).toMatch(/--askfirst-accent:\s*light-dark\(/)
    expect(String(css.source)).not.toContain('--lightningcss')
  })
})
