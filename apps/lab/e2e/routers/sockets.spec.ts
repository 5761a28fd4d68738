import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { routers, startSite } from './site.ts'

/** Sends raw bytes, and returns what arrived until the connection ended, fell silent or had answered. */
async function ask(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.setEncoding('latin1')
  await new Promise<void>((resolve) => {
    socket.on('data', (text) => {
      received += String(text)
      if (/^HTTP\/1\.1 \d{3}[^]*\r\n\r\n/.test(received)) resolve()
    })
    socket.on('close', () => resolve()).on('error', () => resolve())
    socket.setTimeout(20_000, () => {
      received = 'silence'
      resolve()
    })
    socket.write(bytes, 'latin1')
  })
  socket.destroy()
  return /^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? (received || 'closed')
}

const FORM = 'Content-Type: application/x-www-form-urlencoded'
const BODY = 'askfirst=accept-all'
const request = (method: string, target: string, headers: readonly string[], body = BODY): string =>
  [`${method} ${target} HTTP/1.1`, ...headers, FORM, `Content-Length: ${body.length}`, '', body].join('\r\n')

const HOSTS = [
  '[',
  'a b',
  'u@h',
  'u:p@h',
  'a:99999',
  'a/b',
  'a?b',
  'a#b',
  '',
  '%',
  '\xe4',
  'a\\b',
  '[::1',
  'a,b',
]
const TARGETS = [
  '/',
  '//',
  '//evil.test/consent',
  '/consent//evil.test/',
  '//[',
  '/\\',
  '/%',
  '/%00',
  '/?%',
  '*',
]
const ABSOLUTE = ['http://u:p@h/', 'http://evil.test/consent', 'http://[/', 'x:/\\evil', 'http://a:99999/']
const METHODS = [
  'TRACE',
  'OPTIONS',
  'PUT',
  'DELETE',
  'PATCH',
  'PROPFIND',
  'M-SEARCH',
  'GET',
  'HEAD',
  'CONNECT',
]

for (const router of Object.keys(routers)) {
  test(`${router}: each of many malformed requests gets a status or a closed connection`, async () => {
    test.setTimeout(120_000)
    const unhandled: unknown[] = []
    const note = (error: unknown): void => {
      unhandled.push(error)
    }
    process.on('unhandledRejection', note)
    const site = await startSite(router, false)
    const own = ['Host: shop.test', 'Origin: http://shop.test']
    try {
      const wild = [
        ...HOSTS.map((host) => ['POST', '/consent', [`Host: ${host}`, 'Origin: http://evil.test']] as const),
        ...[...TARGETS, ...ABSOLUTE].map(
          (target) => ['POST', target, ['Host: shop.test', 'Origin: http://evil.test']] as const,
        ),
        ...METHODS.flatMap((method) => TARGETS.map((target) => [method, target, own] as const)),
      ]
      await Promise.all(
        wild.map(async ([method, target, headers]) => {
          const came = await ask(site.port, request(method, target, headers))
          expect(came, `${method} ${target} ${headers.join(' ')}`).toMatch(/^([45]\d\d|30[1278]|closed)$/)
        }),
      )
      for (const bytes of [
        request('POST', '/consent', own, 'x'.repeat(100_000)),
        request('POST', '/consent', own, '\xff\xfe'),
        request('POST', '/consent', own, ''),
        request('POST', '/consent', own).replace('application', 'x'),
        request('POST', '/consent', own).replace('Content-Length: 19', 'Content-Length: 900000000'),
      ]) {
        expect(await ask(site.port, bytes)).toMatch(/^4\d\d$/)
      }
      // Started and cut off.
      for (const length of [30, 60, 100, 140, 150]) {
        const socket = connect(site.port, '127.0.0.1')
        socket.on('error', () => undefined)
        socket.write(request('POST', '/consent', own).slice(0, length))
        await new Promise((resolve) => setTimeout(resolve, 20))
        socket.resetAndDestroy()
      }
      // The server is still up and answers.
      expect(await ask(site.port, request('POST', '/consent', own))).toBe('303')
      expect(unhandled).toEqual([])
    } finally {
      process.off('unhandledRejection', note)
      await site.close()
    }
  })
}
