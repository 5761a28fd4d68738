import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ConsentEffect, type ConsentSnapshot, createConsentStore } from '@askfirst/consent'
import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { ConsentProvider } from '@askfirst/consent/react'
import { toNodeHandler } from '@askfirst/consent/server'
import { consentCookie, createTestStore } from '@askfirst/consent/testing'
import { ConsentUI } from '@askfirst/ui'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('server')
const catalog = listOf('google-analytics', 'youtube')
const chosen = consentCookie({ catalog, granted: ['youtube'] })
const site = 'https://shop.example'

afterEach(() => {
  leave()
  vi.unstubAllGlobals()
})

describe('Read the request', () => {
  const read = async (request: Request | Headers) =>
    (await example<{ snapshot: ConsentSnapshot }>('Read the request', 0, { scope: { request } })).snapshot
  const headers = { cookie: `a=1; askfirst=${chosen.value}`, 'sec-gpc': '1', 'x-vercel-ip-country': 'DE' }

  test('returns the choice, the signals, the place, the day and the path, in a small plain object', async () => {
    const snapshot = await read(new Request(`${site}/tea?x=1`, { headers }))
    expect(snapshot).toMatchObject({
      record: chosen.value,
      signals: { gpc: true },
      regime: { model: 'opt-in' },
    })
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    expect(JSON.stringify(snapshot).length).toBeLessThan(500)
  })

  test('keeps a text that isn’t our record on the server', async () => {
    const snapshot = await read(new Headers({ cookie: 'askfirst=secret-of-another' }))
    expect(JSON.stringify(snapshot)).not.toContain('secret')
    expect(snapshot.regime ?? null).toBeNull()
  })

  test.each([
    ['who was never asked gets the banner', {}, true],
    ['who has chosen gets none', { cookie: `askfirst=${chosen.value}` }, false],
  ])('%s', async (_title, sent, has) => {
    const snapshot = await read(new Request(site, { headers: sent }))
    const html = renderToString(
      <ConsentProvider catalog={catalog} snapshot={snapshot}>
        <ConsentUI />
      </ConsentProvider>,
    )
    expect(html.includes('May we use cookies?')).toBe(has)
  })
})

test('Add the head script: complete on a server, empty in the browser’s own code', async () => {
  const scope = { catalog, nonce: 'n-1' }
  const { value } = await example<{ value: ReactElement }>('Add the head script', 0, { scope })
  const html = renderToString(value)
  expect(html).toMatch(/^<head><script[^>]* nonce="n-1"[^>]*>/)
  expect(html).toContain('dataLayer')
})

describe('Add the handler', () => {
  const made = async () =>
    (
      await example<{ handle: (request: Request) => Promise<Response> }>('Add the handler', 0, {
        scope: { catalog },
      })
    ).handle
  const form = (headers: HeadersInit = {}, body = 'askfirst=reject-all') =>
    new Request(`${site}/consent`, {
      method: 'POST',
      body,
      headers: {
        host: 'shop.example',
        origin: site,
        referer: `${site}/tea`,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
    })

  test('answers the banner’s form: stores the answer, and redirects back with 303', async () => {
    const answer = await (await made())(form())
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/tea'])
    const [, record = ''] = /^askfirst=([^;]+);/.exec(answer.headers.get('set-cookie') ?? '') ?? []
    const store = createTestStore({ catalog, storage: { read: () => record, write: () => true } })
    expect(store.getState()).toMatchObject({ mustAsk: false, grants: { youtube: false } })
    expect(answer.headers.get('set-cookie')).toMatch(/SameSite=Lax/)
    expect(answer.headers.get('set-cookie')).toMatch(/Secure/)
  })

  test.each([
    [400, 'neither of the two answers', () => form({}, 'askfirst=perhaps')],
    [403, 'another site', () => form({ 'sec-fetch-site': 'cross-site' })],
    [403, 'another origin', () => form({ origin: 'https://evil.example' })],
    [405, 'a method that is not POST', () => new Request(`${site}/consent?askfirst=accept-all`)],
    [413, 'a body longer than 8 kB', () => form({}, `askfirst=reject-all&x=${'x'.repeat(9000)}`)],
    [415, 'a body that is neither form nor JSON', () => form({ 'content-type': 'text/plain' })],
  ])('answers %d to %s, and changes nothing', async (status, _why, request) => {
    const answer = await (await made())(request())
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([status, null])
  })

  test('is the same for node:http', async () => {
    const handler = toNodeHandler(await made())
    const server = createServer((request, response) => void handler(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const answer = await fetch(`${url}/consent`, { method: 'GET' })
    expect(answer.status).toBe(405)
    await new Promise((resolve) => server.close(resolve))
  })

  test('the banner is a form, which works without JavaScript', async () => {
    const { value } = await example<{ value: ReactElement }>('Add the handler', 1, { scope: { ConsentUI } })
    const html = renderToString(
      <ConsentProvider catalog={catalog} snapshot="static">
        {value}
      </ConsentProvider>,
    )
    expect(html).toMatch(
      /<form[^>]* method="post"[^>]* action="\/consent"|<form[^>]* action="\/consent"[^>]* method="post"/i,
    )
    expect(html).toMatch(/<button[^>]* value="accept-all"/)
  })

  test('a request to the site’s own handler stores a choice again', async () => {
    const sent = vi.fn<(url: unknown, init: RequestInit) => Promise<Response>>(() =>
      Promise.resolve(new Response(null, { status: 204 })),
    )
    vi.stubGlobal('fetch', sent)
    const { effects } = await example<{ effects: ConsentEffect[] }>('Add the handler', 2, {
      scope: { scriptLoader, cleanUp, tags: [] },
    })
    const store = createConsentStore({ catalog, effects })
    const stop = store.start()
    expect(sent).not.toHaveBeenCalled()
    store.rejectAll()
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
    const [url, init] = sent.mock.calls[0] ?? []
    expect(String(url)).toBe('/consent')
    const answer = await (
      await made()
    )(
      new Request(`${site}/consent`, {
        method: 'POST',
        body: init?.body as string,
        headers: { origin: site, host: 'shop.example', 'content-type': 'application/json' },
      }),
    )
    expect([answer.status, answer.headers.get('set-cookie')?.split('=')[0]]).toEqual([204, 'askfirst'])
    stop()
  })
})

test('no example is left out', () => expect(example.left()).toEqual([]))
