import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { documentOf } from './document.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {import('./vite.mjs').Page} page */
export async function buildWithEsbuild({ entry, to, html }) {
  const outdir = `${root}dist/${to}`
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [`src/entries/${entry}.tsx`],
    outdir: `${outdir}/assets`,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const name = basename(entry)
  writeFileSync(
    `${outdir}/index.html`,
    documentOf({
      ...html,
      head: `${html?.head ?? ''}<link rel="stylesheet" href="/assets/${name}.css">`,
      scripts: `<script type="module" src="/assets/${name}.js"></script>`,
    }),
  )
}
