import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder on a free port of this machine.
 * @param {string} folder
 * @param {{ fallback?: string }} [options] the file to serve for a path that doesn't exist
 * @returns {Promise<{ url: string, close: () => void }>} the address without a slash at its end
 */
export async function serve(folder, { fallback } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const wanted = join(folder, normalize(decodeURIComponent(pathname)))
    const isFile = (/** @type {string} */ file) => existsSync(file) && statSync(file).isFile()
    const file = isFile(wanted) || fallback === undefined ? wanted : join(folder, fallback)
    if (!file.startsWith(folder) || !isFile(file)) {
      response.writeHead(404).end()
      return
    }
    const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
