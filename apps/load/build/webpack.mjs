import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import webpack from 'webpack'
import { documentOf } from './document.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {import('./vite.mjs').Page} page */
export async function buildWithWebpack({ entry, to, html }) {
  const outdir = `${root}dist/${to}`
  const compiler = webpack({
    context: root,
    mode: 'production',
    entry: `./src/entries/${entry}.tsx`,
    output: { path: `${outdir}/assets`, publicPath: '/assets/', clean: true },
    module: {
      rules: [{ test: /\.tsx?$/, use: fileURLToPath(new URL('typescript-loader.mjs', import.meta.url)) }],
    },
    // webpack's own support for stylesheets, without loaders.
    experiments: { css: true },
    performance: false,
  })
  /** @type {import('webpack').Stats} */
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, stats) => (stats ? resolve(stats) : reject(error)))
  })
  await new Promise((resolve) => {
    compiler.close(resolve)
  })
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'))
  const files = (stats.toJson({ entrypoints: true }).entrypoints?.['main']?.assets ?? []).map(
    ({ name }) => name,
  )
  const ending = (/** @type {string} */ end) => files.filter((name) => name.endsWith(end))
  const styles = ending('.css').map((name) => `<link rel="stylesheet" href="/assets/${name}">`)
  const scripts = ending('.js').map((name) => `<script defer src="/assets/${name}"></script>`)
  writeFileSync(
    `${outdir}/index.html`,
    documentOf({ ...html, head: (html?.head ?? '') + styles.join(''), scripts: scripts.join('') }),
  )
}
