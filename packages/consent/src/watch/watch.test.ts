// @vitest-environment jsdom
import type { VendorFacts } from '@askfirst/catalog'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { factsOf } from '../../test/facts.ts'
import { catalog, silent } from '../../test/fixtures.ts'
import { cookieStorage, createConsentStore, type ConsentStore } from '../index.ts'
import { type Finding, watch, type WatchOptions } from './index.ts'
import { watch as off } from './off.ts'

const declared = [
  factsOf('stats', ['stats.example'], [{ name: '_st*' }, { name: 'no_stats', remembersRefusal: true }]),
  factsOf(
    'ads',
    ['ads.example'],
    [
      { name: '_ads' },
      { name: 'basket', category: 'necessary' },
      { name: 'ads-key', storage: 'local-storage' },
    ],
  ),
  factsOf('login', ['login.example'], [{ name: 'session' }]),
]
const known = { chat: factsOf('someone', ['someone.example'], [{ name: '_someone' }]) }

interface Entry {
  readonly name: string
  readonly initiatorType: string
  readonly startTime: number
}
let list: (entries: readonly Entry[]) => void
const disconnect = vi.fn<() => void>()
class Observer {
  constructor(callback: (entries: { getEntries: () => readonly Entry[] }) => void) {
    list = (entries) => callback({ getEntries: () => entries })
  }
  readonly observe = vi.fn<(options: object) => void>()
  readonly disconnect = disconnect
}

const loadFacts = vi.fn<() => Promise<ReadonlyMap<string, VendorFacts>>>()
const findings: Finding[] = []
let store: ConsentStore
let stop: () => void = () => undefined
const begin = (
  options: WatchOptions = {},
  effect = watch({ onFinding: (each) => findings.push(each), ...options }),
) => {
  store = createConsentStore({
    catalog: { ...catalog, loadFacts },
    storage: cookieStorage(),
    signals: () => silent,
    effects: [effect],
  })
  stop = store.start()
}
const settled = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
/** The findings in short: what, which, why, and which vendor. */
const found = () =>
  findings.map((each) => {
    const which = each.what === 'request' ? `${each.way} ${each.url}` : `${each.what} ${each.name}`
    return [which, each.why, ...each.vendors.map(({ name }) => name)].join(', ')
  })
const entry = (name: string, initiatorType = 'img', startTime = performance.now()): Entry => ({
  name,
  initiatorType,
  startTime,
})

