// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, firstVisit, granted, NECESSARY, NOON, silent, visit } from '../test/fixtures.ts'
import { cookieStorage, createConsentStore } from './index.ts'

beforeEach(() => {
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  // Uncovers the accessor of the prototype.
  Reflect.deleteProperty(document, 'cookie')
})

const inherited = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!

/** Replaces how this document reads and writes its cookies. */
const interceptCookies = ({
  get = () => inherited.get!.call(document) as string,
  set = (cookie) => inherited.set!.call(document, cookie),
}: {
  get?: () => string
  set?: (cookie: string) => void
}) => void Object.defineProperty(document, 'cookie', { configurable: true, get, set })

const attributesOf = (cookie: string): string[] => cookie.split('; ').slice(1).sort()

describe('cookieStorage', () => {
  test('finds nothing on a first visit', () => {
    expect(cookieStorage().read()).toBeNull()
  })

  test('reads what it wrote', () => {
    const storage = cookieStorage()
    expect(storage.write('1.a', 60)).toBe(true)
    expect(storage.read()).toBe('1.a')
    expect(document.cookie).toBe('askfirst=1.a')
  })

  test('is not confused by names that look alike', () => {
    document.cookie = 'askfirst2=wrong; Path=/'
    document.cookie = 'xaskfirst=wrong; Path=/'
    document.cookie = 'other=askfirst=wrong; Path=/'
    expect(cookieStorage().read()).toBeNull()
    cookieStorage().write('right', 60)
    document.cookie = 'askfirst3=wrong; Path=/'
    expect(cookieStorage().read()).toBe('right')
    expect(cookieStorage({ name: 'askfirst2' }).read()).toBe('wrong')
  })

  test('keeps a value with an equals sign whole', () => {
    document.cookie = 'askfirst=a=b; Path=/'
    expect(cookieStorage().read()).toBe('a=b')
  })

  test('of several with this name, the one at the root counts', () => {
    interceptCookies({ get: () => 'askfirst=deeper; x=1; askfirst=root' })
    expect(cookieStorage().read()).toBe('root')
  })

  test('writes SameSite, Path and Max-Age; Secure on https only; never a Domain', () => {
    const set = vi.fn((_cookie: string) => undefined)
    interceptCookies({ set })
    const store = visit(cookieStorage())
    store.acceptAll()
    vi.stubGlobal('location', { protocol: 'https:' })
    store.rejectAll()
    const common = [`Max-Age=${180 * 24 * 60 * 60}`, 'Path=/', 'SameSite=Lax']
    expect(set.mock.calls.map(([cookie]) => attributesOf(cookie))).toEqual([
      common,
      [...common, 'Secure'].sort(),
    ])
    for (const [cookie] of set.mock.calls) expect(cookie).toMatch(/^askfirst=2\.[\w.~-]+; /)
  })

  test('tells where the browser dropped the cookie silently', () => {
    interceptCookies({ set: () => undefined })
    expect(cookieStorage().write('1.a', 60)).toBe(false)
  })

  test('survives a reload', () => {
    visit(cookieStorage()).save({ vendors: { chat: true } })
    expect(granted(visit(cookieStorage()))).toEqual(['necessary', 'login', 'chat'])
  })
})

describe('a store over blocked cookies throws nothing', () => {
  const insecure = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  const live = () => {
    const store = createConsentStore({ catalog, signals: () => silent, now: () => NOON })
    const stop = store.start()
    expect(granted(store)).toEqual(NECESSARY)
    expect(store.getState().mustAsk).toBe(true)
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
    expect(store.getState().stored).toBe(false)
    stop()
    store.start()
    expect(store.isGranted('ads')).toBe(true)
    store.withdraw()
    expect(granted(store)).toEqual(NECESSARY)
  }

  test('document.cookie throws', () => {
    interceptCookies({ get: insecure, set: insecure })
    live()
  })

  test('only setting throws', () => {
    interceptCookies({ set: insecure })
    live()
  })

  test('navigator.cookieEnabled is false', () => {
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(false)
    live()
  })

  test('there is no document at all', () => {
    vi.stubGlobal('document', undefined)
    live()
  })
})

test('nothing but the one cookie is written', () => {
  const store = firstVisit({ storage: cookieStorage() })
  store.acceptAll()
  expect(document.cookie.split('; ')).toHaveLength(1)
  expect(localStorage).toHaveLength(0)
  expect(sessionStorage).toHaveLength(0)
})

