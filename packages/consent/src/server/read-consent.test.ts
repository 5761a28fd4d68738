import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { catalog, NOON, TODAY } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { readConsent, readPlace } from './index.ts'

const now = (): number => NOON
const accepted = (): string => {
  const storage = memoryStorage()
  createConsentStore({ catalog, storage, now, signals: () => ({ gpc: false, dnt: false }) }).acceptAll()
  return storage.read()!
}
const snapshotOf = (headers: Record<string, string>) => readConsent(new Headers(headers), { now })

describe('readConsent', () => {
  test('reads a first visit', () => {
    expect(snapshotOf({})).toEqual({
      record: null,
      signals: { gpc: false, dnt: false },
      regime: null,
      day: TODAY,
    })
  })

  test('finds the record among other cookies; two different ones don’t count, as in a browser', () => {
    const text = accepted()
    for (const cookie of [
      `askfirst=${text}`,
      `a=1; askfirst=${text}; askfirst2=x`,
      `askfirst=${text};askfirst=${text}`,
    ]) {
      expect(snapshotOf({ cookie }).record).toBe(text)
    }
    for (const cookie of [
      `askfirst=x;askfirst=${text}`,
      `askfirst=${text}; askfirst=`,
      `askfirst=${text}; askfirst=x`,
    ]) {
      expect(snapshotOf({ cookie }).record).toBe('')
    }
    expect(readConsent(new Headers({ cookie: `other=${text}` }), { cookie: 'other' }).record).toBe(text)
  })

  test('keeps back a text that is no record, but says that there was one', () => {
    for (const text of ['', 'garbage', `${accepted()}x`, '</script>', '3.a.b']) {
      expect(snapshotOf({ cookie: `askfirst=${text}` }).record).toBe('')
    }
  })

  test('reads the signals; only `1` is one, and one of several is enough', () => {
    for (const value of ['1', ' 1', '0, 1', '1,1'])
      expect(snapshotOf({ 'sec-gpc': value }).signals.gpc).toBe(true)
    for (const value of ['0', 'true', '11', '', '?1'])
      expect(snapshotOf({ 'sec-gpc': value }).signals.gpc).toBe(false)
    expect(snapshotOf({ dnt: '1' }).signals).toEqual({ gpc: false, dnt: true })
  })

  test('takes a request, its headers, or Node’s', () => {
    const cookie = `askfirst=${accepted()}`
    const request = new Request('https://example.com', { headers: { 'sec-gpc': '1' } })
    expect(readConsent(request).signals.gpc).toBe(true)
    expect(readConsent({ headers: { cookie, 'sec-gpc': '1' } })).toMatchObject({
      record: accepted(),
      signals: { gpc: true },
    })
    expect(readConsent({ cookie: [cookie], host: 'x' }).record).toBe(accepted())
  })

  test('returns the path of the page, if it is known', () => {
    const pathOf = (request: Parameters<typeof readConsent>[0], path?: string) =>
      readConsent(request, { path }).path
    expect(pathOf(new Request('https://example.com/shop?a=1#top'))).toBe('/shop?a=1')
    expect(pathOf({ headers: {}, url: '/shop?a=1' } as never)).toBe('/shop?a=1')
    expect(pathOf({ headers: {}, url: '/cart', originalUrl: '/shop/cart' } as never)).toBe('/shop/cart')
    expect(pathOf({ headers: new Headers(), url: 'http://example.com/shop' } as never)).toBe('/shop')
    // Anybody may send a header with that name.
    for (const headers of [
      { url: '/evil' },
      { url: '/evil', headers: 'a', get: 'b' },
      new Headers({ url: '/evil' }),
    ]) {
      expect(pathOf(headers)).toBeUndefined()
      expect(pathOf(headers, '/shop')).toBe('/shop')
    }
    expect(pathOf({ headers: {}, url: '*' } as never)).toBeUndefined()
    // It must fit into a form.
    expect(pathOf(new Request(`https://example.com/${'a'.repeat(2000)}`))).toBeUndefined()
  })

  test('is plain data that can be serialized', () => {
    const snapshot = snapshotOf({ cookie: `askfirst=${accepted()}`, 'cf-ipcountry': 'DE' })
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    expect(snapshot.regime?.id).toBe('gdpr')
  })
})

describe('the place', () => {
  const placeOf = (headers: Record<string, string>) => readPlace(new Headers(headers))

  test.each([
    [{ 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'CA' }, 'US-CA'],
    [{ 'cf-ipcountry': 'us', 'cf-region-code': 'ca' }, 'US-CA'],
    [{ 'cloudfront-viewer-country': 'FR', 'cloudfront-viewer-country-region': 'IDF' }, 'FR-IDF'],
    [{ 'cf-ipcountry': 'DE' }, 'DE'],
    [{ 'cf-ipcountry': 'US', 'cf-region-code': 'California' }, 'US'],
    [{ 'cf-ipcountry': 'T1', 'cloudfront-viewer-country': 'AT' }, 'AT'],
    [{ 'cf-ipcountry': 'XX' }, null],
    [{ 'cf-ipcountry': 'nowhere' }, null],
    [{}, null],
  ])('%j is %j', (headers, place) => {
    expect(placeOf(headers as Record<string, string>)).toBe(place)
  })

  test('decides the law, by the day; an unknown place gets the strictest', () => {
    const regimeOf = (headers: Record<string, string>) => snapshotOf(headers).regime
    expect(regimeOf({ 'cf-ipcountry': 'US', 'cf-region-code': 'CA' })?.model).toBe('opt-out')
    expect(regimeOf({ 'cf-ipcountry': 'US' })?.model).toBe('opt-in')
    expect(regimeOf({})).toBeNull()
  })
})

