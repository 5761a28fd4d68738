// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  catalog,
  DAY,
  granted,
  NECESSARY,
  NOON,
  optional,
  optOut,
  silent,
  TODAY,
} from '../../test/fixtures.ts'
import { cookieStorage, type ConsentStorage, createConsentStore, memoryStorage } from '../index.ts'
import { decodeRecord } from '../record/decode.ts'
import { blockedStorage } from '../testing/blocked-storage.ts'
import { fromCookiebot, fromKlaro, fromOrestbida, importingStorage, importRecord } from './index.ts'

const undo: (() => void)[] = []
beforeEach(() => {
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
  localStorage.clear()
})
afterEach(() => {
  for (const each of undo.splice(0)) each()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'cookie')
})

const cookiebot = (answer: boolean, at = NOON - 10 * DAY): string =>
  `CookieConsent={stamp:%27AAAA%27%2Cnecessary:true%2Cpreferences:${answer}%2Cstatistics:${answer}%2Cmarketing:${answer}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${at}%2Cregion:%27de%27}`
const from = [
  fromCookiebot({ shown: { statistics: ['performance', 'stats', 'heatmap'], marketing: ['ads'] } }),
  fromKlaro({ services: { intercom: ['chat'] }, keptDays: 120 }),
]
const GRANTED = [...NECESSARY.slice(0, 1), 'performance', 'login', 'stats', 'heatmap', 'ads']

const importing = (storage?: ConsentStorage, now = () => NOON): ConsentStorage =>
  importingStorage({ catalog, from, now, ...(storage && { storage }) })

const open = (storage: ConsentStorage, options = {}) => {
  const store = createConsentStore({ catalog, storage, signals: () => silent, now: () => NOON, ...options })
  undo.push(store.start())
  return store
}
const own = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith('askfirst='))
    ?.slice(9)

describe('the first visit', () => {
  test('keeps what was refused, and doesn’t ask about it', () => {
    document.cookie = cookiebot(false)
    const state = open(importing()).getState()
    expect(state).toMatchObject({ decided: true, mustAsk: false, open: { banner: false } })
    expect(state.decidedOn).toBe(TODAY - 10)
    expect(optional.filter((id) => state.grants[id as 'ads'])).toEqual([])
  })

  test('keeps grants of the same vendors, and asks about the rest', () => {
    document.cookie = cookiebot(true)
    const store = open(importing())
    expect(granted(store)).toEqual(GRANTED)
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: true, changes: [] })
  })

  test('writes the record once, for as long as it is valid', () => {
    document.cookie = cookiebot(true)
    const inner = memoryStorage()
    const write = vi.spyOn(inner, 'write')
    const storage = importing(inner)
    open(storage)
    open(storage)
    storage.read()
    expect(write).toHaveBeenCalledOnce()
    expect(write.mock.calls[0]![1]).toBe(170 * 86_400)
    expect(decodeRecord(inner.read()!)).toMatchObject({ day: TODAY - 10, fingerprint: '' })
  })

  test('creates an ordinary record', () => {
    document.cookie = cookiebot(false)
    open(importing())
    const text = own()!
    open(memoryStorage(text)).rejectAll()
    const rejected = memoryStorage()
    open(rejected, { now: () => NOON - 10 * DAY }).rejectAll()
    expect(text).toBe(rejected.read())
  })

  test('honors a signal', () => {
    document.cookie = cookiebot(true)
    const store = open(importing(), { signals: () => ({ gpc: true, dnt: false }) })
    expect(granted(store)).toEqual(GRANTED.filter((id) => id !== 'ads'))
  })

  test('has the day of the other choice', () => {
    document.cookie = cookiebot(true)
    const storage = importing(memoryStorage())
    open(storage)
    expect(granted(open(storage, { now: () => NOON + 169 * DAY }))).toEqual(GRANTED)
    expect(granted(open(storage, { now: () => NOON + 170 * DAY }))).toEqual(NECESSARY)
  })
})

describe('nothing is imported', () => {
  test.each(['record', ''])('where the own cookie has a text: "%s"', (text) => {
    document.cookie = cookiebot(true)
    const inner = memoryStorage(text)
    expect(importing(inner).read()).toBe(text)
    expect(granted(open(importing(inner)))).toEqual(NECESSARY)
  })

  test('if there is nothing', () => {
    expect(importing().read()).toBeNull()
    expect(own()).toBeUndefined()
  })

  test('before it is read', () => {
    const get = vi.fn(() => '')
    Object.defineProperty(document, 'cookie', { configurable: true, get })
    createConsentStore({ catalog, storage: importing() })
    expect(get).not.toHaveBeenCalled()
  })
})

test('an unreadable text grants nothing, even where the law lets vendors run', () => {
  const policy = { regime: optOut }
  expect(granted(open(importing(), { policy }))).not.toEqual(NECESSARY)
  document.cookie = 'CookieConsent={stamp'
  expect(granted(open(importing(), { policy }))).toEqual(NECESSARY)
  expect(own()).toBeUndefined()
})

test('a grant of other vendors counts as a first visit where the law lets vendors run', () => {
  document.cookie = cookiebot(true)
  const storage = importingStorage({ catalog, from: [fromCookiebot()], now: () => NOON })
  expect(storage.read()).toBeNull()
})

