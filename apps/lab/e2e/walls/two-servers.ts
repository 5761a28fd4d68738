import { createSocket } from 'node:dgram'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { test as base, type Page } from '@playwright/test'
import { build } from 'vite'
import { launchOptions, wholeBrowser } from '../../../../scripts/chromium.mjs'

/** The site and a vendor as two separate servers: what arrives there has left the browser. */
export const SITE = 'http://site.test/'
export const ADS = 'http://ads.test/'
/** The vendor's server again, under names that no fact knows. */
export const UNKNOWN = 'http://unknown.test/'
export const DISGUISED = 'http://stats.site.test/'
/** Where the site redirects to the vendor: `/to-ads/x` to `/x`. */
export const TO_ADS = `${SITE}to-ads/`

/** The magic cookie in the header of each STUN message (RFC 8489, section 5). */
const STUN_COOKIE = 0x2112a442

const GIF = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')

export interface Vendor {
  /** Paths that were requested, in any way. */
  readonly hits: string[]
  /** Connections, including those of a preconnect. */
  connections: number
}

/** Requests under `/held-…` that wait for their answer. */
const held: (() => void)[] = []
/** Answers all of them. */
export function answerHeld(): void {
  for (const answer of held.splice(0)) answer()
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const entry = `
  import { createConsentStore, memoryStorage } from '@askfirst/consent'
  import { cleanUp, guard, htmlContent, scriptLoader } from '@askfirst/consent/effects'
  import { allowOnce } from '@askfirst/consent/internal'
  import { ConsentProvider, ConsentScript } from '@askfirst/consent/react'
  import * as watching from '@askfirst/consent/watch'
  const facts = (id, host, cookies = []) => ({ id, name: 'The ' + id, hosts: [{ host, role: 'loads', source: [] }],
    cookies: cookies.map((name) => ({ name, party: 'first' })) })
  import { createElement } from 'react'
  import { createRoot } from 'react-dom/client'
  import { flushSync } from 'react-dom'
  let root
  globalThis.render = (image, frame) => flushSync(() => (root ??= createRoot(document.querySelector('#root'))).render([
    createElement('img', { src: image, key: 'a', alt: '' }), createElement('iframe', { src: frame, key: 'b' })]))
  const all = [facts('ads', 'ads.test', ['_ads']), facts('stats', 'stats.test')]
  /** Set before \`begin()\`: what the script loader loads. */
  globalThis.tags = []
  /** Facts come once it has settled. */
  globalThis.factsHeld = undefined
  globalThis.mount = (...scripts) => flushSync(() => createRoot(document.querySelector('#root')).render(
    createElement(ConsentProvider, { store }, scripts.map((each) =>
      createElement(ConsentScript, { for: 'ads', key: each.src, ...each })))))
  globalThis.allowOnce = (what) => allowOnce(store.catalog, what)
  globalThis.refusals = []
  globalThis.findings = []
  globalThis.begin = (...names) => {
    const effects = { guard: () => guard({ facts: all, onRefused: (each) => refusals.push(each) }),
      watch: () => watching.watch({ onFinding: (each) => findings.push(each) }),
      loader: () => scriptLoader(tags), html: () => htmlContent(),
      clean: () => cleanUp({ reload: 'now' }), 'clean-soon': () => cleanUp({ reloadAfter: 1 }),
      'clean-only': () => cleanUp({ reload: 'never' }) }
    globalThis.store = createConsentStore({
      catalog: { categories: { targeting: {}, necessary: { necessary: true } },
        vendors: [{ id: 'ads', category: 'targeting' }, { id: 'stats', category: 'targeting' }],
        loadFacts: async () => (await factsHeld, new Map(all.map((each) => [each.id, each]))) },
      storage: memoryStorage(), effects: names.map((name) => effects[name]()),
    })
    globalThis.stop = store.start()
  }
`

let bundled: Promise<string> | undefined
const bundle = (): Promise<string> =>
  (bundled ??= build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
    mode: 'development',
    resolve: { conditions: ['development', 'module', 'browser'] },
    build: { write: false, minify: false, rollupOptions: { input: 'the-lab', output: { format: 'iife' } } },
    plugins: [
      {
        name: 'the-lab',
        resolveId: (id) => (id === 'the-lab' ? '\0the-lab' : null),
        load: (id) => (id === '\0the-lab' ? entry : null),
      },
    ],
  }).then((built) => {
    if (Array.isArray(built) || !('output' in built)) throw new Error('No single output.')
    return built.output[0].code
  }))

