// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { type Browser, chromium, type Page } from 'playwright-core'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchOptions } from '../chromium.mjs'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

// The check needs a layout, so its examples run in Chromium.
const example = examplesOf('checking')
const ui = join(import.meta.dirname, '../../packages/ui/dist')

let browser: Browser
let page: Page
let script = ''

beforeAll(async () => {
  // Does what the guide's shell command does: bundles the check into one script.
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ui, 'check/index.js'), formats: ['iife'], name: 'askfirst' },
    },
  })
  const [{ output }] = made as { output: { code: string }[] }[] as [{ output: [{ code: string }] }]
  script = output[0].code
  browser = await chromium.launch(launchOptions())
})
afterAll(() => browser.close())

/** The page of a site, as a server sends it. */
let html = ''
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><style>${readFileSync(join(ui, 'styles.css'), 'utf8')}</style><body>${body}</body></html>`
const ours = pageOf(
  renderToString(
    <ConsentProvider catalog={listOf('google-analytics')} snapshot="static">
      <main>
        <h1>The site</h1>
      </main>
      <footer>
        <PreferencesTrigger />
      </footer>
      <ConsentUI />
    </ConsentProvider>,
  ),
)

beforeEach(async () => {
  html = ours
  const context = await browser.newContext({ baseURL: 'http://shop.example/' })
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  page = await context.newPage()
})
afterEach(() => page.context().close())

/** Runs the example that is a Playwright test, with this page. */
async function runTest(): Promise<void> {
  let body: ((given: { page: Page }) => Promise<void>) | undefined
  await example('In a test', 2, {
    scope: {
      test: (_title: string, given: typeof body) => (body = given),
      expect,
      readFile: (path: string) => {
        expect(path).toBe('e2e/check.js')
        return Promise.resolve(script)
      },
    },
  })
  await body?.({ page })
}

describe('in a browser', () => {
  test('our banner does not steer', async () => {
    await runTest()
  })

  test('a pale and small reject is reported, with what was measured and how to fix it', async () => {
    const pale = '@layer site{[value="reject-all"]{font-size:9px!important;color:#99a!important}}'
    html = ours.replace('<style>', `<style>@layer site, askfirst;${pale}`)
    const error = await runTest().catch((reason: unknown) => reason)
    expect(JSON.stringify((error as { actual: unknown }).actual)).toMatch(/The font size of reject is 9px/)
  })

  test('the first example finds nothing in ours', async () => {
    await page.goto('/')
    await page.evaluate(script)
    const code = example
      .text('Checking a banner', 0)
      .replace(/^import .*\n/m, 'const { checkConsentSurface } = askfirst\n')
    expect(
      await page.evaluate(`(() => { ${code}; return findings.map(({ message }) => message) })()`),
    ).toEqual([])
  })

  test('a story’s play checks the same', async () => {
    await page.goto('/')
    await page.evaluate(script)
    const banner = '[data-slot="askfirst-banner"]'
    const { value } = await example<{ value: { play: (given: object) => Promise<void> } }>('In a test', 0, {
      scope: {
        expect,
        // In a story, these two run in the page.
        checkConsentSurface: (found: string) => findingsIn(found),
      },
    })
    const messages = (await page.evaluate(
      (selector) => askfirst.checkConsentSurface(selector).map(({ message }) => ({ message })),
      banner,
    )) as { message: string }[]
    const findingsIn = (found: string) => (found === banner ? messages : [{ message: 'not found' }])
    await value.play({ canvas: { findByRole: () => Promise.resolve(banner) } })
  })

  test('for a banner of your own, you say which element is which', async () => {
    html = pageOf(`<main>Shop</main><footer><a class="cookies" href="#c">Cookies</a></footer>
      <section id="cookie-banner" style="position:fixed;bottom:0;background:#fff;color:#000">
        <p class="question">May we count visits?</p>
        <button class="yes" style="font-size:20px;padding:12px 40px;background:#000;color:#fff">Yes</button>
        <a class="no" href="#n" style="font-size:9px;color:#ccc">no</a> <button class="more">More</button>
      </section>`)
    await page.goto('/')
    await page.evaluate(script)
    const code = example.text('A banner of your own', 0).trim()
    const rules = (await page.evaluate(
      `(() => { const { checkConsentSurface } = askfirst; return ${code}.map(({ rule }) => rule) })()`,
    )) as string[]
    expect(rules).toEqual(expect.arrayContaining(['same-kind', 'same-text', 'readable']))
    expect(rules).not.toContain('withdrawal')
  })
})

test('a missing element is AF304', async () => {
  await page.goto('/')
  await page.evaluate(script)
  const thrown = page.evaluate(() => askfirst.checkConsentSurface('#nobody').length)
  await expect(thrown).rejects.toThrow('AF304')
})

test('the table has the same options as the types', () => {
  const types = readFileSync(join(ui, 'check/types.d.ts'), 'utf8')
  for (const [option = ''] of example.table('| Option '))
    expect(types).toMatch(new RegExp(`readonly ${option.replaceAll('`', '')}\\?:`))
})

test('no example is left out', () => expect(example.left()).toEqual([]))

declare const askfirst: { checkConsentSurface: (surface: string) => { message: string }[] }
