import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { build as build7 } from 'vite-7'
import { buildWithEsbuild } from './esbuild.mjs'
import { buildWithNext } from './next.mjs'
import { buildForNode, buildWithVite } from './vite.mjs'
import { buildWithWebpack } from './webpack.mjs'

// Each page is a separate build, so that it shares no chunk with the page that it is compared with. `--bench`: only the
// pages whose times are measured.

const isForBench = process.argv.includes('--bench')

/** @param {string} name @param {() => Promise<unknown>} body */
async function step(name, body) {
  const began = performance.now()
  await body()
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

async function forCheck() {
  for (const page of ['without', 'floor', 'us']) {
    await step(`vite-8, ${page}`, () => buildWithVite(build, { entry: `spa/${page}`, to: `vite-8/${page}` }))
  }
  for (const page of ['without', 'us']) {
    const entry = `spa/${page}`
    await step(`vite-7, ${page}`, () => buildWithVite(build7, { entry, to: `vite-7/${page}` }))
    await step(`webpack, ${page}`, () => buildWithWebpack({ entry, to: `webpack/${page}` }))
    await step(`esbuild, ${page}`, () => buildWithEsbuild({ entry, to: `esbuild/${page}` }))
  }
}

async function forBench() {
  await step('html', async () => {
    await buildForNode(build, 'html/server', 'server')
    const { html } = await import(pathToFileURL('dist/server/server.js').href)
    for (const page of ['without', 'floor', 'us']) {
      await buildWithVite(build, { entry: `html/${page}`, to: `html/${page}`, html: html[page]() })
    }
  })
  for (const page of ['floor', 'us']) {
    await step(`thousand, ${page}`, () =>
      buildWithVite(build, { entry: `thousand/${page}`, to: `thousand/${page}` }),
    )
    await step(`heap, ${page}`, () => buildWithVite(build, { entry: `heap/${page}`, to: `heap/${page}` }))
  }
}

/** @param {readonly string[]} pages */
async function withNext(pages) {
  for (const page of pages) await step(`next, ${page}`, () => buildWithNext(page))
}

await Promise.all(isForBench ? [forBench(), withNext(['floor'])] : [forCheck(), withNext(['without', 'us'])])
