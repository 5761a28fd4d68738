import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { cookiesOf } from './tags.ts'

const ADDRESS = /^\/stand-ins\/([a-z\d-]+)\/(tag\.js|collect)$/

/** What a vendor's tag does, without the vendor: cookies on this site, and a request that brings cookies back. */
const script = (tag: string, cookies: readonly string[]): string => `{
  for (const cookie of ${JSON.stringify(cookies)}) {
    try { document.cookie = cookie } catch {}
  }
  fetch('/stand-ins/${tag}/collect', { method: 'POST', keepalive: true }).catch(() => {})
}
`

function answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/start-over' && request.method === 'POST') {
    const back = new URL(request.headers.referer ?? '/', 'http://localhost')
    response.writeHead(303, {
      'Clear-Site-Data': '"cookies"',
      'Cache-Control': 'no-store',
      Location: back.pathname + back.search,
    })
    response.end()
    return
  }
  if (!pathname.startsWith('/stand-ins/')) {
    next()
    return
  }
  const [, tag = '', part] = ADDRESS.exec(pathname) ?? []
  // A path of its own keeps them from the page, as another host would.
  const third = cookiesOf(tag, 'third', `HttpOnly; Path=/stand-ins/${tag}/`)
  const first = cookiesOf(tag, 'first', 'Path=/')
  if (!third || !first) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No such stand-in.')
  } else if (part === 'tag.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' })
    response.end(script(tag, first))
  } else {
    response.writeHead(204, { 'Set-Cookie': third, 'Cache-Control': 'no-store' }).end()
  }
}

/** Stands in for the vendors of the catalog, so that nothing here ever talks to a real one. */
export const standIns = (): Plugin => ({
  name: 'stand-ins',
  configureServer: ({ middlewares }) => void middlewares.use(answer),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
})
