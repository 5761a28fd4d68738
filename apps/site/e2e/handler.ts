import { connect } from 'node:net'
import type { APIResponse } from '@playwright/test'
import {
  answer,
  button,
  center,
  expect,
  isOfHandler,
  openCenter,
  record,
  RECORD,
  settle,
  type Site,
  test,
  visit,
  watchHandler,
  pagesOf,
} from './fixture.ts'

/** The cookies that a response of the handler sets. */
const stored = (response: APIResponse): string[] =>
  response
    .headersArray()
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .map(({ value }) => value)

/** The headers of a request by a page of the site. */
const ownHeaders = (baseURL: string | undefined) => ({
  origin: new URL(baseURL ?? '').origin,
  'sec-fetch-site': 'same-origin',
})

/** Sends a form as no browser would, and returns what arrived until the connection ended or fell silent. */
async function sendRaw(port: number, target: string, headers: readonly string[]): Promise<string> {
  const body = 'askfirst=accept-all'
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.setEncoding('latin1').on('data', (text) => (received += String(text)))
  socket.write(
    [
      `POST ${target} HTTP/1.1`,
      ...headers,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${body.length}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
  await new Promise<void>((resolve) => {
    socket.setTimeout(5000, resolve)
    socket.on('close', () => resolve()).on('error', () => resolve())
  })
  socket.destroy()
  return received
}

async function expectRefused(response: APIResponse, status: number): Promise<void> {
  expect(response.status()).toBe(status)
  expect(stored(response)).toEqual([])
}

export function handler(site: Site): void {
  const pages = pagesOf(site)
  if (!site.handler) {
    test('no handler answers here, and none is called', async ({ page, context }) => {
      const sent = watchHandler(context)
      await visit(page)
      await answer(page, 'Reject all')
      await settle(page)
      expect(sent).toEqual([])
    })
    return
  }

  for (const name of ['Accept all', 'Reject all'] as const) {
    test(`“${name}” returns from the server as it was stored, once`, async ({ page, context }) => {
      const sent = watchHandler(context)
      await visit(page)
      const [response] = await Promise.all([page.waitForResponse(isOfHandler), answer(page, name)])
      await settle(page)
      expect(response.status()).toBe(204)
      expect(sent).toHaveLength(1)
      const { record: text } = JSON.parse(sent[0] ?? '') as { readonly record: string }
      const cookie = await response.headerValue('set-cookie')
      expect(cookie).toMatch(/^askfirst=2\.[\w.~-]+; Max-Age=15552000; Path=\/; SameSite=Lax$/)
      expect(cookie).toContain(`askfirst=${text};`)
      const [kept] = await context.cookies()
      expect(kept).toMatchObject({
        name: RECORD,
        value: await record(context),
        httpOnly: false,
        sameSite: 'Lax',
      })
      expect(((kept?.expires ?? 0) * 1000 - Date.now()) / 86_400_000).toBeCloseTo(180, 1)
      // The next page doesn't send it again, because nobody chose there.
      await page.reload()
      await settle(page)
      expect(sent).toHaveLength(1)
    })
  }

  test('a withdrawal stays, even if the yes before it returns late', async ({ page, context, requests }) => {
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    // The first request is held until the second has returned.
    await context.route(
      '**/consent',
      async (route) => {
        await released
        await route.continue().catch(() => undefined)
      },
      { times: 1 },
    )
    await visit(page)
    await answer(page, 'Accept all')
    await expect.poll(() => requests).toContain('youtube sends')
    // Unless the second one waits for the first.
    const second = page.waitForResponse(isOfHandler, { timeout: 2000 }).catch(() => undefined)
    await openCenter(page)
    await button(center(page), 'Reject all').click()
    await expect(center(page)).toBeHidden()
    await second
    const no = await record(context)
    release()
    await settle(page)
    expect(await record(context)).toBe(no)
    requests.length = 0
    await page.reload()
    await settle(page)
    expect(requests).toEqual([])
  })

  test('a request that no page of the site sent is refused, and sets nothing', async ({
    request,
    baseURL,
  }) => {
    const headers = ownHeaders(baseURL)
    const form = { askfirst: 'accept-all' }
    const post = (headers: Record<string, string>): Promise<APIResponse> =>
      request.post('/consent', { form, headers, maxRedirects: 0 })
    // The control: from the site itself it is stored.
    const own = await post({ ...headers, referer: `${headers.origin}/?a=1` })
    expect(own.status()).toBe(303)
    expect(own.headers()['location']).toMatch(/\/\?a=1$/)
    expect(stored(own)).toEqual([expect.stringMatching(/^askfirst=2\./)])
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ]) {
      await test.step(JSON.stringify(headers), async () => expectRefused(await post(headers), 403))
    }
  })

  test('a form on another site is refused because of what the browser says about it', async ({
    page,
    context,
    complaints,
    baseURL,
  }) => {
    await context.route('https://elsewhere.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${baseURL}consent"><button name="askfirst" value="accept-all">Win</button></form>`,
      }),
    )
    await page.goto('https://elsewhere.example/')
    const [response] = await Promise.all([
      page.waitForResponse(isOfHandler),
      page.getByRole('button', { name: 'Win' }).click(),
    ])
    expect(response.status()).toBe(403)
    await page.waitForLoadState()
    expect(await context.cookies()).toEqual([])
    // The browser itself reports that the response was an error.
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('403')))
  })

  test('a form on another site is refused, whatever host it writes into the address', async ({
    page,
    context,
    complaints,
    baseURL,
  }) => {
    // The framework decides what else the address means: it may be not found, or redirect.
    for (const target of ['/elsewhere.example/consent', '/elsewhere.example/../consent', '//consent']) {
      await context.route('https://elsewhere.example/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<form method="post" action="${baseURL}${target}"><button name="askfirst" value="accept-all">Win</button></form>`,
        }),
      )
      await page.goto('https://elsewhere.example/')
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === 'POST'),
        page.getByRole('button', { name: 'Win' }).click(),
      ])
      expect(response.status()).toBeGreaterThanOrEqual(300)
      await page.waitForLoadState()
      expect(await context.cookies()).toEqual([])
    }
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !/40\d|500/.test(text)))
  })

  test('no bytes in the first line make a request the site’s own, and none stop the server', async ({
    baseURL,
  }) => {
    const { host, port } = new URL(baseURL ?? '')
    for (const [target, headers] of [
      ['//elsewhere.example/consent', [`Host: ${host}`, 'Origin: http://elsewhere.example']],
      ['//elsewhere.example/consent', [`Host: ${host}`, 'Origin: https://elsewhere.example']],
      ['http://elsewhere.example/consent', [`Host: ${host}`, 'Origin: http://elsewhere.example']],
      ['/\\elsewhere.example/consent', [`Host: ${host}`, 'Origin: http://elsewhere.example']],
      [
        '/consent',
        [`Host: ${host}`, 'Origin: http://elsewhere.example', 'X-Forwarded-Host: elsewhere.example'],
      ],
      ['/consent', [`Host: ${host}`, `Origin: http://${host}`, 'Sec-Fetch-Site: same-site']],
      ['/consent', [`Host: ${host}`, 'Origin: null']],
      ['//', [`Host: ${host}`, 'Origin: null']],
      ['//[', [`Host: ${host}`, 'Origin: null']],
      ['/consent', ['Host: [', 'Origin: http://elsewhere.example']],
      ['/consent', ['Host: a b', 'Origin: http://elsewhere.example']],
      ['/consent', ['Host: a:99999', 'Origin: http://elsewhere.example']],
    ] as const) {
      await test.step(`${target} ${headers.join(' ')}`, async () => {
        const answer = await sendRaw(Number(port), target, headers)
        expect(answer).not.toMatch(/^set-cookie: *askfirst/im)
        expect(answer).not.toMatch(/^HTTP\/1\.1 (303|204)/)
      })
    }
    // The control: the correct request is accepted.
    const own = await sendRaw(Number(port), '/consent', [`Host: ${host}`, `Origin: http://${host}`])
    expect(own).toMatch(/^HTTP\/1\.1 303/)
    expect(own).toMatch(/^set-cookie: *askfirst=2\./im)
  })

  test('other methods, and bodies that are too long or malformed, are refused and set nothing', async ({
    request,
    baseURL,
  }) => {
    const own = ownHeaders(baseURL)
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const response = await request.fetch('/consent?askfirst=accept-all', { method, headers: own })
      await test.step(method, () => expectRefused(response, 405))
    }
    const form = 'application/x-www-form-urlencoded'
    for (const [status, type, data] of [
      [413, form, `askfirst=accept-all&more=${'x'.repeat(9000)}`],
      [413, 'application/json', JSON.stringify({ record: 'x'.repeat(9000) })],
      [400, form, ''],
      [400, form, 'askfirst=maybe'],
      [400, 'application/json', '{'],
      [400, 'application/json', '{"record":"2.a.b"}'],
      [415, 'text/plain', 'askfirst=accept-all'],
    ] as const) {
      const headers = { ...own, 'content-type': type }
      const response = await request.post('/consent', { data, headers, maxRedirects: 0 })
      await test.step(`${status} ${data.slice(0, 20)}`, () => expectRefused(response, status))
    }
  })

  test('no address makes a choice', async ({ page, context, request, baseURL }) => {
    const response = await request.post('/consent?askfirst=accept-all', {
      headers: { ...ownHeaders(baseURL), 'content-type': 'application/x-www-form-urlencoded' },
    })
    await expectRefused(response, 400)
    for (const path of pages) {
      await visit(page, `${path}?askfirst=accept-all&record=1`)
      await settle(page)
      expect(await context.cookies()).toEqual([])
    }
  })
}