describe('a store with a snapshot', () => {
  const storeOf = (headers: Record<string, string>) =>
    createConsentStore({ catalog, snapshot: snapshotOf(headers), now })

  test('starts with the choice of the request', () => {
    const store = storeOf({ cookie: `askfirst=${accepted()}` })
    expect(store.isGranted('ads')).toBe(true)
    expect(store.getInitialState()).toMatchObject({ started: false, decided: true, open: { banner: false } })
  })

  test('asks a first visitor, and honors the signal', () => {
    const store = storeOf({ 'sec-gpc': '1' })
    expect(store.getInitialState()).toMatchObject({
      mustAsk: true,
      open: { banner: true },
      policy: { signal: 'gpc', locks: { targeting: 'gpc' } },
    })
    expect(store.isGranted('chat')).toBe(false)
  })

  test('grants what the law of the place grants; nothing if the record can’t be read', () => {
    const california = { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }
    expect(storeOf(california).isGranted('ads')).toBe(true)
    expect(storeOf({ ...california, cookie: 'askfirst=garbage' }).isGranted('ads')).toBe(false)
  })

  test('prefers a policy of the site’s own to the place', () => {
    const store = createConsentStore({
      catalog,
      snapshot: snapshotOf({ 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }),
      policy: { regime: { id: 'own', model: 'opt-in', source: 'A test' } },
    })
    expect(store.getState().policy.rule).toBe('own')
    expect(store.isGranted('ads')).toBe(false)
  })

  test('renders the banner and grants nothing, if it is for all visitors', () => {
    const store = createConsentStore({ catalog, snapshot: 'static' })
    expect(store.getInitialState()).toMatchObject({ started: false, mustAsk: false, open: { banner: true } })
    expect(store.isGranted('chat')).toBe(false)
  })
})

describe('invalid requests and results', () => {
  let errors: MockInstance<typeof console.error>
  const reported = vi.fn()
  beforeEach(() => {
    errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.stubGlobal('reportError', reported.mockReset())
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
  const nobody = { record: null, signals: { gpc: false, dnt: false }, regime: null }
  /** In some frameworks, the request that they wrap. */
  class Wrapped {
    raw = new Request('https://shop.example/')
  }
  const wrong: readonly [string, unknown, string][] = [
    ['headers that come later', Promise.resolve(new Headers()), 'readConsent() got a promise.'],
    ['nothing', undefined, 'readConsent() got undefined.'],
    ['null', null, 'readConsent() got null.'],
    ['an address', 'https://shop.example/', 'readConsent() got https://shop.example/.'],
    ['a request of a framework’s own', new Wrapped(), 'readConsent() got an object without headers.'],
  ]
  test.each(wrong)('%s counts as an unknown visitor; AF255, once', (_, request, says) => {
    for (let times = 0; times < 2; times++)
      expect(readConsent(request as never, { now })).toEqual({ ...nobody, day: TODAY })
    expect(errors.mock.calls).toEqual([[expect.stringContaining(`AF255: ${says}`)]])
  })

  test.each(wrong)('%s is not reported in production', (_, request) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(readConsent(request as never, { now })).toEqual({ ...nobody, day: TODAY })
    expect(errors).not.toHaveBeenCalled()
  })

  const fault = new Error('No database')
  test('a place that throws is unknown, and the page still renders', () => {
    const place = (): never => {
      throw fault
    }
    expect(readConsent(new Headers(), { now, place })).toEqual({ ...nobody, day: TODAY })
    expect(reported).toHaveBeenCalledExactlyOnceWith(fault)
  })

  test('a promise is no place: AF255', () => {
    const place = async () => 'US-CA'
    const { regime } = readConsent(new Headers(), { now, place: place as never })
    expect(regime?.model ?? 'opt-in').toBe('opt-in')
    expect(errors.mock.calls).toEqual([
      [expect.stringContaining('AF255: The option place of readConsent() gave a promise.')],
    ])
  })

  test.each([NaN, Infinity, 'x', 1n])('a clock that shows %s is not believed', (time) => {
    const snapshot = readConsent(new Headers({ 'cf-ipcountry': 'DE' }), { now: () => time as never })
    expect(snapshot.regime?.id).toBe('gdpr')
    expect(Math.abs(snapshot.day - Date.now() / 86_400_000)).toBeLessThan(2)
  })

  test('Express has its own get() beside the headers, and the path too', () => {
    const request = {
      headers: { cookie: `askfirst=${accepted()}` },
      url: '/page?a=1',
      originalUrl: '/shop/page?a=1',
      get: (name: string) => (name === 'cookie' ? `askfirst=${accepted()}` : undefined),
    }
    expect(readConsent(request, { now })).toEqual({
      ...nobody,
      record: accepted(),
      day: TODAY,
      path: '/shop/page?a=1',
    })
  })
})