describe('a domain for all subdomains', () => {
  test('is asked for, and the cookie of the host alone is taken away before', () => {
    const set: string[] = []
    interceptCookies({ get: () => 'askfirst=text', set: (cookie) => void set.push(cookie) })
    expect(cookieStorage({ domain: 'example.com' }).write('text', 60)).toBe(true)
    expect(set).toEqual([
      'askfirst=; Max-Age=0; Path=/; SameSite=Lax',
      'askfirst=text; Max-Age=60; Path=/; SameSite=Lax; Domain=example.com',
    ])
  })

  test('that the browser refuses falls back to the host, with a warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    // As browsers do for a public suffix: nothing happens.
    interceptCookies({ set: (cookie) => cookie.includes('Domain=') || inherited.set!.call(document, cookie) })
    const storage = cookieStorage({ domain: 'co.uk' })
    expect(storage.write('text', 60)).toBe(true)
    expect(storage.read()).toBe('text')
    await vi.waitFor(() => expect(warn.mock.calls.flat().join()).toContain('AF204'))
  })
})

describe('other pages', () => {
  const open = (options = {}) => {
    const store = createConsentStore({ catalog, signals: () => silent, now: () => NOON, ...options })
    undo.push(store.start())
    return store
  }
  const undo: (() => void)[] = []
  afterEach(() => {
    for (const each of undo.splice(0)) each()
  })

  test('hear of a choice and of its withdrawal', async () => {
    const [one, other] = [open(), open()]
    expect(other.getState().open.banner).toBe(true)
    one.acceptAll()
    await vi.waitFor(() => expect(other.getState()).toMatchObject({ decided: true, open: { banner: false } }))
    expect(other.isGranted('ads')).toBe(true)
    one.withdraw()
    await vi.waitFor(() => expect(other.isGranted('ads')).toBe(false))
  })

  test('that answer at once end in the same state', async () => {
    const [one, other] = [open(), open()]
    one.acceptAll()
    other.rejectAll()
    await vi.waitFor(() => expect(one.getState().grants).toEqual(other.getState().grants))
    expect(one.isGranted('ads')).toBe(false)
  })

  test('that write while this one does are believed: theirs came later', async () => {
    const other = open()
    other.rejectAll()
    const refusal = document.cookie.split('=')[1]!
    document.cookie = 'askfirst=; Max-Age=0; Path=/'
    const one = open()
    let isFirst = true
    interceptCookies({
      set: (cookie) => {
        inherited.set!.call(document, cookie)
        if (isFirst) inherited.set!.call(document, `askfirst=${refusal}; Path=/`)
        isFirst = false
      },
    })
    one.acceptAll()
    expect(one.getState().stored).toBe(true)
    dispatchEvent(new Event('storage'))
    expect(one.isGranted('ads')).toBe(false)
    expect(document.cookie).toContain(refusal)
  })

  test('hear of it by an event of storage where there is no BroadcastChannel', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const put = vi.spyOn(Storage.prototype, 'setItem')
    const [one, other] = [open(), open()]
    one.acceptAll()
    expect(put).toHaveBeenCalledWith('askfirst', '')
    expect(localStorage.getItem('askfirst')).toBeNull()
    // Browsers send it to the other tabs only.
    expect(other.isGranted('ads')).toBe(false)
    dispatchEvent(new StorageEvent('storage', { key: 'askfirst' }))
    expect(other.isGranted('ads')).toBe(true)
  })

  test('a storage that is blocked keeps no choice from being made', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError')
    })
    const store = open()
    store.acceptAll()
    expect(store.getState()).toMatchObject({ decided: true, stored: true })
  })

  test.each(['pageshow', 'visibilitychange'])('catch up at %s', (moment) => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, other] = [open(), open()]
    one.acceptAll()
    dispatchEvent(new Event(moment))
    expect(other.isGranted('ads')).toBe(true)
  })

  test('a page that was stopped hears nothing more', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, other] = [open(), open()]
    undo.pop()!()
    one.acceptAll()
    dispatchEvent(new Event('pageshow'))
    dispatchEvent(new StorageEvent('storage', { key: 'askfirst' }))
    expect(other.isGranted('ads')).toBe(false)
  })

  test('a record that vanished is asked for again', () => {
    const store = open()
    store.acceptAll()
    document.cookie = 'askfirst=; Max-Age=0; Path=/'
    dispatchEvent(new Event('visibilitychange'))
    expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
    expect(granted(store)).toEqual(NECESSARY)
  })
})
