// Serves the output of `react-router build`: files as they are, everything else by the router.
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createRequestListener } from '@react-router/node'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const build = fileURLToPath(new URL('build', import.meta.url))
const client = join(build, 'client')

/** Addresses and files. Only files in this list are read, so no address leads elsewhere. */
const files = new Map(
  readdirSync(client, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ path: join(client, name), address: `/${name.split(sep).join('/')}` }))
    .filter(({ path, address }) => !address.startsWith('/.') && statSync(path).isFile())
    .map(({ path, address }) => [address, path]),
)

const render = createRequestListener({
  build: await import(pathToFileURL(join(build, 'server', 'index.js')).href),
})

/** Requests that the router can't read would end the process: an invalid host, or `//` in the first line. */
const isReadable = (/** @type {import('node:http').IncomingMessage} */ { url = '', headers }) =>
  URL.canParse(url, `http://${headers.host ?? 'localhost'}`)

const server = createServer((request, response) => {
  if (!isReadable(request)) {
    response.writeHead(400).end()
    return
  }
  const address = request.url?.split('?')[0] ?? '/'
  const path = files.get(address)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (path === undefined) {
    render(request, response)
    return
  }
  response.writeHead(200, {
    'Content-Type': types[/** @type {keyof typeof types} */ (extname(path))] ?? 'application/octet-stream',
    'Content-Length': statSync(path).size,
    // The names of built files change with their content.
    'Cache-Control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(path).pipe(response)
})

server.listen(4182, '127.0.0.1', () => console.log('http://127.0.0.1:4182'))