beforeEach(() => {
  vi.useFakeTimers()
  findings.length = 0
  loadFacts.mockReset().mockResolvedValue(new Map(declared.map((each) => [each.id, each])))
  disconnect.mockReset()
  vi.stubGlobal('PerformanceObserver', Observer)
  vi.stubGlobal('fetch', () => Promise.resolve('answer'))
})
afterEach(() => {
  stop()
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('requests', () => {
  test('are reported without a grant, and if no vendor declares them', async () => {
    begin()
    void fetch('https://ads.example/pixel?id=1')
    void fetch('https://nobody.example/')
    void fetch('https://login.example/')
    void fetch('/own')
    void fetch('http://localhost:4000/own')
    await settled()
    expect(found()).toEqual([
      'fetch https://ads.example/pixel?id=1, not-granted, The ads',
      'fetch https://nobody.example/, not-declared',
    ])
  })

  test('load no facts on a page without findings', async () => {
    begin()
    void fetch('/own')
    await settled(5000)
    expect(loadFacts).not.toHaveBeenCalled()
  })

  test('are reported once if the same is seen twice, in whatever way', async () => {
    begin()
    void fetch('https://ads.example/a?x=1')
    list([entry('https://ads.example/a?x=1', 'fetch'), entry('https://ads.example/a?x=2')])
    await settled()
    void fetch('https://ads.example/a?x=3')
    expect(found()).toEqual(['fetch https://ads.example/a?x=1, not-granted, The ads'])
  })

  test.each([
    ['xmlhttprequest', 'xhr'],
    ['beacon', 'beacon'],
    ['img', 'image'],
    ['iframe', 'frame'],
    ['css', 'css'],
    ['something-new', 'other'],
  ])('the browser lists %s', async (type, way) => {
    begin()
    list([entry('https://ads.example/x', type), entry('data:,x', type), entry('http://localhost/own', type)])
    await settled()
    expect(found()).toEqual([`${way} https://ads.example/x, not-granted, The ads`])
  })

  test('are judged by the grants at their moment', async () => {
    begin()
    list([entry('https://stats.example/before', 'script', 0)])
    await settled(1000)
    const before = performance.now()
    store.acceptAll()
    await settled(1000)
    const granted = performance.now()
    store.rejectAll()
    await settled(1000)
    list([
      entry('https://stats.example/early', 'script', before - 500),
      entry('https://stats.example/instant', 'script', before - 5),
      entry('https://stats.example/granted', 'script', granted - 500),
      entry('https://stats.example/late', 'script', granted + 500),
    ])
    await settled()
    expect(found()).toEqual([
      'script https://stats.example/before, not-granted, The stats',
      'script https://stats.example/early, not-granted, The stats',
      'script https://stats.example/late, not-granted, The stats',
    ])
  })

  test('are judged by the grants at their moment even if they waited for the facts', async () => {
    begin()
    void fetch('https://stats.example/')
    store.acceptAll()
    void fetch('https://ads.example/')
    await settled()
    expect(found()).toEqual(['fetch https://stats.example/, not-granted, The stats'])
  })

  test('of elements are seen if they are added, changed, or already there', async () => {
    document.body.innerHTML = '<iframe src="https://ads.example/there"></iframe>'
    begin()
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p><img src="/own.png" srcset="https://ads.example/1 1x, https://ads.example/2 2x"></p><link rel="me" href="https://ads.example/me">',
    )
    await settled()
    document.querySelector('img')?.setAttribute('src', 'https://nobody.example/')
    await settled()
    expect(found()).toEqual([
      'frame https://ads.example/there, not-granted, The ads',
      'image https://ads.example/1, not-granted, The ads',
      'image https://nobody.example/, not-declared',
    ])
  })

  test('of a frame that the visitor asked for once are not reported', async () => {
    begin()
    document.body.innerHTML =
      '<iframe data-askfirst-once data-askfirst="ads" src="https://ads.example/once"></iframe>'
    await settled()
    list([entry('https://ads.example/once', 'iframe')])
    await settled()
    expect(found()).toEqual([])
  })

  test('of a script that the visitor asked for once are not reported, until the next decision', async () => {
    begin()
    const script = document.createElement('script')
    script.setAttribute('data-askfirst-once', '')
    script.setAttribute('data-askfirst', 'ads')
    script.src = 'https://ads.example/asked-once.js'
    document.body.append(script)
    await settled()
    void fetch('https://ads.example/more')
    document.cookie = '_ads=1'
    await settled(2000)
    store.save({ vendors: { stats: true } })
    void fetch('https://ads.example/after')
    await settled()
    expect(found()).toEqual(['fetch https://ads.example/after, not-granted, The ads'])
  })

  test('of XMLHttpRequest, WebSocket and beacon are seen as they are made', async () => {
    vi.stubGlobal('WebSocket', class extends EventTarget {})
    Object.defineProperty(Navigator.prototype, 'sendBeacon', { value: () => true, configurable: true })
    begin()
    void new WebSocket('wss://ads.example/live')
    navigator.sendBeacon('https://ads.example/beacon')
    await settled()
    expect(found()).toEqual([
      'websocket wss://ads.example/live, not-granted, The ads',
      'beacon https://ads.example/beacon, not-granted, The ads',
    ])
  })
})

describe('cookies and storage', () => {
  test('are reported if they are there at the start', async () => {
    for (const name of ['_st_1', 'no_stats', 'basket', 'session', 'mystery']) document.cookie = `${name}=1`
    localStorage.setItem('ads-key', '1')
    localStorage.setItem('_ads', '1')
    sessionStorage.setItem('tab', '1')
    begin()
    await settled()
    expect(found()).toEqual([
      'cookie _st_1, not-granted, The stats',
      'cookie mystery, not-declared',
      'local-storage ads-key, not-granted, The ads',
      // Declared as a cookie, which this is not.
      'local-storage _ads, not-declared, The ads',
      'session-storage tab, not-declared',
    ])
  })

  test('are reported if they appear later, except the record', async () => {
    begin()
    store.save({ vendors: { stats: true } })
    document.cookie = '_st_1=1'
    document.cookie = '_ads=1'
    await settled(1000)
    expect(document.cookie).toContain('askfirst=')
    expect(found()).toEqual(['cookie _ads, not-granted, The ads'])
  })

  test('are reported if they appeared right before the grant', async () => {
    begin()
    await settled(1500)
    document.cookie = '_ads=1'
    store.acceptAll()
    await settled(1000)
    expect(found()).toEqual(['cookie _ads, not-granted, The ads'])
  })

  test('are reported if they stay after a refusal, when their time to go is over', async () => {
    begin()
    store.acceptAll()
    document.cookie = '_ads=1'
    document.cookie = '_st_1=1'
    await settled(5000)
    expect(found()).toEqual([])
    store.rejectAll()
    await settled(2000)
    expect(found()).toEqual([])
    document.cookie = '_st_1=; Max-Age=0'
    await settled(2000)
    expect(found()).toEqual(['cookie _ads, not-granted, The ads'])
  })
})

describe('reports', () => {
  test('go to the console, with the name and what to do, once', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    begin({}, watch())
    void fetch(`https://ads.example/pixel?${'x'.repeat(300)}`)
    document.cookie = 'mystery=1'
    await settled(3000)
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
      'Askfirst saw a fetch of https://ads.example/pixel?…. It belongs to The ads, which is not granted. Make it wait for the grant of "ads", with a tag of scriptLoader(), <ConsentScript>, <ConsentGate> or <ConsentEmbed>.',
      'Askfirst saw the cookie "mystery". No vendor in the catalog declares it. Add its vendor to the catalog, with it among its cookies. If it is your own, allow it: watch({ allow: [\'mystery\'] }).',
    ])
  })

  test('name vendors that are not in the catalog', async () => {
    begin({ facts: () => Promise.resolve(known) })
    document.cookie = '_someone=1'
    void fetch('https://someone.example/')
    await settled(1000)
    expect(found()).toEqual([
      'fetch https://someone.example/, not-declared, The someone',
      'cookie _someone, not-declared, The someone',
    ])
    expect(findings[0]?.message).toContain('add "someone" to the catalog')
  })

  test('work without facts', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    loadFacts.mockRejectedValue(new Error('offline'))
    begin({ facts: () => Promise.reject(new Error('offline')) })
    void fetch('https://ads.example/')
    await settled()
    expect(found()).toEqual(['fetch https://ads.example/, not-declared'])
    expect(findings[0]?.message).toContain('facts could not be loaded')
    expect(warn).toHaveBeenCalledTimes(2)
  })

  const throwing = (): never => {
    throw new Error('A mistake')
  }
  test.each([
    ['throws', throwing],
    ['is rejected with', async () => throwing()],
  ])('an error that a callback %s doesn’t reach the page', async (_, onFinding) => {
    const thrown = vi.fn<(error: unknown) => void>()
    vi.stubGlobal('reportError', thrown)
    begin({ onFinding: onFinding as () => void })
    void fetch('https://ads.example/1')
    await settled()
    expect(await fetch('https://ads.example/2')).toBe('answer')
    await settled()
    expect(thrown).toHaveBeenCalledTimes(2)
  })

  test('leave out what is allowed', async () => {
    document.cookie = 'theme=dark'
    localStorage.setItem('app:x', '1')
    begin({ allow: ['cdn.example', 'theme', 'app:*', /^api\d\.own$/g] })
    for (const host of ['cdn.example', 'a.cdn.example', 'api1.own', 'api2.own', 'notcdn.example'])
      void fetch(`https://${host}/`)
    await settled()
    expect(found()).toEqual(['fetch https://notcdn.example/, not-declared'])
  })
})

test('after its undo it sees nothing, and after a restart it doesn’t report again', async () => {
  const native = fetch
  const effect = watch({ onFinding: (each) => findings.push(each) })
  begin({}, effect)
  void fetch('https://ads.example/')
  await settled()
  stop()
  expect(fetch).toBe(native)
  expect(disconnect).toHaveBeenCalledOnce()
  document.cookie = '_ads=1'
  await settled(5000)
  expect(found()).toHaveLength(1)
  begin({}, effect)
  void fetch('https://ads.example/')
  await settled()
  expect(found()).toEqual([
    'fetch https://ads.example/, not-granted, The ads',
    'cookie _ads, not-granted, The ads',
  ])
})

test('in production it does nothing', async () => {
  begin({}, off({ onFinding: (each) => findings.push(each) }))
  document.cookie = '_ads=1'
  void fetch('https://ads.example/')
  await settled(3000)
  expect(found()).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
