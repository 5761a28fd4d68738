import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalog, catalogOf, NOON, TODAY } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { createConsentStore, memoryStorage, type Signals } from '../index.ts'
import { decodeRecord } from '../record/decode.ts'
import { fingerprint } from '../record/keys.ts'
import { type ConsentHandlerOptions, createConsentHandler, readConsent, toNodeHandler } from './index.ts'

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

/** What the response stores. */
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
  test('stores a yes and redirects back', async () => {
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

  test('never redirects to another site', async () => {
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

  test('redirects to a path of the site, whatever the form or the referrer says', async () => {
    const wild = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          ...'/\\:@?#%.\t\n\r\0 ',
          '//',
          '/\\',
          '..',
          '%2f',
          '%5c',
          'evil.test',
          'https:',
          'x:',
          SITE,
        ),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
      ),
      maxLength: 10,
    })
    const handler = handle()
    const expectPath = async (back: string, referer: string): Promise<void> => {
      const body = new URLSearchParams({ askfirst: 'reject-all', 'askfirst-back': back })
      // No browser sends what a header can't hold.
      const said = referer.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
      const location = (await handler(post(body, { referer: said }))).headers.get('location')!
      expect(location).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/)
      expect(new URL(location, 'https://shop.test/a/b').origin).toBe('https://shop.test')
    }
    for (const each of [
      'x:/\\evil',
      '/\\evil',
      '//evil',
      '/\t/evil',
      '/\n/evil',
      '/.//evil',
      '/%2e//evil',
      '/a/..//evil',
      '\\\\evil',
      'http:evil',
      'http:/\\evil',
      'javascript:alert(1)',
      'data:/,//evil',
      '/%2f..',
      'https:///evil',
      'blob:https://x/y',
    ]) {
      await expectPath(each, '')
      await expectPath('', each)
      await expectPath('', SITE + each)
    }
    await fc.assert(fc.asyncProperty(wild, wild, expectPath), { numRuns: 500 })
  })

  test('redirects to the page that the form names: a referrer may be shortened or missing', async () => {
    const from = async (back: string, referer?: string): Promise<string | null> => {
      const body = new URLSearchParams({ askfirst: 'reject-all', 'askfirst-back': back })
      return (await handle()(post(body, referer === undefined ? {} : { referer }))).headers.get('location')
    }
    expect(await from('/shop?a=1&b=%26')).toBe('/shop?a=1&b=%26')
    expect(await from('/shop', `${SITE}/`)).toBe('/shop')
    expect(await from('', `${SITE}/shop`)).toBe('/shop')
    expect(await from('shop')).toBe('/')
  })

  test('deletes the host’s own cookie when it stores one for a domain', async () => {
    const response = await handle({ cookie: { name: 'choice', domain: 'example.com' } })(
      post('askfirst=reject-all'),
    )
    expect(response.headers.getSetCookie()).toEqual([
      'choice=; Max-Age=0; Path=/; SameSite=Lax; Secure',
      expect.stringMatching(/^choice=2\..*; Domain=example\.com$/),
    ])
  })

  test('stores a partitioned cookie for frames of other sites', async () => {
    const response = await handle({ cookie: { partitioned: true } })(post('askfirst=reject-all'))
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^askfirst=2\..*; Max-Age=15552000; Path=\/; SameSite=None; Secure; Partitioned$/,
      ),
    ])
  })

  test('stores a cookie without Secure on plain http', async () => {
    const response = await handle()(
      post('askfirst=reject-all', { origin: 'http://localhost:3000' }, 'http://localhost:3000/api/consent'),
    )
    expect(response.headers.getSetCookie()[0]).not.toContain('Secure')
  })
})

