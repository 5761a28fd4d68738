import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as vendors from '@askfirst/catalog/vendors'
import { createConsentStore, memoryStorage } from '@askfirst/consent'
import { createConsentHandler, toNodeHandler } from '@askfirst/consent/server'
import { test } from '@playwright/test'

const ROUNDS = 7
const REQUESTS = 1500
/** Concurrent requests on a connection, so that the server is the bottleneck. */
const DEPTH = 20

type Handler = (request: Request) => Promise<Response>

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: Object.values(vendors),
  facts: () => import('@askfirst/catalog/facts'),
})

/** The least that a handler can do that reads a request and stores it. */
const bare: Handler = async (request) => {
  const body = await request.text()
  const headers = { 'cache-control': 'no-store', 'set-cookie': `bare=${body.length}; Path=/` }
  return new Response(null, { status: 204, headers })
}
const ours = createConsentHandler({ catalog })

function sentByPage(): string {
  const storage = memoryStorage()
  const store = createConsentStore({ catalog, storage, signals: () => ({ gpc: false, dnt: false }) })
  store.save({ categories: { functional: true, performance: true, targeting: false } })
  return JSON.stringify({ record: storage.read() })
}

const sent = {
  'a form': ['application/x-www-form-urlencoded', 'askfirst=accept-all&askfirst-back=%2Fshop%3Fpage%3D2'],
  'a choice from storeOnServer()': ['application/json', sentByPage()],
} as const

/** Requests per CPU second of this process, over one loopback connection. */
async function measure(listener: RequestListener, type: string, body: string): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const head = [
    'POST /consent HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Sec-Fetch-Site: same-origin',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64)',
    'Accept: text/html,application/xhtml+xml',
    'Accept-Language: en',
    `Referer: http://127.0.0.1:${port}/shop?page=2`,
    `Content-Type: ${type}`,
    `Content-Length: ${body.length}`,
  ].join('\r\n')
  const message = `${head}\r\n\r\n${body}`
  const socket = connect(port, '127.0.0.1')
  let answered = 0
  const before = process.cpuUsage()
  await new Promise<void>((resolve, reject) => {
    socket.setTimeout(20_000, () => reject(new Error('Silence')))
    socket.setEncoding('latin1').on('error', reject)
    socket.on('data', (text: string) => {
      const count = text.split('HTTP/1.1 ').length - 1
      if (text.includes('HTTP/1.1 4')) reject(new Error(text))
      answered += count
      if (answered >= REQUESTS) resolve()
      else socket.write(message.repeat(count))
    })
    socket.write(message.repeat(DEPTH))
  })
  // CPU time, not wall time, so that other work on the machine doesn't count.
  const { user, system } = process.cpuUsage(before)
  socket.destroy()
  server.close()
  server.closeAllConnections()
  return answered / ((user + system) / 1e6)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

for (const [name, [type, body]] of Object.entries(sent)) {
  test(`what ${name} costs a server, compared to a minimal handler`, async () => {
    test.setTimeout(180_000)
    const serve = (handler: Handler): RequestListener => {
      const listener = toNodeHandler(handler)
      return (request, response) => void listener(request, response)
    }
    const seen: { readonly bare: number; readonly ours: number }[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      // Alternate, so that neither always runs on the warmer machine.
      const first = await measure(serve(round % 2 ? bare : ours), type, body)
      const second = await measure(serve(round % 2 ? ours : bare), type, body)
      // The first round warms up the compiler.
      if (round > 0) seen.push(round % 2 ? { bare: first, ours: second } : { ours: first, bare: second })
    }
    console.log(
      [
        `${name}, ${Object.keys(vendors).length} vendors, ${ROUNDS} rounds of ${REQUESTS} requests over loopback, medians for a second of CPU`,
        `  bare handler  ${median(seen.map((each) => each.bare)).toFixed(0)}`,
        `  ours          ${median(seen.map((each) => each.ours)).toFixed(0)}`,
        `  ratio         ${median(seen.map((each) => each.ours / each.bare)).toFixed(2)}   (at least 0.5)`,
      ].join('\n'),
    )
  })
}
