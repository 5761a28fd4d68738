import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { headScript, createConsentHandler, readConsent, toNodeHandler } from '@askfirst/consent/server'
import { renderToString } from 'react-dom/server'
import { generate } from 'selfsigned'
import { build } from 'vite'
import { createApp, lists, type Name, type Settings } from './app.ts'

/** Where a page's banner comes from: the app, HTML that is the same for every visitor, or HTML for this visitor. */
export type Way = 'app' | 'static' | 'visitor'

export interface Host {
  /** Any host on this port leads here: `/shop` and `/blog`, with `?way=…`. */
  readonly port: number
  readonly close: () => Promise<void>
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

async function bundle(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: fileURLToPath(new URL('browser.ts', import.meta.url)),
        output: { entryFileNames: 'assets/app.js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('No single output.')
  return new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  )
}
let bundled: ReturnType<typeof bundle> | undefined

/** Without one, the browser requests a file. */
const ICON = '<link rel="icon" href="data:,">'

const escape = (json: string): string => json.replaceAll('<', '\\u003c')

function pageOf(settings: Settings): string {
  const { name, cookie, snapshot } = settings
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
${ICON}
${snapshot ? `<script>${headScript({ catalog: lists[name], cookie: { name: cookie } })}</script>` : ''}
<link rel="stylesheet" href="/assets/style.css">
</head>
<body>
<div id="root">${snapshot ? renderToString(createApp(settings)) : ''}</div>
<script type="application/json" id="settings">${escape(JSON.stringify(settings))}</script>
<script type="module" src="/assets/app.js"></script>
</body>
</html>`
}

/**
 * Serves two apps on one host, which store their choices in one cookie, and any hosts beside it. `/plant` sends each
 * `cookie` of its query as a `Set-Cookie` header, as any server may.
 */
export async function startHost(isSecure: boolean, cookie = 'askfirst'): Promise<Host> {
  const files = await (bundled ??= bundle())
  const handlers = Object.fromEntries(
    Object.entries(lists).map(([name, catalog]) => [
      `/${name}/consent`,
      toNodeHandler(createConsentHandler({ catalog, cookie: { name: cookie } })),
    ]),
  )
  const listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any')
    const handler = handlers[pathname]
    if (handler) {
      void handler(request, response)
      return
    }
    response.setHeader('cache-control', 'private, no-store')
    const file = files.get(pathname)
    if (file !== undefined) {
      response.setHeader('content-type', types[pathname.split('.').pop() ?? ''] ?? 'text/plain').end(file)
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (pathname === '/plant') {
      response
        .setHeader('set-cookie', searchParams.getAll('cookie'))
        .end(`<!doctype html><title>Beside</title>${ICON}`)
      return
    }
    const name = pathname.slice(1)
    if (!(name in lists)) {
      response.writeHead(404).end()
      return
    }
    const snapshots = { app: undefined, static: 'static', visitor: readConsent(request, { cookie }) } as const
    const snapshot = snapshots[(searchParams.get('way') ?? 'app') as Way]
    response.end(
      pageOf({ name: name as Name, cookie, handler: `/${name}/consent`, ...(snapshot && { snapshot }) }),
    )
  }
  const start = async () => {
    if (!isSecure) return createPlainServer(listener)
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'lab.test' }])
    return createServer({ key, cert }, listener)
  }
  const server = await start()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
