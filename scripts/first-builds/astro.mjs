import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guideCode, guideFiles } from '../guide-code.mjs'
import { root } from '../pnpm.mjs'
import { versionsOf } from './project.mjs'
import { answerWithoutScript, banner, button, refuseAndComeBack, settle, visitor } from './visitor.mjs'

const guide = 'docs/guides/astro.md'

const dependencies = [
  '@astrojs/react',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'astro',
  'react',
  'react-dom',
  'typescript',
]

/** The Node adapter for Astro 5. */
const adapter = { '@astrojs/node': '^9.0.0' }

/** The lines that the guide adds to the configuration, for the host that is visited here. */
const security = () =>
  (
    /^security: \{.*?^\}/ms.exec(readFileSync(join(root, guide), 'utf8'))?.[0] ?? assert.fail('no `security`')
  ).replace('example.com', '127.0.0.1')

/**
 * A site with the code of the guide, built with a Content-Security-Policy, then with view transitions and
 * server-rendered pages. Astro's own command downloads a template that not every machine can reach.
 * @param {object} options
 * @param {import('./project.mjs').Project} options.project
 * @param {import('playwright-core').Browser} options.browser
 * @param {(title: string, body: () => Promise<unknown>) => Promise<boolean>} options.check
 */
export async function checkAstro({ project, browser, check }) {
  const { files, changes } = guideCode(guide)
  const write = (/** @type {string[]} */ ...paths) => {
    for (const path of paths) project.write(path, files.get(path) ?? assert.fail(`The guide has no ${path}`))
  }
  const isBuilt =
    (await check('Astro: a new site', async () => {
      project.start({ ...versionsOf(dependencies), ...adapter })
      project.write(
        'tsconfig.json',
        JSON.stringify({
          extends: 'astro/tsconfigs/strict',
          include: ['.astro/types.d.ts', '**/*'],
          exclude: ['dist'],
          compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' },
        }),
      )
      project.write('public/favicon.ico', '')
      await project.install()
    })) &&
    (await check('Astro: the code of the guide', async () => {
      for (const [path, code] of guideFiles('README.md'))
        if (path.startsWith('catalog.')) project.write(`src/${path}`, code)
      write('astro.config.ts', 'src/head-script.ts', 'src/layouts/page.astro', 'src/pages/index.astro')
      for (const name of ['consent.tsx', 'store.ts', 'effects.ts', 'newsletter.tsx'])
        write(`src/consent/${name}`)
      project.write('src/pages/other.astro', other)
      await project.must('astro', ['sync'])
      await project.must('tsc', ['--noEmit'])
    })) &&
    (await check('Astro: astro build, with a policy', () => project.must('astro', ['build'])))
  if (!isBuilt) return

  await check('Astro: astro preview', async () => {
    const server = await project.serve('astro', ['preview', '--host', '127.0.0.1', '--port', 'PORT'])
    try {
      const html = await (await fetch(`${server.url}/`)).text()
      assert.match(html, /<section[^>]*askfirst-banner/, 'the banner stands in the HTML')
      assert.match(html, /http-equiv="content-security-policy"/i, 'the page has its policy')
      await visitor(browser, server.url, (page, go) => refuseAndComeBack(page, go, '/'))
      await visitor(browser, server.url, async (page, go) => {
        await go('/')
        await settle(page)
        await page.getByText('Write to us').waitFor()
        // The trigger in one island opens the preference center in the other.
        await button(page, 'Reject all').click()
        await button(page, 'Cookie settings').click()
        await page.getByRole('dialog', { name: 'Cookie settings' }).waitFor()
      })
    } finally {
      await server.close()
    }
  })

  await check('Astro: with view transitions and a server', async () => {
    const [layout] = changes.get('src/layouts/page.astro') ?? []
    project.write('src/layouts/page.astro', layout ?? assert.fail('The guide has no layout with transitions'))
    for (const path of ['index', 'other'])
      project.edit(`src/pages/${path}.astro`, '<Consent client:load />', persisted())
    write('src/pages/api/consent.ts', 'src/pages/account.astro', 'src/consent/app.tsx')
    project.write(
      'astro.config.ts',
      `import node from '@astrojs/node'\nimport react from '@astrojs/react'\nimport { defineConfig } from 'astro/config'\n\nexport default defineConfig({\n  integrations: [react()],\n  adapter: node({ mode: 'standalone' }),\n  ${security()},\n})\n`,
    )
    await project.must('astro', ['sync'])
    await project.must('tsc', ['--noEmit'])
    await project.must('astro', ['build'])
    const server = await project.serve('node', ['dist/server/entry.mjs'])
    try {
      await visitor(browser, server.url, async (page, go) => {
        await go('/')
        await settle(page)
        await page.evaluate(() => Object.assign(window, { isTheSameDocument: true }))
        await button(page, 'Reject all').click()
        await banner(page).waitFor({ state: 'detached' })
        await page.getByRole('link', { name: 'Another page' }).click()
        await page.getByRole('heading', { name: 'The other page' }).waitFor()
        assert.ok(
          await page.evaluate(() => 'isTheSameDocument' in window),
          'the page was put into the same document',
        )
        assert.equal(await banner(page).isVisible(), false, 'a banner that was answered')
      })
      const account = await fetch(`${server.url}/account`)
      assert.equal(account.headers.get('cache-control'), 'private, no-store')
      await visitor(browser, server.url, (page, go) => refuseAndComeBack(page, go, '/account', false))
      await answerWithoutScript(browser, server.url, '/account')
    } finally {
      await server.close()
    }
  })
}

/** The guide's line for an island that persists across pages. */
const persisted = () =>
  /^<Consent client:load transition.*$/m.exec(readFileSync(join(root, guide), 'utf8'))?.[0] ??
  assert.fail('no island that persists')

/** A second page to navigate to. */
const other = `---
import { Consent } from '../consent/consent'
import Page from '../layouts/page.astro'
---

<Page>
  <h1>The other page</h1>
  <Consent client:load />
</Page>
`