describe('the other tool’s record', () => {
  test('stays unchanged', () => {
    document.cookie = cookiebot(true)
    localStorage.setItem('klaro', '{"intercom":false}')
    const before = document.cookie
    open(importing())
    expect(document.cookie).toContain(before)
    expect(localStorage.getItem('klaro')).toBe('{"intercom":false}')
  })

  test('is deleted when the visitor chooses again, so that nothing withdrawn comes back', () => {
    document.cookie = cookiebot(true)
    document.cookie = 'other=1'
    localStorage.setItem('klaro', '{"intercom":true}')
    const store = open(importing())
    store.withdraw()
    expect(document.cookie).not.toContain('CookieConsent')
    expect(document.cookie).toContain('other=1')
    expect(localStorage.getItem('klaro')).toBeNull()
    // Like a browser that keeps what scripts write for seven days.
    document.cookie = 'askfirst=; Max-Age=0; Path=/'
    expect(granted(open(importing()))).toEqual(NECESSARY)
  })

  test('is deleted on the domains above, too, and where it is partitioned', () => {
    const set: string[] = []
    vi.stubGlobal('location', { hostname: 'www.example.com', protocol: 'https:' })
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => cookiebot(true),
      set: (cookie: string) => {
        set.push(cookie)
      },
    })
    importing(memoryStorage()).write('text', 60)
    const places = ['Path=/', 'Path=/; Domain=www.example.com', 'Path=/; Domain=example.com']
    // A browser keeps partitioned cookies apart, so they are deleted apart.
    expect(set).toEqual([
      ...places.map((place) => `CookieConsent=; Max-Age=0; ${place}; Secure`),
      ...places.map((place) => `CookieConsent=; Max-Age=0; ${place}; SameSite=None; Secure; Partitioned`),
    ])
  })

  test('is deleted even if the new choice could not be stored', () => {
    document.cookie = cookiebot(true)
    const store = open(importing(blockedStorage('write')))
    expect(granted(store)).toEqual(GRANTED)
    store.rejectAll()
    expect(granted(open(importing()))).toEqual(NECESSARY)
  })
})

describe('a browser that blocks storage', () => {
  test.each(['write', 'silent'] as const)('has the import for this page: %s', async (how) => {
    document.cookie = cookiebot(true)
    const inner = blockedStorage(how)
    const write = vi.spyOn(inner, 'write')
    const storage = importing(inner)
    const store = open(storage)
    dispatchEvent(new Event('pageshow'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(granted(store)).toEqual(GRANTED)
    expect(write).toHaveBeenCalledOnce()
  })

  test('doesn’t wake other pages forever', async () => {
    let writes = 0
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => cookiebot(true),
      set: () => {
        writes++
      },
    })
    open(importing(cookieStorage()))
    open(importing(cookieStorage()))
    const [here, there] = [new BroadcastChannel('askfirst'), new BroadcastChannel('askfirst')]
    // Each message that arrives here has arrived at the pages, after those that they had sent.
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => {
        there.addEventListener('message', resolve, { once: true })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
        here.postMessage(0)
      })
    }
    here.close()
    there.close()
    expect(writes).toBe(2)
  })

  test('grants nothing if cookies can’t be read', () => {
    expect(granted(open(importing(blockedStorage('both'))))).toEqual(NECESSARY)
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
    expect(importing(memoryStorage()).read()).toBe('')
    expect(granted(open(importing(memoryStorage()), { policy: { regime: optOut } }))).toEqual(NECESSARY)
  })

  test('reads cookies if local storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined)
    document.cookie = cookiebot(false)
    const store = open(importing())
    expect(store.getState().mustAsk).toBe(false)
    store.acceptAll()
    expect(document.cookie).not.toContain('CookieConsent')
  })
})

test('several tools: a refusal in one of them is kept', () => {
  document.cookie = cookiebot(true)
  document.cookie = `cc_cookie=${encodeURIComponent('{"categories":["necessary"],"revision":0}')}`
  const more = [...from, fromOrestbida({ categories: { analytics: ['performance'] } })]
  const storage = importingStorage({ catalog, from: more, now: () => NOON })
  expect(granted(open(storage))).toEqual(['necessary', 'login', 'ads'])
})

describe('ids that the catalog doesn’t have', () => {
  const wrong = [fromKlaro({ services: { ga: ['google-analytics'] } })]

  test('are reported in development', () => {
    expect(() => importingStorage({ catalog, from: wrong })).toThrow(/AF205: .*"ga".*"google-analytics"/)
    expect(() => importRecord({}, { catalog, from: wrong })).toThrow('AF205')
    const { performance: _, ...categories } = catalog.categories
    const smaller = { ...catalog, categories, vendors: [] }
    expect(() => importingStorage({ catalog: smaller, from: [fromCookiebot()] })).toThrow(
      /"statistics".*"performance"/,
    )
    const mapped = fromCookiebot({ categories: { statistics: [] } })
    expect(() => importingStorage({ catalog: smaller, from: [mapped] })).not.toThrow()
  })

  test('throw nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(importingStorage({ catalog, from: wrong }).read()).toBeNull()
    vi.unstubAllEnvs()
  })
})

describe('importRecord', () => {
  const options = { catalog, from, now: () => NOON }

  test('reads a request’s cookies like a browser', () => {
    document.cookie = cookiebot(true)
    const request = new Request('https://example.com/', {
      headers: { cookie: `a=1; ${cookiebot(true)};b=2` },
    })
    expect(importRecord(request, options)).toBe(importing().read())
    expect(importRecord({ cookie: cookiebot(true) }, options)).toBe(own())
  })

  test('finds nothing in a request without cookies', () => {
    expect(importRecord(new Headers(), options)).toBeNull()
    expect(importRecord({}, options)).toBeNull()
  })
})
