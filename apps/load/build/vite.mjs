import { fileURLToPath } from 'node:url'
import { documentOf } from './document.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @typedef {object} Page
 * @property {string} entry a file in `src/entries`, without its ending
 * @property {string} to a folder in `dist`
 * @property {{ head: string, root: string }} [html] what its HTML contains
 */

/**
 * Builds a page with Vite's own settings.
 * @param {typeof import('vite').build | typeof import('vite-7').build} build
 * @param {Page} page
 */
export function buildWithVite(build, { entry, to, html }) {
  return build({
    root,
    configFile: false,
    // Bundlers for browsers warn of each "use client".
    logLevel: 'error',
    plugins: [
      {
        name: 'document',
        transformIndexHtml: {
          order: 'pre',
          handler: () =>
            documentOf({
              ...html,
              scripts: `<script type="module" src="/src/entries/${entry}.tsx"></script>`,
            }),
        },
      },
    ],
    build: { outDir: `dist/${to}`, emptyOutDir: true },
  })
}

/**
 * Builds the code that renders the HTML of a page, for Node.
 * @param {typeof import('vite').build} build
 * @param {string} entry
 * @param {string} to
 */
export function buildForNode(build, entry, to) {
  return build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: `src/entries/${entry}.tsx`, outDir: `dist/${to}`, emptyOutDir: true },
  })
}
