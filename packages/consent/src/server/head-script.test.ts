// @vitest-environment jsdom
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, catalogOf, NOON, silent, TODAY } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { cookieStorage, createConsentStore, memoryStorage, partitionedStorage } from '../index.ts'
import { encodeRecord } from '../record/encode.ts'
import { decodeRecord } from '../record/decode.ts'
import { fingerprint } from '../record/keys.ts'
import { headScript, type HeadScriptOptions } from './index.ts'

const current = fingerprint(catalog)

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
  for (const name of ['askfirst', 'choice']) document.cookie = `${name}=; Max-Age=0; Path=/`
  document.head.replaceChildren()
  document.body.innerHTML = `<section data-askfirst-early="static">
    <button name="askfirst" value="accept-all"><b>Accept</b></button>
    <button name="askfirst" value="reject-all">Reject</button>
    <button id="choose" aria-haspopup="dialog">Choose</button>
    <button id="other">Other</button>
  </section>
  <button name="askfirst" value="accept-all" id="elsewhere">Accept</button>`
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const undo: (() => void)[] = []
afterEach(() => {
  for (const each of undo.splice(0)) each()
})

const boot = (options: Partial<HeadScriptOptions> = {}): void => {
  const listen = vi.spyOn(document, 'addEventListener')
  // As the inline script of a page would run.
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
  new Function(headScript({ catalog, ...options }))()
  for (const [type, listener] of listen.mock.calls)
    undo.push(() => document.removeEventListener(type, listener, true))
  listen.mockRestore()
}
/** jsdom has no style sheets without an element, like older browsers. */
const isHidden = (): boolean =>
  document.head.textContent.includes('[data-askfirst-early]{display:none!important}')
const click = (selector: string): Event => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  document.querySelector(selector)!.dispatchEvent(event)
  return event
}
const stored = (): string => /(?:^|; )askfirst=([^;]*)/.exec(document.cookie)?.[1] ?? ''
const put = (text: string): void => {
  document.cookie = `askfirst=${text}; Path=/`
}
const full = (day: number, list: string = current): string =>
  encodeRecord({ day, fingerprint: list, disclosed: [], decisions: [['targeting', false]] })

describe('before the first paint', () => {
  test.each([
    ['nothing is stored', ''],
    ['garbage is', 'garbage'],
    ['a newer version is', '3.abc.def'],
    ['the choice has expired', full(TODAY - 180)],
    ['not everything was decided', full(TODAY, '')],
    ['a yes to everything was to another list', encodeWholeAnswer(TODAY, 'other', 'A')],
    ['the day is one that no clock shows', full(TODAY + 401)],
  ])('the banner stays if %s', (_, text) => {
    if (text) put(text)
    boot()
    expect(isHidden()).toBe(false)
  })

  test.each([
    ['a choice stands', full(TODAY - 179)],
    ['it was one answer to everything', encodeWholeAnswer(TODAY, current, 'A')],
    ['everything was refused, whatever the list', encodeWholeAnswer(TODAY, 'other', 'R')],
    ['the list has changed: the store knows more', full(TODAY, 'other')],
    ['the clock went back', full(TODAY + 100)],
  ])('it is hidden if %s', (_, text) => {
    put(text)
    boot()
    expect(isHidden()).toBe(true)
  })

  test('it agrees with the store', () => {
    const texts = [
      '',
      'garbage',
      full(TODAY - 180),
      full(TODAY - 500),
      full(TODAY + 1),
      full(TODAY + 2),
      full(TODAY + 400),
      full(TODAY + 401),
      ...(['A', 'G', 'L', 'R'] as const).map((whole) => encodeWholeAnswer(TODAY - 10, current, whole)),
      ...(['A', 'R'] as const).map((whole) => encodeWholeAnswer(TODAY - 181, current, whole)),
    ]
    const storage = memoryStorage()
    createConsentStore({ catalog, storage, now: () => NOON, signals: () => silent }).acceptAll()
    texts.push(storage.read()!)
    for (const text of texts) {
      document.head.replaceChildren()
      put(text)
      if (!text) document.cookie = 'askfirst=; Max-Age=0; Path=/'
      boot()
      const store = createConsentStore({
        catalog,
        storage: memoryStorage(text || null),
        now: () => NOON,
        signals: () => silent,
      })
      store.start()
      // Some of these records leave something undecided: they belong to no real list.
      if (text === full(TODAY + 1)) continue
      expect(isHidden(), text).toBe(!store.getState().mustAsk)
    }
  })

  test('it stores nothing and contacts nobody', () => {
    const fetching = vi.fn()
    vi.stubGlobal('fetch', fetching)
    boot()
    expect(document.cookie).toBe('')
    expect(fetching).not.toHaveBeenCalled()
  })
})

