// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, firstVisit, granted, NECESSARY, NOON, optOut, silent, visit } from '../../test/fixtures.ts'
import { importingStorage } from '../import/index.ts'
import { cookieStorage, createConsentStore, memoryStorage, partitionedStorage } from '../index.ts'

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

  test('distinguishes similar names', () => {
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

  test('if two different ones have this name, neither counts', () => {
    interceptCookies({ get: () => 'askfirst=deeper; x=1; askfirst=root' })
    expect(cookieStorage().read()).toBe('')
    interceptCookies({ get: () => 'askfirst=same; x=1; askfirst=same' })
    expect(cookieStorage().read()).toBe('same')
    interceptCookies({ get: () => 'askfirst=; x=1; askfirst=root' })
    expect(cookieStorage().read()).toBe('')
  })

  test.each(['A', 'R'])('a second cookie beside a choice refuses, and asks again: %s', (answer) => {
    visit(cookieStorage())[answer === 'A' ? 'acceptAll' : 'rejectAll']()
    const own = document.cookie
    const other = memoryStorage()
    visit(other)[answer === 'A' ? 'rejectAll' : 'acceptAll']()
    for (const both of [`${own}; askfirst=${other.read()}`, `askfirst=${other.read()}; ${own}`]) {
      interceptCookies({ get: () => both })
      const store = visit(cookieStorage(), { policy: { regime: optOut } })
      expect(granted(store)).toEqual(NECESSARY)
      expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
    }
  })

  test('a choice makes room for itself: a cookie that another host set for the domain is deleted', () => {
    vi.stubGlobal('location', { protocol: 'https:', hostname: 'www.shop.example', pathname: '/a/b' })
    let foreign = '; askfirst=of-a-sibling'
    const set: string[] = []
    let own = ''
    interceptCookies({
      get: () => `askfirst=${own}${foreign}`,
      set: (cookie) => {
        set.push(cookie)
        if (cookie.includes('Domain=shop.example')) foreign = ''
        if (!cookie.includes('Max-Age=0')) own = cookie.split(/[=;]/)[1]!
      },
    })
    const store = visit(cookieStorage())
    expect(store.getState().mustAsk).toBe(true)
    store.acceptAll()
    expect(store.getState()).toMatchObject({ decided: true, persisted: true, mustAsk: false })
    expect(set.length).toBeLessThan(40)
  })

  test('if that can’t be deleted, the choice is valid only on this page', () => {
    interceptCookies({ get: () => 'askfirst=one; askfirst=other' })
    const store = visit(cookieStorage())
    store.acceptAll()
    expect(store.getState()).toMatchObject({ decided: true, persisted: false })
    expect(store.isGranted('ads')).toBe(true)
    expect(granted(visit(cookieStorage()))).toEqual(NECESSARY)
  })

  test.each(['__Host-askfirst', '__Secure-askfirst', '__host-x'])('%s is written with Secure', (name) => {
    const set = vi.fn((_cookie: string) => undefined)
    interceptCookies({ set })
    cookieStorage({ name }).write('text', 60)
    expect(set).toHaveBeenCalledWith(`${name}=text; Max-Age=60; Path=/; SameSite=Lax; Secure`)
  })

  test.each([
    { name: '__Host-askfirst', domain: 'example.com' },
    { name: '__host-askfirst', domain: 'example.com' },
    { name: '__Http-askfirst' },
    { name: '__Host-Http-askfirst' },
  ])('a name that no page can write with these options is reported: %o', (options) => {
    expect(() => cookieStorage(options)).toThrow(expect.objectContaining({ code: 'AF216' }))
  })

  test.each([
    ['__Host-askfirst', false, 1],
    ['__Secure-askfirst', false, 1],
    ['__Host-askfirst', true, 0],
    ['__Host-askfirst', undefined, 0],
    ['askfirst', false, 0],
  ])('%s with isSecureContext %s is reported %i times', (name, isSecureContext, times) => {
    if (isSecureContext === undefined) expect('isSecureContext' in globalThis).toBe(false)
    else vi.stubGlobal('isSecureContext', isSecureContext)
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    cookieStorage({ name })
    expect(warned).toHaveBeenCalledTimes(times)
    if (times > 0) expect(warned).toHaveBeenCalledWith(expect.stringMatching(/^AF231: .*plain http/))
    warned.mockRestore()
    vi.unstubAllGlobals()
  })

  test('writes SameSite, Path and Max-Age; Secure on https only; never a Domain', () => {
    const set = vi.fn((_cookie: string) => undefined)
    interceptCookies({ set })
    const store = visit(cookieStorage())
    store.acceptAll()
    vi.stubGlobal('location', { protocol: 'https:', hostname: 'shop', pathname: '/' })
    store.rejectAll()
    const common = [`Max-Age=${180 * 24 * 60 * 60}`, 'Path=/', 'SameSite=Lax']
    // After a failure it tries once more, when there is room.
    const written = set.mock.calls.filter(([cookie]) => !cookie.includes('Max-Age=0'))
    expect(written.map(([cookie]) => attributesOf(cookie))).toEqual([
      common,
      common,
      [...common, 'Secure'].sort(),
      [...common, 'Secure'].sort(),
    ])
    for (const [cookie] of written) expect(cookie).toMatch(/^askfirst=2\.[\w.~-]+; /)
  })

  test('reports that the browser dropped the cookie silently', () => {
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
    expect(store.getState().persisted).toBe(false)
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
})

test('nothing but the one cookie is written', () => {
  const store = firstVisit({ storage: cookieStorage() })
  store.acceptAll()
  expect(document.cookie.split('; ')).toHaveLength(1)
  expect(localStorage).toHaveLength(0)
  expect(sessionStorage).toHaveLength(0)
})

describe('a domain for all subdomains', () => {
  test('is set on the cookie', () => {
    const set: string[] = []
    interceptCookies({ get: () => 'askfirst=text', set: (cookie) => void set.push(cookie) })
    expect(cookieStorage({ domain: 'example.com' }).write('text', 60)).toBe(true)
    expect(set).toEqual(['askfirst=text; Max-Age=60; Path=/; SameSite=Lax; Domain=example.com'])
  })

  test('that the browser rejects falls back to the host, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    // Like a browser for a public suffix: nothing happens.
    interceptCookies({ set: (cookie) => cookie.includes('Domain=') || inherited.set!.call(document, cookie) })
    const store = visit(cookieStorage({ domain: 'co.uk' }))
    store.acceptAll()
    expect(store.getState().persisted).toBe(true)
    expect(document.cookie).toContain('askfirst=2.')
    expect(warn.mock.calls.flat().join()).toContain('AF204')
    warn.mockClear()
    store.rejectAll()
    expect(warn).not.toHaveBeenCalled()
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

  test('get a choice and its withdrawal', async () => {
    const [one, other] = [open(), open()]
    expect(other.getState().open.banner).toBe(true)
    one.acceptAll()
    await vi.waitFor(() => expect(other.getState()).toMatchObject({ decided: true, open: { banner: false } }))
    expect(other.isGranted('ads')).toBe(true)
    one.withdraw()
    await vi.waitFor(() => expect(other.isGranted('ads')).toBe(false))
  })

  test('that choose at once end in the same state', async () => {
    const [one, other] = [open(), open()]
    one.acceptAll()
    other.rejectAll()
    await vi.waitFor(() => expect(one.getState().grants).toEqual(other.getState().grants))
    expect(one.isGranted('ads')).toBe(false)
  })

  test('that write while this one does win: theirs came later', async () => {
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
    expect(one.getState().persisted).toBe(true)
    dispatchEvent(new Event('pageshow'))
    expect(one.isGranted('ads')).toBe(false)
    expect(document.cookie).toContain(refusal)
  })

  test.each([
    ['there is no BroadcastChannel', undefined],
    [
      'it is blocked',
      function BroadcastChannel() {
        throw new DOMException('Blocked', 'SecurityError')
      },
    ],
  ])('notice a choice when they become visible if %s', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel)
    const reported = vi.fn<(error: unknown) => void>()
    vi.stubGlobal('reportError', reported)
    const [one, other] = [open(), open()]
    one.acceptAll()
    expect(one.getState()).toMatchObject({ decided: true, persisted: true })
    expect(other.isGranted('ads')).toBe(false)
    dispatchEvent(new Event('visibilitychange'))
    expect(other.isGranted('ads')).toBe(true)
    expect(reported).not.toHaveBeenCalled()
  })

  test('get a choice from a page that doesn’t watch', async () => {
    const other = open()
    visit(cookieStorage()).acceptAll()
    await vi.waitFor(() => expect(other.isGranted('ads')).toBe(true))
  })

  test('read once for a choice made elsewhere, and never for anything else', async () => {
    // Pages of other tests listen to the default name.
    const stores = Array.from({ length: 5 }, () => open({ storage: cookieStorage({ name: 'counted' }) }))
    let reads = 0
    interceptCookies({
      get: () => {
        reads++
        return inherited.get!.call(document) as string
      },
    })
    for (const [key, newValue] of [
      ['other', 'x'],
      ['other', null],
      ['counted', ''],
    ] as const) {
      dispatchEvent(new StorageEvent('storage', { key, newValue }))
    }
    expect(reads).toBe(0)
    let own = 0
    const choose = (verb: () => void) => {
      const before = reads
      verb()
      own += reads - before
    }
    choose(stores[0]!.acceptAll)
    await vi.waitFor(() => expect(stores.every((store) => store.isGranted('ads'))).toBe(true))
    // Messages arrive in order: what the first choice caused is over when the second one has arrived.
    choose(stores[1]!.rejectAll)
    await vi.waitFor(() => expect(stores.some((store) => store.isGranted('ads'))).toBe(false))
    expect(reads - own).toBe(8)
  })

  test('have no channel while they are in the back/forward cache', () => {
    const name = 'kept'
    let channels = 0
    const { BroadcastChannel: Real } = globalThis
    vi.stubGlobal(
      'BroadcastChannel',
      class extends Real {
        constructor(of: string) {
          super(of)
          if (of === name) channels++
        }
        override close(): void {
          if (this.name === name) channels--
          super.close()
        }
      },
    )
    const store = open({ storage: cookieStorage({ name }) })
    expect(channels).toBe(1)
    dispatchEvent(new Event('pagehide'))
    expect(channels).toBe(0)
    const elsewhere = memoryStorage()
    visit(elsewhere).rejectAll()
    document.cookie = `${name}=${elsewhere.read()}; Path=/`
    dispatchEvent(new Event('pageshow'))
    expect(channels).toBe(1)
    expect(store.getState()).toMatchObject({ decided: true, mustAsk: false })
    undo.pop()!()
    expect(channels).toBe(0)
  })

  test.each(['pageshow', 'visibilitychange'])('catch up at %s', (moment) => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, other] = [open(), open()]
    one.acceptAll()
    dispatchEvent(new Event(moment))
    expect(other.isGranted('ads')).toBe(true)
  })

  test('a stopped page gets nothing more', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, other] = [open(), open()]
    undo.pop()!()
    one.acceptAll()
    dispatchEvent(new Event('pageshow'))
    dispatchEvent(new StorageEvent('storage', { key: 'askfirst' }))
    expect(other.isGranted('ads')).toBe(false)
  })

  test('a record that vanished is asked about again', () => {
    const store = open()
    store.acceptAll()
    document.cookie = 'askfirst=; Max-Age=0; Path=/'
    dispatchEvent(new Event('visibilitychange'))
    expect(store.getState()).toMatchObject({ decided: false, mustAsk: true })
    expect(granted(store)).toEqual(NECESSARY)
  })
})

describe('the same record in other words', () => {
  test('wakes no other tab, whatever the storage', () => {
    const posted: unknown[] = []
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        readonly postMessage = (message: unknown): void => void posted.push(message)
        readonly addEventListener = (): void => undefined
        readonly close = (): void => undefined
      },
    )
    for (const make of [
      cookieStorage,
      partitionedStorage,
      () => importingStorage({ catalog, from: [], storage: cookieStorage() }),
    ]) {
      posted.length = 0
      const storage = make()
      const stop = storage.watch?.(() => undefined)
      storage.write('short', 100)
      expect(posted).toHaveLength(1)
      storage.write('in-full', 100, true)
      expect(posted).toHaveLength(1)
      stop?.()
    }
    vi.unstubAllGlobals()
  })
})
