import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { catalog, NOON, TODAY } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { decodeRecord, encodeWholeAnswer } from '../record.ts'
import { fingerprint } from '../told.ts'
import { type ConsentHandlerOptions, createConsentHandler, toNodeHandler } from './index.ts'

const SITE = 'https://example.com'
const now = (): number => NOON
const handle = (options: Partial<ConsentHandlerOptions> = {}) =>
  createConsentHandler({ catalog, now, ...options })

const post = (
  body: BodyInit,
  headers: Record<string, string> = {},
  address = `${SITE}/api/consent`,
): Request =>
  new Request(address, {
    method: 'POST',
    body,
    headers: { origin: SITE, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const json = (value: unknown, headers: Record<string, string> = {}): Request =>
  post(JSON.stringify(value), { 'content-type': 'application/json', ...headers })
const accepted = (): string => {
  const storage = memoryStorage()
  createConsentStore({ catalog, storage, now, signals: () => ({ gpc: false, dnt: false }) }).acceptAll()
  return storage.read()!
}

/** What the answer stores. */
const recordIn = (response: Response) => {
  const cookie = response.headers.getSetCookie().at(-1) ?? ''
  return decodeRecord(/^askfirst=([^;]*)/.exec(cookie)?.[1] ?? '')
}
const expectRefused = async (response: Response, status: number): Promise<void> => {
  expect(response.status).toBe(status)
  expect(response.headers.getSetCookie()).toEqual([])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await response.text()).length).toBeGreaterThan(20)
}

describe('the banner’s form', () => {
  test('stores a yes and goes back', async () => {
    const response = await handle()(post('askfirst=accept-all', { referer: `${SITE}/shop?a=1#top` }))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/shop?a=1')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^askfirst=2\.[\w.~-]+; Max-Age=15552000; Path=\/; SameSite=Lax; Secure$/),
    ])
    expect(recordIn(response)?.get('targeting/ads')).toBe(true)
  })

  test('stores a no', async () => {
    const response = await handle()(post('askfirst=reject-all'))
    expect(response.headers.get('location')).toBe('/')
    expect(recordIn(response)?.get('targeting/ads')).toBe(false)
  })

  test('honors the browser’s signal', async () => {
    const response = await handle()(post('askfirst=accept-all', { 'sec-gpc': '1' }))
    expect(recordIn(response)?.get('functional/chat')).toBe(true)
    expect(recordIn(response)?.get('targeting/ads')).toBe(false)
  })

  test('never leads away from the site', async () => {
    for (const referer of [
      `${SITE}//evil.example/x`,
      `${SITE}/\\evil.example`,
      'https://evil.example/y',
      'nonsense',
    ]) {
      const location = (await handle()(post('askfirst=reject-all', { referer }))).headers.get('location')!
      expect(new URL(location, SITE).origin, referer).toBe(SITE)
    }
  })

  test('for a domain takes the host’s own cookie away', async () => {
    const response = await handle({ cookie: { name: 'choice', domain: 'example.com' } })(
      post('askfirst=reject-all'),
    )
    expect(response.headers.getSetCookie()).toEqual([
      'choice=; Max-Age=0; Path=/; SameSite=Lax; Secure',
      expect.stringMatching(/^choice=2\..*; Domain=example\.com$/),
    ])
  })

  test('is not Secure on plain http', async () => {
    const response = await handle()(
      post('askfirst=reject-all', { origin: 'http://localhost:3000' }, 'http://localhost:3000/api/consent'),
    )
    expect(response.headers.getSetCookie()[0]).not.toContain('Secure')
  })
})

describe('a mirrored choice', () => {
  test('is stored as it is, for as long as it stands', async () => {
    const record = accepted()
    const response = await handle()(json({ record }))
    expect(response.status).toBe(204)
    expect(response.headers.getSetCookie()[0]).toContain(`askfirst=${record}; Max-Age=15552000`)
    const old = encodeWholeAnswer(TODAY - 100, 'abc', 'R')
    expect((await handle()(json({ record: old }))).headers.getSetCookie()[0]).toContain(
      `Max-Age=${80 * 86_400};`,
    )
  })

  test('that was sent in short is stored in full, as the page itself will', async () => {
    const current = fingerprint(catalog)
    for (const [whole, full] of [
      ['A', accepted()],
      ['R', undefined],
    ] as const) {
      const response = await handle()(json({ record: encodeWholeAnswer(TODAY, current, whole) }))
      const [cookie] = response.headers.getSetCookie()
      expect(cookie).not.toMatch(/\.[AR]\.\.\./)
      if (full) expect(cookie).toContain(`askfirst=${full};`)
    }
  })

  test('that is none is refused', async () => {
    const stale = encodeWholeAnswer(TODAY - 180, 'abc', 'A')
    const early = encodeWholeAnswer(TODAY + 2, 'abc', 'A')
    for (const record of [stale, early, '', 'x', `${accepted()}; Domain=evil`, 1, null, { a: 1 }]) {
      await expectRefused(await handle()(json({ record })), 400)
    }
    for (const body of ['', '{', 'null', '[]', '"x"', '{"__proto__":{"record":"x"}}']) {
      await expectRefused(await handle()(post(body, { 'content-type': 'application/json' })), 400)
    }
  })
})

