import { existsSync, readFileSync, statSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { generate } from 'selfsigned'
import { root } from '../pnpm.mjs'

const dist = join(root, 'apps', 'load', 'dist')

const types = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
])

/** The script of a vendor: it records that it ran, and when. */
const vendor = Buffer.from('(window.ran??=[]).push(performance.now())')

/** @param {Buffer} bytes as servers send what doesn't change: as small as brotli can */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** @typedef {{ bytes: Buffer, compressed: Buffer, type: string }} Kept */

/** Where the files of a page are. @param {string} builder @param {string} page */
export const folderOf = (builder, page) => join(dist, builder, page)

/** @param {string} host `us.vite-8.load.test` @param {string} pathname */
function fileOf(host, pathname) {
  const [page = '', builder = ''] = host.split('.')
  return join(folderOf(builder, page), pathname === '/' ? 'index.html' : pathname)
}

/**
 * Serves each built page under its own host, as a production server does: HTTP/2, brotli, everything at once. Any host
 * under `vendors.test` answers as a vendor. With `args`, a browser finds all these hosts.
 */
export async function startSite() {
  /** @type {Map<string, Kept>} */
  const kept = new Map()
  /** @param {string} file */
  const keep = (file) => {
    const before = kept.get(file)
    if (before) return before
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) return undefined
    const bytes = readFileSync(file)
    const now = { bytes, compressed: brotli(bytes), type: types.get(extname(file)) ?? 'text/plain' }
    kept.set(file, now)
    return now
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'load.test' }], {
    keyType: 'ec',
  })
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const { hostname, pathname } = new URL(
      request.url,
      `https://${request.headers[':authority'] ?? request.headers.host}`,
    )
    if (hostname.endsWith('.vendors.test')) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(vendor)
      return
    }
    const file = keep(fileOf(hostname, pathname))
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Nothing</title>')
      return
    }
    response
      .writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-cache' })
      .end(file.compressed)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    /** @param {string} builder @param {string} page */
    urlOf: (builder, page) => `https://${page}.${builder}.load.test/`,
    /** A file as built, and as sent. @param {string} url */
    fileAt: (url) => {
      const { hostname, pathname } = new URL(url)
      const file = keep(fileOf(hostname, pathname))
      if (!file) throw new Error(`Nothing is under ${url}`)
      return file
    },
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    close: () => {
      server.close()
    },
  }
}