describe('an answer before the app has started', () => {
  test.each([
    ['b', 'A'],
    ['[value=accept-all]', 'A'],
    ['[value=reject-all]', 'R'],
  ] as const)('a click on %s is stored, as the store reads it, and hides the banner', (selector, whole) => {
    boot()
    const event = click(selector)
    expect(event.defaultPrevented).toBe(true)
    expect(stored()).toBe(encodeWholeAnswer(TODAY, current, whole))
    expect(isHidden()).toBe(true)
  })

  test.each([
    '<button name="askfirst" value="reject">x</button>',
    '<button name="askfirst" value="REJECT-ALL">x</button>',
    '<button name="askfirst" value="constructor">x</button>',
    '<button name="askfirst" value="">x</button>',
    '<button name="askfirst">x</button>',
    '<input name="askfirst" value="accept-all">',
    '<input type="checkbox" name="askfirst" value="accept-all">',
    '<a name="askfirst" value="accept-all">x</a>',
    '<textarea name="askfirst">accept-all</textarea>',
  ])('%s is no answer', (html) => {
    document.querySelector('section')!.innerHTML = html
    boot()
    expect(click('[name=askfirst]').defaultPrevented).toBe(false)
    expect(document.cookie).toBe('')
    expect(isHidden()).toBe(false)
  })

  test('keeps the earlier records, for another app on the host', () => {
    const blog = catalogOf([{ id: 'comments', category: 'functional' }])
    put(encodeWholeAnswer(TODAY, fingerprint(blog), 'A'))
    boot()
    click('[value=reject-all]')
    const page = (list: object) => {
      const store = createConsentStore({
        catalog: list as typeof catalog,
        storage: memoryStorage(stored()),
        now: () => NOON,
        signals: () => silent,
      })
      store.start()
      return store
    }
    expect(page(catalog).getState()).toMatchObject({ decided: true, mustAsk: false })
    expect(page(catalog).isGranted('ads')).toBe(false)
    // Until it is written in full, a no refuses everything.
    expect(page(blog).getState().mustAsk).toBe(false)
  })

  test('two different cookies don’t hide the banner', () => {
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => `askfirst=${full(TODAY)}; askfirst=${encodeWholeAnswer(TODAY, current, 'A')}`,
      set: vi.fn(),
    })
    try {
      boot()
      expect(isHidden()).toBe(false)
    } finally {
      Reflect.deleteProperty(document, 'cookie')
    }
  })

  test('ignores other clicks', () => {
    boot()
    for (const selector of ['#choose', '#other', '#elsewhere', 'section', 'body']) {
      expect(click(selector).defaultPrevented, selector).toBe(false)
    }
    expect(document.cookie).toBe('')
    expect(isHidden()).toBe(false)
  })

  test('a click that opens the preference center is repeated when the app has started', async () => {
    boot()
    const choose = document.querySelector('#choose')!
    click('#choose')
    const pressed = vi.fn()
    choose.addEventListener('click', pressed)
    document.querySelector('section')!.removeAttribute('data-askfirst-early')
    await vi.waitFor(() => expect(pressed).toHaveBeenCalledTimes(1))
  })

  test('cookies that throw don’t keep it from handling answers', () => {
    const blocked = (): never => {
      throw new DOMException('Blocked', 'SecurityError')
    }
    Object.defineProperty(document, 'cookie', { configurable: true, get: blocked, set: blocked })
    undo.push(() => Reflect.deleteProperty(document, 'cookie'))
    boot()
    expect(isHidden()).toBe(false)
    expect(click('[value=reject-all]').defaultPrevented).toBe(true)
    expect(isHidden()).toBe(true)
  })

  test('ignores all clicks once the app has started', () => {
    boot()
    document.querySelector('section')!.removeAttribute('data-askfirst-early')
    click('[value=accept-all]')
    expect(document.cookie).toBe('')
  })

  test('honors the browser’s signals', () => {
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    boot()
    click('b')
    expect(decodeRecord(stored())?.whole).toBe('G')
  })

  test('ignores Do Not Track if the policy does', () => {
    vi.stubGlobal('navigator', { doNotTrack: '1' })
    boot()
    click('b')
    expect(decodeRecord(stored())?.whole).toBe('A')
  })

  test('honors Do Not Track if the policy does', () => {
    vi.stubGlobal('navigator', { doNotTrack: '1' })
    boot({ policy: { doNotTrack: 'honor' } })
    click('b')
    expect(decodeRecord(stored())?.whole).toBe('G')
  })

  test('is read by the store, once', async () => {
    boot()
    click('b')
    const store = createConsentStore({
      catalog,
      storage: cookieStorage(),
      snapshot: 'static',
      now: () => NOON,
      signals: () => silent,
    })
    const stop = store.start()
    expect(store.isGranted('ads')).toBe(true)
    expect(store.getState()).toMatchObject({ lastAction: 'accept-all', open: { banner: false } })
    await vi.waitFor(() => expect(decodeRecord(stored())?.whole).toBeUndefined())
    stop()
  })

  test('wakes a store that has started before the banner’s own code', async () => {
    boot()
    const store = createConsentStore({ catalog, snapshot: 'static', now: () => NOON, signals: () => silent })
    const stop = store.start()
    click('[value=reject-all]')
    await vi.waitFor(() => expect(store.getState()).toMatchObject({ decided: true, open: { banner: false } }))
    stop()
  })

  test('is stored for the domain or, if that fails, for the host', () => {
    const set = vi.spyOn(document, 'cookie', 'set')
    boot({ cookie: { domain: 'refused.example' } })
    click('b')
    expect(set.mock.calls.map(([cookie]) => /Max-Age=0|Domain=.*|$/.exec(cookie)?.[0])).toEqual([
      'Max-Age=0',
      'Domain=refused.example',
      '',
    ])
    expect(stored()).toBe(encodeWholeAnswer(TODAY, current, 'A'))
  })

  test('is kept for as long as the policy says', () => {
    const set = vi.spyOn(document, 'cookie', 'set')
    boot({ policy: { keepDays: 30 }, cookie: { name: 'choice' } })
    click('b')
    expect(set.mock.calls[0]![0]).toMatch(/^choice=2\..*; Max-Age=2592000; Path=\/; SameSite=Lax$/)
  })

  test.each(['__Host-choice', '__Secure-choice'])(
    '%s is Secure on http too, which browsers accept on localhost',
    (name) => {
      const set = vi.spyOn(document, 'cookie', 'set')
      boot({ cookie: { name } })
      click('b')
      expect(set.mock.calls[0]![0]).toMatch(RegExp(`^${name}=2\\..*; Path=/; SameSite=Lax; Secure$`))
    },
  )

  test('is written like partitionedStorage() does, if partitioned', () => {
    const set = vi.spyOn(document, 'cookie', 'set')
    boot({ cookie: { name: 'choice', partitioned: true } })
    click('b')
    const early = set.mock.calls[0]![0]
    expect(early).toMatch(/^choice=2\..*; Max-Age=15552000; Path=\/; SameSite=None; Secure; Partitioned$/)
    set.mockClear()
    partitionedStorage({ name: 'choice' }).write('2.text', 15_552_000)
    const late = set.mock.calls[0]![0]
    expect(late.replace('2.text', '')).toBe(early.replace(/=2[^;]*/, '='))
  })
})

