import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect as connectHttp2, createSecureServer, type Http2SecureServer } from 'node:http2'
import { type AddressInfo, connect, type Socket } from 'node:net'
import fc from 'fast-check'
import { generate } from 'selfsigned'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog } from '../../test/fixtures.ts'
import { createConsentHandler, toNodeHandler } from './index.ts'

/** Errors that would end a process without a listener. */
const unhandled: unknown[] = []
const note = (error: unknown): void => {
  unhandled.push(error)
}
beforeAll(() => {
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
})
afterAll(() => {
  process.off('unhandledRejection', note)
  process.off('uncaughtException', note)
})
const running: { close: () => void }[] = []
beforeEach(() => {
  unhandled.length = 0
})
afterEach(async () => {
  for (const server of running.splice(0)) server.close()
  vi.restoreAllMocks()
  // Node reports an unhandled rejection one turn later.
  await new Promise((resolve) => void setImmediate(resolve))
  if (unhandled.length > 0) throw new AggregateError(unhandled, 'Nobody handled this')
})

const listen = async (listener: RequestListener): Promise<number> => {
  const server: Server = createServer(listener)
  running.push({
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
const consent = toNodeHandler(createConsentHandler({ catalog }))
const listenToChoices = (): Promise<number> => listen((request, response) => void consent(request, response))

/** A connection that sends raw bytes. */
const open = async (port: number) => {
  const socket: Socket = connect(port, '127.0.0.1')
  let received = ''
  let isClosed = false
  socket.setEncoding('latin1')
  socket.on('data', (text) => (received += String(text)))
  socket.on('error', () => undefined)
  socket.on('close', () => (isClosed = true))
  await once(socket, 'connect')
  return {
    socket,
    /** All status codes so far. */
    statuses: (): number[] =>
      [...received.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, code]) => Number(code)),
    received: () => received,
    isClosed: () => isClosed,
  }
}
type Connection = Awaited<ReturnType<typeof open>>

/** The result: a status, or the end of the connection. */
const outcome = async (connection: Connection, count = 1): Promise<number | 'closed'> => {
  await vi.waitFor(() => expect(connection.statuses().length >= count || connection.isClosed()).toBe(true), {
    timeout: 10_000,
    interval: 5,
  })
  return connection.statuses()[count - 1] ?? 'closed'
}
const ask = async (port: number, text: string): Promise<number | 'closed'> => {
  const connection = await open(port)
  connection.socket.write(text, 'latin1')
  const came = await outcome(connection)
  connection.socket.destroy()
  return came
}

const FORM = 'Content-Type: application/x-www-form-urlencoded'
const BODY = 'askfirst=accept-all'
const form = (target: string, headers: readonly string[], body = BODY): string =>
  [`POST ${target} HTTP/1.1`, ...headers, FORM, `Content-Length: ${body.length}`, '', body].join('\r\n')

describe('anything that node:http accepts', () => {
  test.each([
    ['[', 400],
    ['a b', 400],
    ['u@h', 400],
    ['u:p@h', 400],
    ['a:99999', 400],
    ['a:b', 400],
    ['a/b', 400],
    ['a?b', 400],
    ['a#b', 400],
    ['a\\b', 400],
    ['', 400],
    ['[::1', 400],
    ['\xe4\xf6', 400],
    ['%', 400],
    ['%00', 400],
    ['a^b', 400],
    ['1.2.3.4.5', 400],
    ['shop.test', 303],
    ['SHOP.test:80', 303],
    ['shop.test:', 303],
    ['[::1]:3000', 303],
    ['a_b', 303],
  ])('Host: %s', async (host, status) => {
    const port = await listenToChoices()
    const origin = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : 'http://x'
    expect(await ask(port, form('/consent', [`Host: ${host}`, `Origin: ${origin}`]))).toBe(status)
    expect(await ask(port, form('/', ['Host: shop.test', 'Origin: http://shop.test']))).toBe(303)
  })

  test.each(['TRACE', 'OPTIONS', 'PROPFIND', 'GET', 'HEAD', 'DELETE', 'M-SEARCH', 'QUERY'])(
    '%s',
    async (method) => {
      const port = await listenToChoices()
      expect(await ask(port, `${method} / HTTP/1.1\r\nHost: shop.test\r\n\r\n`)).toBe(405)
    },
  )

  test('CONNECT, which creates no request', async () => {
    const port = await listenToChoices()
    expect(await ask(port, 'CONNECT shop.test:80 HTTP/1.1\r\nHost: shop.test\r\n\r\n')).toBe('closed')
  })

  test.each([
    '//',
    '///',
    '//evil.test/consent',
    '//evil.test:80/',
    '/\\evil.test',
    '//[',
    '//a:99999/',
    '/%',
    '/%00%ff',
    '/?%zz',
    '/#a',
    'http://u:p@h/',
    'http://evil.test/consent',
    'https://evil.test/',
    'http://[/',
    'http://a:99999/',
    'x:/\\evil',
    'x:',
    'javascript:alert(1)',
    `/${'a'.repeat(8000)}`,
  ])('%s uses the host from the header', async (target) => {
    const port = await listenToChoices()
    const own = ['Host: shop.test', 'Origin: http://shop.test']
    expect([303, 400]).toContain(await ask(port, form(target, own)))
    const foreign = ['Host: shop.test', 'Origin: http://evil.test']
    expect([403, 400]).toContain(await ask(port, form(target, foreign)))
    expect(await ask(port, `GET ${target} HTTP/1.1\r\nHost: shop.test\r\n\r\n`)).toSatisfy(
      (status) => status === 405 || status === 400,
    )
  })

  test('OPTIONS *, requests of HTTP/1.0, without a host and with two', async () => {
    const port = await listenToChoices()
    expect(await ask(port, 'OPTIONS * HTTP/1.1\r\nHost: shop.test\r\n\r\n')).toBe(405)
    expect(await ask(port, 'GET / HTTP/1.0\r\n\r\n')).toBe(405)
    expect(await ask(port, form('/', ['Origin: http://evil.test']).replace('1.1', '1.0'))).toBe(403)
    expect(
      await ask(port, form('/', ['Host: shop.test', 'Host: evil.test', 'Origin: http://evil.test'])),
    ).toBe(403)
  })

  test('any bytes in host, target, method, origin and referer', { timeout: 60_000 }, async () => {
    const port = await listenToChoices()
    const wild = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          ...'/\\:@[]?#%*.-_ \t',
          '//',
          'evil.test',
          'http://',
          ':80',
          '..',
          '%2f',
          '\x7f',
          '\xff',
        ),
        fc.string({ minLength: 1, maxLength: 3 }),
      ),
      maxLength: 12,
    })
    // A line break would end the request and begin another one.
    const line = wild.map((text) => text.replaceAll(/[\r\n\0]/g, ''))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('POST', 'GET', 'TRACE', 'OPTIONS', 'PUT'),
        fc.oneof(
          line.map((text) => `/${text.replaceAll(/\s/g, '')}`),
          line.map((text) => `http://${text.replaceAll(/\s/g, '')}`),
        ),
        line,
        line,
        line,
        async (method, target, host, origin, referer) => {
          const came = await ask(
            port,
            [
              `${method} ${target || '/'} HTTP/1.1`,
              `Host: ${host}`,
              `Origin: ${origin}`,
              `Referer: ${referer}`,
              FORM,
              `Content-Length: ${BODY.length}`,
              '',
              BODY,
            ].join('\r\n'),
          )
          expect([303, 400, 403, 405]).toContain(came)
        },
      ),
      { numRuns: 150 },
    )
    expect(await ask(port, form('/', ['Host: shop.test', 'Origin: http://shop.test']))).toBe(303)
  })
})

