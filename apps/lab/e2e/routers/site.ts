import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, hotjar } from '@askfirst/catalog/vendors'
import { createConsentHandler, toNodeHandler } from '@askfirst/consent/server'
import { getRequestListener } from '@hono/node-server'
import connect from 'connect'
import express from 'express'
import express4 from 'express-4'
import { Hono } from 'hono'
import { generate } from 'selfsigned'

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, hotjar],
  facts: () => import('@askfirst/catalog/facts'),
})
const handle = createConsentHandler({ catalog })
const onNode = toNodeHandler(handle)

/** The ways to mount the handler in a Node server that the guide names, each at `/consent`. */
export const routers: Readonly<Record<string, () => RequestListener>> = {
  // The broadest one: every request is a choice.
  'node:http': () => (request, response) => void onNode(request, response),
  'Express 4': () => express4().use('/consent', onNode),
  'Express 5': () => express().use('/consent', onNode),
  Connect: () => connect().use('/consent', onNode),
  Hono: () => {
    const app = new Hono().post('*', (context) => handle(context.req.raw))
    return getRequestListener(app.fetch) as RequestListener
  },
}

export interface Site {
  readonly port: number
  /** What the handler, or the router, answered to each `POST`. */
  readonly answers: number[]
  readonly close: () => Promise<void>
}

const formTo = (action: string): string =>
  `<form method="post" action="${action}"><button name="askfirst" value="accept-all">Yes</button></form>`

/**
 * Serves any host on this port. `GET /page?action=…` is a page whose form is sent there, `&policy=…` sets its
 * Referrer-Policy, and `&sandbox` puts the form into a sandboxed frame. The router handles everything else.
 */
export async function startSite(router: string, isSecure: boolean): Promise<Site> {
  const answers: number[] = []
  const listener = routers[router]!()
  const answerPage = (url: URL, response: ServerResponse): void => {
    const form = formTo(url.searchParams.get('action') ?? '/consent')
    const policy = url.searchParams.get('policy')
    if (policy) response.setHeader('referrer-policy', policy)
    response.setHeader('content-type', 'text/html')
    response.end(
      url.searchParams.has('sandbox')
        ? `<iframe sandbox="allow-forms" srcdoc="${form.replaceAll('"', '&quot;')}"></iframe>`
        : `${form}<p>Home</p>`,
    )
  }
  const all: RequestListener = (request, response) => {
    if (request.method === 'GET' && request.url?.startsWith('/page?')) {
      answerPage(new URL(request.url, 'http://any'), response)
      return
    }
    if (request.method === 'POST') response.on('finish', () => answers.push(response.statusCode))
    try {
      listener(request, response)
    } catch {
      // Connect itself throws at an address that it can't read, before any handler.
      response.writeHead(400).end()
    }
  }
  let server: Server
  if (isSecure) {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'shop.test' }])
    server = createSecureServer({ key, cert }, all)
  } else server = createServer(all)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