describe('refused, with nothing changed', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const response = await handle()(
      new Request(`${SITE}/api/consent?askfirst=accept-all`, { method, headers: { origin: SITE } }),
    )
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('other sites, and whoever hides where it comes from', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://example.com' },
      { origin: 'http://example.com', host: 'example.com' },
      { origin: 'https://evil.example', host: 'example.com' },
      { origin: 'https://example.com.evil.example' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      { origin: 'https://sub.example.com', 'sec-fetch-site': 'same-site' },
    ]) {
      await expectRefused(await handle()(post('askfirst=accept-all', headers)), 403)
    }
    const bare = post('askfirst=accept-all')
    bare.headers.delete('origin')
    await expectRefused(await handle()(bare), 403)
    bare.headers.set('sec-fetch-site', 'none')
    await expectRefused(await handle()(bare), 403)
  })

  test('but not the site itself, behind a proxy', async () => {
    const inside = 'http://10.0.0.7:3000/api/consent'
    const known = post('askfirst=reject-all', {}, inside)
    expect((await handle({ origins: [SITE] })(known)).status).toBe(303)
    const told = post('askfirst=reject-all', { 'sec-fetch-site': 'same-origin', host: 'example.com' }, inside)
    const response = await handle()(told)
    expect(response.status).toBe(303)
    expect(response.headers.getSetCookie()[0]).toContain('Secure')
    // An older browser, which only says its origin, and a framework that calls every host localhost.
    const old = post('askfirst=reject-all', { host: 'example.com' }, 'http://localhost:3000/api/consent')
    expect((await handle()(old)).status).toBe(303)
  })

  test('other kinds of content', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/jsonp', '']) {
      await expectRefused(await handle()(post('askfirst=accept-all', { 'content-type': type })), 415)
    }
  })

  test('bodies that are too long, whatever they say of themselves', async () => {
    await expectRefused(await handle()(post('x'.repeat(8193))), 413)
    await expectRefused(await handle()(post('askfirst=accept-all', { 'content-length': '9000' })), 413)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent++
        controller.enqueue(new Uint8Array(1024).fill(97))
      },
    })
    const request = new Request(`${SITE}/api/consent`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { origin: SITE, 'content-type': 'application/json' },
    } as RequestInit)
    await expectRefused(await handle()(request), 413)
    expect(sent).toBeLessThan(20)
  })

  test('forms that say nothing', async () => {
    for (const body of ['', 'askfirst=', 'askfirst=maybe', 'askfirst=ACCEPT-ALL', 'choice=accept-all']) {
      await expectRefused(await handle()(post(body)), 400)
    }
    await expectRefused(await handle()(post(new Uint8Array([0xff, 0xfe]))), 400)
  })

  test('any bytes: a status, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('application/json', 'application/x-www-form-urlencoded'),
        async (bytes, type) => {
          const response = await handle()(post(bytes, { 'content-type': type }))
          expect([400, 413]).toContain(response.status)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('on node:http', () => {
  const running: { close: () => void }[] = []
  afterEach(() => {
    for (const server of running.splice(0)) server.close()
  })
  const listen = async (): Promise<string> => {
    const handler = toNodeHandler(handle())
    const server = createServer((request, response) => void handler(request, response)).listen(0, '127.0.0.1')
    running.push(server)
    await new Promise((resolve) => server.once('listening', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('the same handler answers', async () => {
    const site = await listen()
    const response = await fetch(`${site}/consent`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: site, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'askfirst=accept-all',
    })
    expect(response.status).toBe(303)
    expect(recordIn(response)?.get('targeting/ads')).toBe(true)
    expect((await fetch(`${site}/consent`)).status).toBe(405)
  })

  test('and refuses the same', async () => {
    const site = await listen()
    const send = (headers: Record<string, string>, body = 'askfirst=accept-all') =>
      fetch(site, {
        method: 'POST',
        body,
        headers: { origin: site, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      })
    await expectRefused(await send({ origin: 'https://evil.example' }), 403)
    await expectRefused(await send({}, 'x'.repeat(50_000)), 413)
  })
})