describe('a choice from storeOnServer()', () => {
  test('is stored unchanged, for as long as it is valid', async () => {
    const record = accepted()
    const response = await handle()(json({ record }))
    expect(response.status).toBe(204)
    expect(response.headers.getSetCookie()[0]).toContain(`askfirst=${record}; Max-Age=15552000`)
    const old = encodeWholeAnswer(TODAY - 100, 'abc', 'R')
    expect((await handle()(json({ record: old }))).headers.getSetCookie()[0]).toContain(
      `Max-Age=${80 * 86_400};`,
    )
  })

  test('in the short form is stored in full, as the page would', async () => {
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

  test('that is no record is refused', async () => {
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

describe('stores what the store of a page would write', () => {
  const yes = { gpc: false, dnt: false }
  const stored = [
    null,
    'garbage',
    encodeWholeAnswer(TODAY - 3, fingerprint(catalog), 'A'),
    encodeWholeAnswer(TODAY - 3, fingerprint(catalog), 'L'),
    encodeWholeAnswer(TODAY - 300, fingerprint(catalog), 'L'),
    encodeWholeAnswer(TODAY - 3, 'other', 'L'),
    encodeWholeAnswer(TODAY - 3, 'other', 'R'),
    encodeWholeAnswer(TODAY + 3, fingerprint(catalog), 'L'),
  ]
  const headersOf = (text: string | null, { gpc, dnt }: Signals, place: string) => ({
    ...(text !== null && { cookie: `askfirst=${text}` }),
    ...(gpc && { 'sec-gpc': '1' }),
    ...(dnt && { dnt: '1' }),
    'cf-ipcountry': place,
    'cf-region-code': 'CA',
  })
  const cookieText = (response: Response): string =>
    /^askfirst=([^;]*)/.exec(response.headers.getSetCookie()[0]!)![1]!

  for (const doNotTrack of ['ignore', 'honor'] as const) {
    const policy = { doNotTrack }
    const handler = handle({ policy })
    const pageOf = (text: string | null, signals: Signals, place: string) => {
      const storage = memoryStorage(text)
      const snapshot = readConsent(new Headers(headersOf(text, signals, place)), { now })
      const store = createConsentStore({ catalog, policy, storage, snapshot, signals: () => signals, now })
      store.start()()
      return { store, storage }
    }
    for (const signals of [yes, { gpc: true, dnt: false }, { gpc: false, dnt: true }]) {
      test(`an answer: ${doNotTrack} Do Not Track, ${JSON.stringify(signals)}`, async () => {
        for (const text of stored) {
          for (const place of ['DE', 'US', 'XX']) {
            for (const answer of ['accept-all', 'reject-all'] as const) {
              const { store, storage } = pageOf(text, signals, place)
              if (answer === 'accept-all') store.acceptAll()
              else store.rejectAll()
              const headers = headersOf(text, signals, place)
              // Twice: the second answer is not computed again.
              for (let time = 0; time < 2; time++) {
                const response = await handler(post(`askfirst=${answer}`, headers))
                expect(cookieText(response)).toBe(storage.read())
              }
            }
          }
        }
      })

      test(`a short record: ${doNotTrack} Do Not Track, ${JSON.stringify(signals)}`, async () => {
        for (const whole of ['A', 'G', 'L', 'R'] as const) {
          for (const list of [fingerprint(catalog), 'other']) {
            for (const day of [TODAY + 1, TODAY, TODAY - 100]) {
              const record = encodeWholeAnswer(day, list, whole)
              const { storage } = pageOf(record, signals, 'DE')
              const response = await handler(json({ record }, headersOf(null, signals, 'DE')))
              expect(cookieText(response)).toBe(storage.read())
            }
          }
        }
      })
    }
  }
})

describe('a list that is too long for a cookie', () => {
  const long = catalogOf(
    Array.from({ length: 1300 }, (_, i) => ({ id: `vendor-${i}`, category: 'targeting' as const })),
  )

  test('is reported when the handler is created, and in its responses', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const handler = createConsentHandler({ catalog: long, now })
    expect(warned).toHaveBeenCalledTimes(1)
    expect(warned.mock.lastCall?.[0]).toMatch(/AF211.*1300 vendors.*4096/s)
    for (const answer of ['accept-all', 'reject-all']) {
      const response = await handler(post(`askfirst=${answer}`))
      expect(await response.clone().text()).toMatch(/AF211.*4096/s)
      await expectRefused(response, 500)
    }
    warned.mockRestore()
  })

  test('also applies to a record that no browser would store', async () => {
    const record = `2.${'a'.repeat(4090)}`
    const response = await handle()(json({ record }))
    expect(await response.clone().text()).toMatch(/4096/)
    await expectRefused(response, 413)
  })
})

describe('refuses, and changes nothing', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const response = await handle()(
      new Request(`${SITE}/api/consent?askfirst=accept-all`, { method, headers: { origin: SITE } }),
    )
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('other sites, and requests that hide their origin', async () => {
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

  test('whatever the address says: the host comes from the header', async () => {
    for (const [address, host] of [
      ['http://evil.test/consent', 'shop.test'],
      ['http://evil.test:8080/consent', 'shop.test'],
      ['https://evil.test/consent', 'shop.test'],
    ] as const) {
      const { origin } = new URL(address)
      // In plain http, browsers send nothing but this.
      await expectRefused(await handle()(post('askfirst=accept-all', { origin, host }, address)), 403)
      for (const site of ['cross-site', 'same-site', 'none', '', 'same-origin, same-origin', 'SAME-ORIGIN']) {
        const headers = { origin, host, 'sec-fetch-site': site }
        await expectRefused(await handle()(post('askfirst=accept-all', headers, address)), 403)
        const own = { origin: `https://${host}`, host, 'sec-fetch-site': site }
        await expectRefused(await handle()(post('askfirst=accept-all', own, address)), 403)
      }
    }
  })

  test('hosts and origins that only look similar', async () => {
    for (const [origin, host] of [
      ['http://shop.test', 'shop.test.'],
      ['http://shop.test.', 'shop.test'],
      ['http://shop.test:81', 'shop.test'],
      ['http://shop.test', 'shop.test:81'],
      ['http://shop.test', 'evil.test, shop.test'],
      ['http://shop.test', 'evil.test@shop.test'],
      ['http://shop.test', 'shop.test/evil'],
      ['http://shop.test/', 'shop.test'],
      ['http://u@shop.test', 'shop.test'],
      ['http://evil.test, http://shop.test', 'shop.test'],
      ['http://shop.test http://evil.test', 'shop.test'],
      ['ftp://shop.test', 'shop.test'],
      ['shop.test', 'shop.test'],
      ['file://', ''],
      ['null', 'null'],
      ['', ''],
    ] as const) {
      const headers = { origin, host, 'x-forwarded-host': 'shop.test', 'x-http-method-override': 'POST' }
      const response = await handle()(post('askfirst=accept-all', headers, 'http://10.0.0.7/consent'))
      await expectRefused(response, 403)
    }
    for (const [origin, host] of [
      ['http://shop.test', 'SHOP.test:80'],
      ['https://shop.test', 'shop.test:443'],
      ['http://[::1]:3000', '[0:0:0:0:0:0:0:1]:3000'],
    ] as const) {
      const response = await handle()(
        post('askfirst=accept-all', { origin, host }, 'http://10.0.0.7/consent'),
      )
      expect(response.status).toBe(303)
    }
  })

  test('but not a form of the site that hides its origin, under `Referrer-Policy: no-referrer`', async () => {
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin', host: 'shop.test' }
    const send = (host: string, address = 'http://10.0.0.7/consent') =>
      handle()(post('askfirst=accept-all', { ...headers, host }, address))
    const response = await send('shop.test')
    expect(response.status).toBe(303)
    // Browsers send that header with encryption, and to loopback hosts.
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure$/)
    for (const host of ['localhost:3000', 'shop.localhost', '127.0.0.1', '[::1]:80']) {
      expect((await send(host)).headers.getSetCookie()[0]).not.toContain('Secure')
    }
    expect((await send('localhost', 'https://localhost/')).headers.getSetCookie()[0]).toContain('Secure')
    // From a sandboxed frame, and from one that sends nothing else.
    for (const site of ['cross-site', 'same-site', 'none', null]) {
      const sandboxed = post('askfirst=accept-all', { ...headers, ...(site && { 'sec-fetch-site': site }) })
      if (!site) sandboxed.headers.delete('sec-fetch-site')
      await expectRefused(await handle()(sandboxed), 403)
    }
  })

  test('but not the site itself, behind a proxy', async () => {
    const inside = 'http://10.0.0.7:3000/api/consent'
    const known = post('askfirst=reject-all', {}, inside)
    expect((await handle({ origins: [SITE] })(known)).status).toBe(303)
    const reported = post(
      'askfirst=reject-all',
      { 'sec-fetch-site': 'same-origin', host: 'example.com' },
      inside,
    )
    const response = await handle()(reported)
    expect(response.status).toBe(303)
    expect(response.headers.getSetCookie()[0]).toContain('Secure')
    // An older browser, which only sends its origin, and a framework that calls every host localhost.
    const old = post('askfirst=reject-all', { host: 'example.com' }, 'http://localhost:3000/api/consent')
    expect((await handle()(old)).status).toBe(303)
  })

  test('other content types', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/jsonp', '']) {
      await expectRefused(await handle()(post('askfirst=accept-all', { 'content-type': type })), 415)
    }
  })

  test('bodies that are too long, whatever their headers say', async () => {
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

  test('bodies that never arrive', async () => {
    vi.useFakeTimers()
    const never = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('askfirst=')),
    })
    const response = handle()(
      new Request(`${SITE}/api/consent`, {
        method: 'POST',
        body: never,
        duplex: 'half',
        headers: { origin: SITE, 'content-type': 'application/x-www-form-urlencoded' },
      } as RequestInit),
    )
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    await expectRefused(await response, 408)
  })

  test('bodies that were already read', async () => {
    const request = post('askfirst=accept-all')
    await request.text()
    const response = await handle()(request)
    expect(await response.clone().text()).toContain('no body parser')
    await expectRefused(response, 500)
  })

  test('forms without an answer', async () => {
    for (const body of ['', 'askfirst=', 'askfirst=maybe', 'askfirst=ACCEPT-ALL', 'choice=accept-all']) {
      await expectRefused(await handle()(post(body)), 400)
    }
    await expectRefused(await handle()(post(new Uint8Array([0xff, 0xfe]))), 400)
  })

  test('any bytes, with a status and without an error', async () => {
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

  test('the same handler responds', async () => {
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

  test('it refuses the same requests', async () => {
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