describe('an imitation of the banner', () => {
  const forge = (): void =>
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<div data-askfirst-early="static" id="forged">
        <button name="askfirst" value="accept-all">Read on</button>
        <button name="askfirst" value="reject-all">Close</button>
      </div>`,
    )
  const own = (): Element => document.querySelector('section')!
  const takeOver = (): void => own().removeAttribute('data-askfirst-early')
  /** An observer sees the mark before anything that is awaited next. */
  const heard = (): Promise<void> => Promise.resolve()

  test('grants nothing, before and after the app has started', async () => {
    forge()
    boot()
    expect(click('#forged [value=accept-all]').defaultPrevented).toBe(false)
    expect(stored()).toBe('')
    takeOver()
    await heard()
    for (const value of ['accept-all', 'reject-all']) {
      expect(click(`#forged [value=${value}]`).defaultPrevented).toBe(false)
      expect(stored()).toBe('')
    }
  })

  test('doesn’t stop a refusal', () => {
    forge()
    boot()
    expect(click('section [value=reject-all]').defaultPrevented).toBe(true)
    expect(stored()).toBe(encodeWholeAnswer(TODAY, current, 'R'))
  })

  test('leaves grants in our own banner to the app', async () => {
    forge()
    boot()
    click('section [value=accept-all]')
    expect(stored()).toBe('')
    expect(isHidden()).toBe(false)
    const pressed = vi.fn()
    own().addEventListener('click', pressed)
    takeOver()
    await heard()
    expect(pressed).toHaveBeenCalledTimes(1)
    expect(stored()).toBe('')
  })

  test.each([
    ['refused', full(TODAY)],
    ['refused everything, before the app was there', encodeWholeAnswer(TODAY, current, 'R')],
  ])('grants nothing if the visitor has %s, and the page has no banner', (_, text) => {
    own().remove()
    forge()
    put(text)
    boot()
    expect(click('#forged [value=accept-all]').defaultPrevented).toBe(false)
    expect(stored()).toBe(text)
  })

  test.each(['here', 'in another tab'])('grants nothing after an answer %s took the banner away', (where) => {
    forge()
    boot()
    if (where === 'here') click('section [value=reject-all]')
    else put(encodeWholeAnswer(TODAY, current, 'R'))
    own().remove()
    click('#forged [value=accept-all]')
    expect(stored()).toBe(encodeWholeAnswer(TODAY, current, 'R'))
  })

  test('isn’t trusted while the page is still being parsed', () => {
    const section = own()
    section.remove()
    forge()
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
    undo.push(() => Reflect.deleteProperty(document, 'readyState'))
    boot()
    click('#forged [value=accept-all]')
    expect(stored()).toBe('')
    click('#forged [value=reject-all]')
    expect(decodeRecord(stored())?.whole).toBe('R')
  })

  test('makes nothing throw, whatever is clicked', () => {
    boot()
    const failed = vi.fn()
    addEventListener('error', failed)
    undo.push(() => removeEventListener('error', failed))
    document.body.insertAdjacentHTML('beforeend', 'Text<form><input name="closest"></form>')
    for (const target of [document, document.body.lastChild!.previousSibling!, document.forms[0]!]) {
      target.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    }
    expect(failed).not.toHaveBeenCalled()
  })
})

