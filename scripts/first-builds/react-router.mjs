import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { applyChange, guideCode, guideFiles } from '../guide-code.mjs'
import { versionsOf } from './project.mjs'
import { answerWithoutScript, refuseAndComeBack, visitor } from './visitor.mjs'
import { warmUp } from './warm-up.mjs'

const guide = 'docs/guides/react-router.md'
const pages = ['/', '/cookies']

const dependencies = [
  '@react-router/dev',
  '@react-router/node',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'isbot',
  'react',
  'react-dom',
  'react-router',
  'typescript',
  'vite',
]

/** As in React Router's documentation for an app that is set up by hand. */
const config = {
  'public/favicon.ico': '',
  'vite.config.ts': `import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [reactRouter()] })
`,
  'react-router.config.ts': `import type { Config } from '@react-router/dev/config'

export default { ssr: true } satisfies Config
`,
  'tsconfig.json': JSON.stringify({
    include: ['**/*', '.react-router/types/**/*'],
    compilerOptions: {
      lib: ['DOM', 'DOM.Iterable', 'ES2022'],
      types: ['node', 'vite/client'],
      target: 'ES2022',
      module: 'ES2022',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      rootDirs: ['.', './.react-router/types'],
      verbatimModuleSyntax: true,
      noEmit: true,
      skipLibCheck: true,
      strict: true,
    },
  }),
}

/**
 * An app in framework mode, with the code of the guide. React Router's own command downloads a template that not every
 * machine can reach, so the few other files are written here.
 * @param {object} options
 * @param {import('./project.mjs').Project} options.project
 * @param {import('playwright-core').Browser} options.browser
 * @param {(title: string, body: () => Promise<unknown>) => Promise<boolean>} options.check
 */
export async function checkReactRouter({ project, browser, check }) {
  const { files, changes } = guideCode(guide)
  const write = (/** @type {string[]} */ ...paths) => {
    for (const path of paths) project.write(path, files.get(path) ?? assert.fail(`The guide has no ${path}`))
  }
  const types = async () => {
    await project.must('react-router', ['typegen'])
    await project.must('tsc', ['--noEmit'])
  }
  const isBuilt =
    (await check('React Router: a new app', async () => {
      const versions = versionsOf(dependencies)
      project.start({ ...versions, '@react-router/serve': versions['react-router'] ?? '' })
      for (const [path, text] of Object.entries(config)) project.write(path, text)
      await project.install()
    })) &&
    (await check('React Router: the code of the guide, without a policy', async () => {
      for (const [path, code] of guideFiles('README.md'))
        if (path.startsWith('catalog.')) project.write(`app/${path}`, code)
      write(
        'app/root.tsx',
        'app/home.tsx',
        'app/cookies.tsx',
        'app/consent.ts',
        'app/routes.ts',
        'app/effects.ts',
      )
      await types()
    })) &&
    (await check('React Router: `reveal`, and the code of the guide with a policy', async () => {
      await project.must('react-router', ['reveal', 'entry.server'])
      assert.ok(existsSync(join(project.folder, 'app/entry.server.tsx')), '`reveal` puts the file there')
      write('app/nonce.ts', 'app/content-security-policy.ts', 'app/entry.server.tsx')
      const root = (changes.get('app/root.tsx') ?? []).reduce(applyChange, files.get('app/root.tsx') ?? '')
      assert.match(root, /'static' as const.*useContext\(NonceContext\)/s)
      project.write('app/root.tsx', root)
      await types()
    })) &&
    (await check('React Router: react-router build', () => project.must('react-router', ['build'])))
  if (!isBuilt) return

  await check('React Router: react-router-serve', async () => {
    const server = await project.serve('react-router-serve', ['build/server/index.js'])
    try {
      await visitPages(browser, server.url)
      const html = (/** @type {string} */ path) => fetch(server.url + path)
      const [cached, visitors] = await Promise.all([html('/'), html('/cookies')])
      assert.equal(cached.headers.get('cache-control'), 'public, max-age=300')
      assert.match(cached.headers.get('content-security-policy') ?? '', /'sha256-/)
      assert.equal(visitors.headers.get('cache-control'), 'private, no-store')
      assert.match(visitors.headers.get('content-security-policy') ?? '', /'nonce-/)
      for (const answer of [cached, visitors])
        assert.match(await answer.text(), /<section[^>]*askfirst-banner/, 'the banner stands in the HTML')
      assert.equal((await html('/consent')).status, 405)
      await answerWithoutScript(browser, server.url, '/cookies')
    } finally {
      await server.close()
    }
  })

  await check('React Router: react-router dev', async () => {
    const server = await project.serve('react-router', ['dev', '--host', '127.0.0.1', '--port', 'PORT'])
    try {
      await warmUp(
        browser,
        pages.map((path) => server.url + path),
      )
      await visitPages(browser, server.url)
    } finally {
      await server.close()
    }
  })
}

/** @param {import('playwright-core').Browser} browser @param {string} url */
async function visitPages(browser, url) {
  for (const path of pages) {
    await visitor(browser, url, (page, go) => refuseAndComeBack(page, go, path))
  }
}