describe('bodies', () => {
  const own = ['Host: shop.test', 'Origin: http://shop.test']
  const chunked = (chunk: string): string => `${chunk.length.toString(16)}\r\n${chunk}\r\n`
  const headed = [`POST / HTTP/1.1`, ...own, FORM].join('\r\n')

  test('after a body that is too long, the connection serves the next request', async () => {
    const port = await listenToChoices()
    for (const text of [
      form('/', own, 'x'.repeat(50_000)),
      `${headed}\r\nTransfer-Encoding: chunked\r\n\r\n${chunked('x'.repeat(9000)).repeat(4)}0\r\n\r\n`,
      // It was refused before any of it was read.
      form('/', ['Host: shop.test', 'Origin: http://evil.test'], 'x'.repeat(50_000)),
    ]) {
      const connection = await open(port)
      const before = Date.now()
      connection.socket.write(text)
      expect([413, 403]).toContain(await outcome(connection))
      connection.socket.write(form('/', own))
      expect(await outcome(connection, 2)).toBe(303)
      expect(Date.now() - before).toBeLessThan(1500)
      connection.socket.destroy()
    }
  })

  test('an endless body gets a response, and its connection is closed', async () => {
    const port = await listenToChoices()
    for (const head of [
      `${headed}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      `${headed}\r\nContent-Length: 999999999\r\n\r\n`,
    ]) {
      const connection = await open(port)
      connection.socket.write(head)
      const more = setInterval(() => connection.socket.write(chunked('x'.repeat(9000))), 5)
      expect(await outcome(connection)).toBe(413)
      await vi.waitFor(() => expect(connection.isClosed()).toBe(true), { timeout: 5000 })
      clearInterval(more)
    }
  })

  test('a body that never arrives is not waited for', { timeout: 30_000 }, async () => {
    const port = await listenToChoices()
    const connection = await open(port)
    connection.socket.write(`${headed}\r\nContent-Length: 19\r\n\r\naskfirst=`)
    // A byte now and then doesn't avoid the limit.
    const more = setInterval(() => connection.socket.write('x'), 900)
    expect(await outcome(connection)).toBe(408)
    await vi.waitFor(() => expect(connection.isClosed()).toBe(true))
    clearInterval(more)
    expect(connection.received()).toContain('onnection: close')
  })

  test('an aborted body ends without an error', async () => {
    const arrived = vi.fn<() => void>()
    const port = await listen((request, response) => {
      arrived()
      void consent(request, response)
    })
    for (const text of [
      `${headed}\r\nContent-Length: 19\r\n\r\naskfirst`,
      `${headed}\r\nContent-Length: 19\r\n\r\n`,
    ]) {
      const connection = await open(port)
      arrived.mockClear()
      connection.socket.write(text)
      await vi.waitFor(() => expect(arrived).toHaveBeenCalled())
      connection.socket.resetAndDestroy()
      expect(await outcome(connection)).toBe('closed')
    }
    // Half closed: the rest can never arrive.
    const connection = await open(port)
    connection.socket.end(`${headed}\r\nContent-Length: 19\r\n\r\naskfirst`)
    expect([400, 'closed']).toContain(await outcome(connection))
    expect(await ask(port, form('/', own))).toBe(303)
  })

  test('a body that a body parser has read is reported', async () => {
    const port = await listen((request, response) => {
      request.resume()
      request.on('end', () => void consent(request, response))
    })
    const connection = await open(port)
    connection.socket.write(form('/', own))
    expect(await outcome(connection)).toBe(500)
    await vi.waitFor(() => expect(connection.received()).toContain('no body parser may come before it'))
    connection.socket.destroy()
  })
})

describe('other faults', () => {
  const own = ['Host: shop.test', 'Origin: http://shop.test']

  test.each([
    ['a handler that rejects', () => Promise.reject(new Error('Mine'))],
    [
      'one that throws',
      () => {
        throw new Error('Mine')
      },
    ],
    ['one that answers nothing', () => Promise.resolve(undefined as never)],
    ['an answer that is none', () => Promise.resolve(Response.error())],
    ['a header that Node refuses', () => Promise.resolve(new Response('', { headers: { 'x-a': '\x01' } }))],
  ])('%s: 500, and the error is reported', async (_, handler) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const port = await listen((request, response) => void toNodeHandler(handler)(request, response))
    expect(await ask(port, form('/', own))).toBe(500)
    expect(reported).toHaveBeenCalledTimes(1)
  })

  test('a framework reports them in its own way', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const handler = toNodeHandler(() => Promise.reject(new Error('Mine')))
    const port = await listen((request, response) => {
      void handler(request, response, (error) => {
        response.statusCode = 503
        response.end(String(error))
      })
    })
    expect(await ask(port, form('/', own))).toBe(503)
    expect(reported).not.toHaveBeenCalled()
  })

  test.each([
    ['answered', 200, (response: Parameters<RequestListener>[1]) => response.end('Mine')],
    ['begun', 200, (response: Parameters<RequestListener>[1]) => response.write('Mine')],
    ['destroyed', 'closed', (response: Parameters<RequestListener>[1]) => response.destroy()],
  ] as const)('a response that was %s before', async (_, came, act) => {
    const ended: Promise<void>[] = []
    const port = await listen((request, response) => {
      act(response)
      ended.push(consent(request, response))
    })
    expect(await ask(port, form('/', own))).toBe(came)
    await expect(Promise.all(ended)).resolves.toEqual([undefined])
  })

  test('a visitor who left before the response', async () => {
    let answer = (): void => undefined
    const waits = new Promise<void>((resolve) => (answer = resolve))
    const ended: Promise<void>[] = []
    const handler = toNodeHandler(async () => {
      await waits
      return new Response('Late', { headers: { 'set-cookie': 'a=1' } })
    })
    const left = vi.fn<() => void>()
    const port = await listen((request, response) => {
      response.once('close', left)
      ended.push(handler(request, response))
    })
    const connection = await open(port)
    connection.socket.write(form('/', own))
    await vi.waitFor(() => expect(ended).toHaveLength(1))
    connection.socket.resetAndDestroy()
    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce())
    answer()
    await expect(Promise.all(ended)).resolves.toEqual([undefined])
  })
})

test('any handler’s response arrives unchanged: bytes, several cookies', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const handler = toNodeHandler(async (request) => {
    const headers = new Headers({ 'x-url': request.url, 'x-body': await request.text() })
    headers.append('set-cookie', 'a=1')
    headers.append('set-cookie', 'b=2')
    return new Response(bytes, { status: 201, headers })
  })
  const port = await listen((request, response) => void handler(request, response))
  const site = `http://127.0.0.1:${port}`
  const body = 'x'.repeat(200_000)
  const response = await fetch(`${site}//a?b=1`, { method: 'POST', body: body.slice(0, 2000) })
  expect(response.status).toBe(201)
  expect(response.headers.get('x-url')).toBe(`${site}//a?b=1`)
  expect(response.headers.get('x-body')).toBe(body.slice(0, 2000))
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
})

describe('HTTP/2', () => {
  const listenHttp2 = async (): Promise<number> => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])
    const server = createSecureServer({ key, cert }, (request, response) => void consent(request, response))
    running.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const send = async (
    client: ReturnType<typeof connectHttp2>,
    headers: Record<string, string>,
    body: string | undefined = BODY,
  ) => {
    const stream = client.request({
      ':method': 'POST',
      ':path': '/consent',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    })
    stream.on('error', () => undefined)
    stream.end(body)
    const [answer] = (await once(stream, 'response')) as [Record<string, unknown>]
    stream.resume()
    return answer
  }

  test('the host is the authority', async () => {
    const port = await listenHttp2()
    const client = connectHttp2(`https://localhost:${port}`, { rejectUnauthorized: false })
    const origin = `https://localhost:${port}`
    const own = await send(client, { origin, 'sec-fetch-site': 'same-origin' })
    expect(own[':status']).toBe(303)
    expect(own['set-cookie']).toEqual([expect.stringMatching(/^askfirst=2\..*; Secure$/)])
    // An older browser.
    expect((await send(client, { origin }))[':status']).toBe(303)
    for (const path of ['/consent', '//evil.test/consent']) {
      const foreign = await send(client, { origin: 'https://evil.test', ':path': path })
      expect(foreign[':status']).toBe(403)
    }
    expect((await send(client, { origin, ':authority': 'u@h' }))[':status']).toBe(400)
    expect((await send(client, { origin }, 'x'.repeat(100_000)))[':status']).toBe(413)
    expect((await send(client, { origin }))[':status']).toBe(303)
    client.destroy()
  })

  test('a stream that is reset doesn’t affect others', async () => {
    const port = await listenHttp2()
    const client = connectHttp2(`https://localhost:${port}`, { rejectUnauthorized: false })
    const origin = `https://localhost:${port}`
    const arrived = once(running.at(-1) as Http2SecureServer, 'request')
    const stream = client.request({ ':method': 'POST', ':path': '/', origin, 'content-type': FORM.slice(14) })
    stream.on('error', () => undefined)
    stream.write('askfirst')
    await arrived
    stream.destroy()
    expect((await send(client, { origin }))[':status']).toBe(303)
    client.destroy()
  })
})