describe('the text', () => {
  const twenty = catalogOf(
    Array.from({ length: 25 }, (_, i) => ({
      id: `v${i}`,
      category: 'performance' as const,
      disclosed: 'Da5-2S',
    })),
  )

  test('has at most 1 kB, compressed, whatever the catalog', () => {
    const plain = headScript({ catalog: twenty, cookie: { domain: 'example.com' } })
    expect(brotliCompressSync(plain).length).toBeLessThan(1024)
    expect(brotliCompressSync(headScript({ catalog: twenty, google: {} })).length).toBeLessThan(1024)
    const all = { cookie: { domain: 'example.com' }, google: {}, policy: { doNotTrack: 'honor' } } as const
    expect(brotliCompressSync(headScript({ catalog: twenty, ...all })).length).toBeLessThan(1024)
  })

  test('contains no end of a script, and nothing about a visitor', () => {
    const text = headScript({
      catalog,
      cookie: { name: '</script><!--', domain: '<x>' },
      google: { regions: [] },
    })
    expect(text).not.toMatch(/<\/script|<!--/)
    expect(headScript({ catalog })).toBe(headScript({ catalog }))
  })

  test('sets Google’s defaults if asked, and does that first', () => {
    vi.stubGlobal('dataLayer', undefined)
    boot()
    expect((globalThis as { dataLayer?: unknown }).dataLayer).toBeUndefined()
    boot({ google: { waitForUpdate: 900 } })
    const layer = (globalThis as unknown as { dataLayer: IArguments[] }).dataLayer
    expect([...layer[0]!].slice(0, 2)).toEqual(['consent', 'default'])
  })
})
