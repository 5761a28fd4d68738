import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { guideCode, guideFiles } from '../guide-code.mjs'
import { banner, button, refuseAndComeBack, visitor } from './visitor.mjs'

/**
 * The app that `create-vite` creates, plus the code of the README.
 * @param {object} options
 * @param {import('./project.mjs').Project} options.project
 * @param {import('playwright-core').Browser} options.browser
 * @param {(title: string, body: () => Promise<unknown>) => Promise<boolean>} options.check
 */
export async function checkVite({ project, browser, check }) {
  const isBuilt =
    (await check('Vite: create-vite', async () => {
      await project.create(['create-vite@9', 'vite', '--template', 'react-ts', '--no-interactive'])
      await project.install()
    })) &&
    (await check('Vite: the code of the README', async () => {
      const files = guideFiles('README.md')
      for (const path of ['catalog.ts', 'catalog.facts.ts', 'root.tsx']) {
        const code = files.get(path)
        assert.ok(code, `The README has no ${path}`)
        project.write(`src/${path}`, code)
      }
      // The README's app.tsx replaces the template's.
      rmSync(join(project.folder, 'src', 'App.tsx'))
      project.write(
        'src/app.tsx',
        "import { PreferencesTrigger } from '@askfirst/ui'\n\nexport function App() {\n  return <PreferencesTrigger />\n}\n",
      )
      project.edit('src/main.tsx', "import App from './App.tsx'", "import { Root } from './root'")
      project.edit('src/main.tsx', '<App />', '<Root />')
      project.edit('index.html', '</head>', '  <link rel="icon" href="data:," />\n  </head>')
    })) &&
    (await check('Vite: tsc and vite build', async () => {
      await project.must('tsc', ['-b'])
      await project.must('vite', ['build', '--logLevel', 'warn'])
    }))
  if (!isBuilt) return

  await check('Vite: vite preview', async () => {
    const server = await project.serve('vite', ['preview', '--host', '127.0.0.1', '--port', 'PORT'])
    try {
      await visitor(browser, server.url, (page, go) => refuseAndComeBack(page, go, '/'))
    } finally {
      await server.close()
    }
  })

  await check('Vite: vite dev, and a catalog that is edited meanwhile', async () => {
    const server = await project.serve('vite', ['dev', '--host', '127.0.0.1', '--port', 'PORT'])
    try {
      await visitor(browser, server.url, (page, go) => refuseAndComeBack(page, go, '/'))
      await visitor(browser, server.url, async (page, go) => {
        await go('/')
        await banner(page).getByText('2 providers').waitFor()
        await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
        await button(page, 'Reject all').click()
        await banner(page).waitFor({ state: 'detached' })

        project.edit('src/catalog.facts.ts', 'hubspot', 'hubspot, hotjar')
        project.edit('src/catalog.ts', 'hubspot }', 'hubspot, hotjar }')
        project.edit('src/catalog.ts', 'hubspot],', 'hubspot, hotjar],')
        // A returning visitor is asked about the new vendor, and finds it in the preference center.
        await banner(page).waitFor()
        await button(page, 'Choose').click()
        const center = page.getByRole('dialog', { name: 'Cookie settings' })
        await center.getByText('3 providers').first().click()
        await center.getByText('Hotjar', { exact: true }).first().waitFor()
        assert.ok(await page.evaluate(() => 'isTheSamePage' in window), 'the page was not loaded anew')
      })
    } finally {
      await server.close()
    }
  })

  await check('Vite: the banner in the HTML, as the guide to static HTML has it', async () => {
    const { files } = guideCode('docs/guides/static.md')
    const code = (/** @type {string} */ path) => files.get(path) ?? assert.fail(`The guide has no ${path}`)
    project.write('src/consent.tsx', code('consent.tsx'))
    for (const path of ['index.html', 'vite.config.ts', 'src/main.tsx']) project.write(path, code(path))
    project.edit('index.html', '</head>', '  <link rel="icon" href="data:," />\n  </head>')
    project.edit('tsconfig.app.json', '"include": ["src"]', '"include": ["src", "vite.config.ts"]')
    project.edit('tsconfig.json', '{ "path": "./tsconfig.app.json" },', '{ "path": "./tsconfig.app.json" }')
    project.edit('tsconfig.json', '{ "path": "./tsconfig.node.json" }', '')
    project.write('src/styles.css', "@import '@askfirst/ui/styles.css';\n")
    project.write(
      'src/effects.ts',
      guideFiles('docs/guides/astro.md').get('src/consent/effects.ts') ?? assert.fail('no effects'),
    )
    await project.must('tsc', ['-b'])
    await project.must('vite', ['build', '--logLevel', 'warn'])
    const server = await project.serve('vite', ['preview', '--host', '127.0.0.1', '--port', 'PORT'])
    try {
      const html = await (await fetch(`${server.url}/`)).text()
      assert.match(html, /<section[^>]*askfirst-banner/, 'the banner stands in the HTML')
      assert.ok(
        html.indexOf('<script>') < html.indexOf('<link rel="stylesheet"'),
        'the head script comes first',
      )
      await visitor(browser, server.url, (page, go) => refuseAndComeBack(page, go, '/'))
    } finally {
      await server.close()
    }
  })
}
