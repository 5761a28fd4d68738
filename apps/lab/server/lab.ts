import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TlsOptions } from 'node:tls'
import { generate } from 'selfsigned'
import { cast, scriptOf } from './cast.ts'
import { pageOf } from './page.ts'

const SITE = 'www.lab.test'
/** Other hosts of the site: its own subdomains, and hosts under public suffixes, where others have theirs. */
const SITES: readonly string[] = [SITE, 'shop.lab.test', 'felt.co.uk', 'felt.github.io', 'other.github.io']
export const ORIGIN: string = `https://${SITE}`

/** Hosts that Chromium itself contacts, whatever the page. */
const OF_THE_BROWSER = /^(accounts\.google\.com|clients2\.google\.com|.*\.googleapis\.com)$/

/** The whole internet, as far as the browser of a test can tell. */
export interface Lab {
  readonly port: number
  /** The address of every request to other hosts than the site, in order. */
  readonly requests: string[]
  /** The host of every connection to other hosts than the site, even without a request. */
  readonly connections: string[]
  /** What the browser reported of the page's Content-Security-Policy. */
  readonly reports: string[]
  /** What the site answers at a path instead of its own page. */
  readonly pages: Map<string, RequestListener>
  readonly close: () => Promise<void>
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', map: 'application/json' }

function answerSite(url: URL, request: IncomingMessage, response: ServerResponse, reports: string[]): void {
  const send = (status: number, type: string, body: string | Buffer, headers = {}): void => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers }).end(body)
  }
  if (url.pathname === '/report') {
    let body = ''
    request.on('data', (part) => (body += part))
    request.on('end', () => {
      reports.push(body)
      response.writeHead(204).end()
    })
    return
  }
  const file = new URL(`../dist${url.pathname}`, import.meta.url)
  if (url.pathname.startsWith('/assets/')) {
    if (existsSync(file)) send(200, types[url.pathname.split('.').pop() ?? ''] ?? '', readFileSync(file))
    else send(404, 'text/plain', 'Not there')
    return
  }
  const { html, headers } = pageOf(url, randomBytes(16).toString('base64'))
  send(200, 'text/html; charset=utf-8', html, headers)
}

/** On its own host a vendor stores what it likes: here in this site's partition. */
const keep = (name: string): string => `${name}=lab; Path=/; Secure; SameSite=None; Partitioned`

/** Answers for every other host: with a vendor's script, a frame, or an endpoint for what they send. */
function answerVendor(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const cors = {
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Credentials': 'true',
    'Cache-Control': 'no-store',
  }
  const part = cast.find(({ script }) => script === url.href)
  if (part) {
    response.writeHead(200, { ...cors, 'Content-Type': 'text/javascript' }).end(scriptOf(part))
  } else if (request.headers['sec-fetch-dest'] === 'iframe') {
    response
      .writeHead(200, {
        ...cors,
        'Content-Type': 'text/html',
        'Set-Cookie': keep('frame'),
      })
      .end(`<!doctype html><title>Frame</title><p>${url.host}</p><script>fetch('/frame-collect')</script>`)
  } else {
    response.writeHead(204, { ...cors, 'Set-Cookie': keep('third') }).end()
  }
}

/** Starts the lab. A browser finds it with `--host-resolver-rules=MAP * 127.0.0.1:<port>`. */
export async function startLab(): Promise<Lab> {
  const requests: string[] = []
  const connections: string[] = []
  const reports: string[] = []
  const pages: Lab['pages'] = new Map()
  const { private: key, cert } = await generate([{ name: 'commonName', value: SITE }])
  // Called with a browser's first message, whatever becomes of the connection.
  const SNICallback: TlsOptions['SNICallback'] = (host, done) => {
    if (!SITES.includes(host) && !OF_THE_BROWSER.test(host)) connections.push(host)
    done(null)
  }
  const server = createServer({ key, cert, SNICallback }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    if (SITES.includes(url.host)) {
      const page = pages.get(url.pathname)
      if (page) page(request, response)
      else answerSite(url, request, response, reports)
      return
    }
    if (!OF_THE_BROWSER.test(url.hostname)) requests.push(url.href)
    answerVendor(url, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections,
    reports,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