interface Ports {
  readonly site: number
  readonly ads: number
}
export const vendor: Vendor = { hits: [], connections: 0 }
/** What the site answers, besides its bundle. */
export const pages = new Map<string, string>()

const site = createServer((request, response) => {
  const path = new URL(request.url ?? '/', SITE).pathname
  if (path === '/lab.js') {
    void bundle().then((code) => response.setHeader('content-type', 'text/javascript').end(code))
    return
  }
  if (path.startsWith('/to-ads/')) {
    response.writeHead(302, { location: path.replace('/to-ads/', ADS) }).end()
    return
  }
  response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html')
  response.end(pages.get(path) ?? '<!doctype html><title>Lab</title><body><div id="root"></div>')
})
const ads = createServer((request, response) => {
  const path = request.url ?? ''
  vendor.hits.push(path)
  response.setHeader('access-control-allow-origin', '*')
  const types = {
    js: 'text/javascript',
    css: 'text/css',
    gif: 'image/gif',
    html: 'text/html',
    sse: 'text/event-stream',
  }
  response.setHeader('content-type', types[path.split('.').at(-1) as 'js'] ?? 'text/plain')
  response.setHeader('timing-allow-origin', '*')
  if (path.endsWith('.js')) {
    const code = `globalThis.ran = (globalThis.ran ?? 0) + 1; (globalThis.names ??= []).push('${path}')`
    if (path.startsWith('/held-')) held.push(() => response.end(code))
    else response.end(code)
  } else if (path.endsWith('.gif')) response.end(GIF)
  else response.end(path.endsWith('.sse') ? 'data: x\n\n' : ' ')
})
ads.on('connection', () => vendor.connections++)
// It doesn't speak TLS, and only enough UDP to find out who asks.
ads.on('clientError', (_, socket) => {
  vendor.hits.push('/tls')
  socket.destroy()
})
const datagrams = createSocket('udp4', (message) => {
  vendor.hits.push(message.readUInt32BE(4) === STUN_COOKIE ? '/stun' : '/quic')
})
ads.on('upgrade', (request, socket) => {
  vendor.hits.push(request.url ?? '')
  socket.destroy()
})

interface Options {
  /** Whether the browser has windows. Only such a browser treats these pages as secure, and offers what needs that. */
  readonly isWhole: boolean
}

export const test = base.extend<{ fresh: void }, { servers: Ports } & Options>({
  isWhole: [false, { option: true, scope: 'worker' }],
  fresh: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
    async ({}, use) => {
      vendor.hits.length = held.length = 0
      vendor.connections = 0
      pages.clear()
      await use()
    },
    { auto: true },
  ],
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
    async ({}, use) => {
      const ports = { site: await listen(site), ads: await listen(ads) }
      await new Promise<void>((resolve) => datagrams.bind(ports.ads, '127.0.0.1', resolve))
      await use(ports)
      datagrams.close()
      for (const server of [site, ads]) {
        server.closeAllConnections()
        server.close()
      }
    },
    { scope: 'worker', auto: true },
  ],
  // The browser has to know the ports, so it is launched after the servers.
  browser: [
    async ({ playwright, servers, isWhole }, use) => {
      const { args, ...options } = launchOptions()
      const names = [ADS, UNKNOWN, DISGUISED].map((address) => new URL(address).host)
      const rules = [
        `MAP site.test:80 127.0.0.1:${servers.site}`,
        ...names.map((name) => `MAP ${name} 127.0.0.1:${servers.ads}`),
        'MAP * ~NOTFOUND',
        'EXCLUDE 127.0.0.1',
      ]
      const browser = await playwright.chromium.launch({
        ...options,
        ...(isWhole && wholeBrowser()),
        args: [
          ...args.filter((each) => each !== '--disable-quic'),
          `--host-resolver-rules=${rules.join()}`,
          // Many features need a secure page: caches, service workers, WebTransport.
          `--unsafely-treat-insecure-origin-as-secure=${SITE},${ADS}`,
          '--allow-loopback-in-peer-connection',
        ],
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
})
export { expect } from '@playwright/test'

export type EffectName = 'guard' | 'watch' | 'loader' | 'html' | 'clean' | 'clean-only' | 'clean-soon'

/** Opens a page of the site where these effects run, before any choice. */
export async function open(page: Page, ...effects: EffectName[]): Promise<void> {
  await page.goto(SITE)
  await page.addScriptTag({ url: '/lab.js' })
  await page.evaluate(
    (names) => (globalThis as unknown as { begin: (...all: string[]) => void }).begin(...names),
    effects,
  )
}

export const grant = (page: Page): Promise<void> => page.evaluate('store.acceptAll()')
