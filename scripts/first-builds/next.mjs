import assert from 'node:assert/strict'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { guideFiles } from '../guide-code.mjs'
import { banner, refuseAndComeBack, settle, visitor } from './visitor.mjs'

/** The minor version that the guide names. */
const version = '16.4'

const options = ['--ts', '--app', '--no-eslint', '--tailwind', '--no-src-dir', '--import-alias', '@/*']

/** A second page that is rendered per visitor, to navigate back and forth. */
const account = `import Link from 'next/link'

export default function AccountPage() {
  return <Link href="/cookies">Our cookies</Link>
}
`

/**
 * The app that `create-next-app` creates, plus only the code of the guide.
 * @param {object} options
 * @param {import('./project.mjs').Project} options.project
 * @param {import('playwright-core').Browser} options.browser
 * @param {(title: string, body: () => Promise<unknown>) => Promise<boolean>} options.check
 */
export async function checkNext({ project, browser, check }) {
  const isBuilt =
    (await check('Next.js: create-next-app', async () => {
      await project.create([
        `create-next-app@${version}`,
        project.folder,
        ...options,
        '--use-npm',
        '--skip-install',
        '--disable-git',
        '--yes',
      ])
      await project.install()
    })) &&
    (await check('Next.js: the code of the guide', async () => {
      rmSync(join(project.folder, 'app', 'layout.tsx'))
      for (const [path, code] of guideFiles('README.md'))
        if (path.startsWith('catalog.')) project.write(`app/${path}`, code)
      const files = guideFiles('docs/guides/next.md')
      for (const [path, code] of files) project.write(path, code)
      assert.equal(files.size, 6, `files of the guide: ${[...files.keys()].join(', ')}`)
      renameSync(join(project.folder, 'app', 'page.tsx'), join(project.folder, 'app', '(cached)', 'page.tsx'))
      project.write('app/(visitor)/account/page.tsx', account)
    })) &&
    (await check('Next.js: next build', () => project.must('next', ['build'])))
  if (!isBuilt) return

  await check('Next.js: next start', async () => {
    const server = await project.serve('next', ['start', '--hostname', '127.0.0.1', '--port', 'PORT'])
    try {
      await visitPages(browser, server.url)
      const html = (/** @type {string} */ path) => fetch(server.url + path)
      const [cached, visitors] = await Promise.all([html('/'), html('/cookies')])
      assert.match(cached.headers.get('cache-control') ?? '', /s-maxage/, 'the cached kind is cached')
      assert.match(visitors.headers.get('cache-control') ?? '', /no-store/, 'the visitor’s kind is not')
      const texts = await Promise.all([cached, visitors].map((response) => response.text()))
      for (const text of texts) {
        assert.match(text, /<section[^>]*askfirst-banner/, 'the banner stands in the HTML')
        assert.doesNotMatch(text, /<div hidden="" id="S:/, 'all of it is seen without JavaScript')
      }
    } finally {
      await server.close()
    }
  })

  await check('Next.js: next dev', async () => {
    const server = await project.serve('next', ['dev', '--hostname', '127.0.0.1', '--port', 'PORT'])
    try {
      await visitPages(browser, server.url)
      await visitor(browser, server.url, async (page, go) => {
        await go('/')
        await banner(page).getByText('2 providers').waitFor()
        await settle(page)
        project.edit('app/catalog.facts.ts', 'hubspot', 'hubspot, hotjar')
        project.edit('app/catalog.ts', 'hubspot }', 'hubspot, hotjar }')
        project.edit('app/catalog.ts', 'hubspot],', 'hubspot, hotjar],')
        // Without a reload, the banner asks about the edited list.
        await banner(page).getByText('3 providers').waitFor()
      })
      assert.doesNotMatch(server.output(), /⨯|error/i, 'the server complains')
    } finally {
      await server.close()
    }
  })
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function visitPages(browser, url) {
  await visitor(browser, url, (page, go) => refuseAndComeBack(page, go, '/'))
  await visitor(browser, url, async (page, go) => {
    await refuseAndComeBack(page, go, '/cookies')
    await go('/account')
    await page.getByRole('link', { name: 'Our cookies' }).click()
    await page.getByRole('heading', { name: 'Our newsletter' }).waitFor()
    await go('/')
    await settle(page)
    assert.equal(
      await banner(page).isVisible(),
      false,
      'a banner that was answered on the other kind of page',
    )
  })
}
