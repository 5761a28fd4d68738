// @vitest-environment jsdom
import type { VendorFacts } from '@askfirst/catalog'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { htmlContent, type HtmlContentOptions } from './index.ts'

const drawn = async () => {
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(1000)
}
/** Scripts that run, or would run. */
const running = () =>
  [...document.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])')].map(
    (script) => script.getAttribute('src') ?? script.text,
  )
const frame = () => document.querySelector('iframe')!

const facts = (id: string, ...hosts: string[]) =>
  [
    id,
    { id, name: id, cookies: [], hosts: hosts.map((host) => ({ host })) } as unknown as VendorFacts,
  ] as const
const known = new Map([
  facts('login', 'login.example'),
  facts('chat', 'chat.example', 'maps.example'),
  facts('stats', '*.stats.example'),
])
const loadFacts = vi.fn<() => Promise<ReadonlyMap<string, VendorFacts>>>()

let stops: (() => void)[] = []
const visit = (html: string, options?: HtmlContentOptions) => {
  document.body.innerHTML = html
  const store = createConsentStore({
    catalog: { ...catalog, loadFacts },
    storage: memoryStorage(),
    signals: () => silent,
    effects: [htmlContent(options)],
  })
  stops.push(store.start())
  return store
}
const complaints = vi.fn()
/** What was reported to the console. */
const reported = (): string[] =>
  complaints.mock.calls.map(([message]) => String(message).replace(/(?<=\.) .*/, ''))

beforeEach(() => {
  vi.useFakeTimers()
  loadFacts.mockReset().mockImplementation(async () => known)
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined)
  complaints.mockReset()
  vi.spyOn(console, 'error').mockImplementation(complaints)
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  // An ordered script of one test must not keep a script of the next one waiting.
  for (const script of document.querySelectorAll('script')) script.dispatchEvent(new Event('load'))
  await drawn()
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const SRC = 'https://chat.example/widget.js'
const script = (id: string, rest: string, code = '') =>
  `<script type="text/plain" data-askfirst="${id}" ${rest}>${code}</script>`

describe('scripts', () => {
  test('wait for the grant, keep their attributes, and run once', async () => {
    const store = visit(
      `<div>${script('chat', `src="${SRC}" async data-site="42" integrity="sha384-abc"`)}</div>`,
    )
    await drawn()
    expect(running()).toEqual([])
    store.acceptAll()
    expect(running()).toEqual([])
    await drawn()
    const copy = document.querySelector<HTMLScriptElement>(`div > script:not([type])`)
    expect(copy?.nextElementSibling).toBe(document.querySelector('script[type="text/plain"]'))
    expect(copy?.dataset).toMatchObject({ askfirst: 'chat', site: '42' })
    expect(copy?.getAttribute('integrity')).toBe('sha384-abc')
    store.withdraw()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([SRC])
  })

  test('do not run if the grant is withdrawn before their turn; granted again, each runs once', async () => {
    const store = visit(
      script('chat', `src="${SRC}?1"`) + script('chat', `src="${SRC}?2"`) + script('chat', '', '/* 3 */'),
    )
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([`${SRC}?1`])
    store.withdraw()
    const load = async () => {
      for (const each of document.querySelectorAll('script')) each.dispatchEvent(new Event('load'))
      await drawn()
    }
    await load()
    await load()
    // Not even the one that was loading.
    expect(running()).toEqual([])
    store.acceptAll()
    await drawn()
    await load()
    await load()
    expect(running()).toEqual([`${SRC}?1`, `${SRC}?2`, '/* 3 */'])
    store.withdraw()
    store.acceptAll()
    await load()
    expect(running()).toHaveLength(3)
  })

  test('don’t hold up others if they can’t run: for an obsolete event, or removed before their turn', async () => {
    const store = visit(
      script('chat', `src="${SRC}?1" for="chat" event="onload"`) +
        script('chat', `src="${SRC}?2"`) +
        script('chat', `src="${SRC}?3" class="gone"`) +
        script('chat', `src="${SRC}?4"`),
    )
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([`${SRC}?1`, `${SRC}?2`])
    document.querySelector('.gone')?.remove()
    document.querySelectorAll('script')[2]?.dispatchEvent(new Event('load'))
    for (const each of document.querySelectorAll('script')) each.dispatchEvent(new Event('load'))
    await drawn()
    expect(running()).toEqual([`${SRC}?1`, `${SRC}?2`, `${SRC}?4`])
  })

  test('that are added later wait and run as well', async () => {
    const store = visit('')
    const late = (html: string) => {
      const section = document.createElement('section')
      section.innerHTML = html
      document.body.append(section)
    }
    late(script('chat', `src="${SRC}"`))
    await drawn()
    expect(running()).toEqual([])
    store.acceptAll()
    await drawn()
    late(`<p>${script('stats', '', '/* later */')}</p>`)
    await drawn()
    expect(running()).toEqual([SRC, '/* later */'])
  })

  test('keep the order of the page, per vendor; the same code runs as often as the page contains it', async () => {
    visit(
      [
        script('chat', `src="${SRC}"`),
        script('chat', '', '/* push */'),
        script('stats', '', '/* push */'),
        script('chat', '', '/* push */'),
      ].join(''),
    ).acceptAll()
    await drawn()
    expect(running()).toEqual([SRC, '/* push */'])
    document.querySelector(`script[src="${SRC}"]:not([type])`)?.dispatchEvent(new Event('load'))
    await drawn()
    expect(running()).toEqual([SRC, '/* push */', '/* push */', '/* push */'])
  })

  test('may be modules, and may belong to several vendors', async () => {
    const store = visit(script('chat stats', 'data-askfirst-type="module"', '/* both */'))
    store.save({ vendors: { chat: true } })
    await drawn()
    expect(running()).toEqual([])
    store.save({ vendors: { stats: true } })
    await drawn()
    expect(document.querySelector('script[type="module"]')?.textContent).toBe('/* both */')
  })

  test('of an unknown vendor stay unchanged, and are reported once', async () => {
    const store = visit(script('chta', '', '/* never */') + script('chat', '', '/* yes */'))
    store.acceptAll()
    await drawn()
    store.withdraw()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual(['/* yes */'])
    expect(reported()).toEqual([
      'AF227: This <script> in the page’s HTML is for "chta", which the catalog doesn’t have, so it stays blocked.',
    ])
  })

  test('without the page’s nonce don’t bypass its policy', async () => {
    const store = visit(
      script('chat', 'nonce="n0nce"', '/* ours */') +
        script('chat', '', '/* theirs */') +
        script('chat', 'nonce="guess"', '/* guessed */'),
      { nonce: 'n0nce' },
    )
    store.acceptAll()
    await drawn()
    expect(running()).toEqual(['/* ours */'])
    expect(complaints).toHaveBeenCalledTimes(2)
  })

  test('that were removed before the grant do not run', async () => {
    const store = visit(script('chat', '', '/* gone */'))
    document.body.replaceChildren()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([])
  })
})

describe('frames', () => {
  const MAP = 'https://maps.example/embed?x=1'
  const html = (src = MAP) => `<iframe data-askfirst="chat" data-askfirst-src="${src}" title="Map"></iframe>`

  test('load with the grant, are emptied after its withdrawal, and load again', async () => {
    const store = visit(html())
    await drawn()
    expect(frame().hasAttribute('src')).toBe(false)
    store.acceptAll()
    await drawn()
    expect(frame().src).toBe(MAP)
    expect(frame().getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
    store.withdraw()
    frame().dispatchEvent(new Event('load'))
    expect(frame().hasAttribute('src')).toBe(false)
    store.acceptAll()
    await drawn()
    expect(frame().src).toBe(MAP)
  })

  test('that are granted again before they are empty stay', async () => {
    const store = visit(html())
    store.acceptAll()
    await drawn()
    store.withdraw()
    store.acceptAll()
    await drawn()
    frame().dispatchEvent(new Event('load'))
    expect(frame().src).toBe(MAP)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://'])('never load %s', async (src) => {
    visit(html(src)).acceptAll()
    await drawn()
    expect(frame().hasAttribute('src')).toBe(false)
  })

  test('that are added later load as well', async () => {
    visit('').acceptAll()
    document.body.innerHTML = html()
    await drawn()
    expect(frame().src).toBe(MAP)
  })
})

describe('what content claims', () => {
  const load = (html: string, options?: HtmlContentOptions) => {
    visit(html, options).acceptAll()
    return drawn()
  }
  const addressOf = (selector = '[data-askfirst]') => document.querySelector(selector)?.getAttribute('src')
  const iframe = (ids: string, src: string) =>
    `<iframe data-askfirst="${ids}" data-askfirst-src="${src}"></iframe>`

  test.each(['necessary', 'login', 'chat login'])(
    '"%s" is necessary, so nothing waits for it',
    async (ids) => {
      const html = script(ids, '', '/* theirs */') + iframe(ids, 'https://login.example/')
      visit(html)
      await drawn()
      expect(running()).toEqual([])
      expect(addressOf('iframe')).toBeNull()
      await load(html)
      expect(running()).toEqual([])
      expect(addressOf('iframe')).toBeNull()
      expect(reported()[0]).toBe(
        `AF227: This <script> in the page’s HTML is for "${ids.replace(' ', '", "')}", which is always granted, so it stays blocked.`,
      )
    },
  )

  test.each([
    ['chat', 'https://chat.example/a', true],
    ['chat', 'https://sub.chat.example:8443/a', true],
    ['chat', 'https://chat.example.evil.example/a', false],
    ['chat', 'https://evilchat.example/a', false],
    ['chat', 'https://chat.example@evil.example/a', false],
    ['chat', '//evil.example/a', false],
    ['chat', 'https:\\\\evil.example/a', false],
    ['chat', '/of/the/site', true],
    ['chat', 'http://localhost:1/another-server', false],
    ['stats', 'https://a.stats.example/a', true],
    ['stats', 'https://stats.example/a', false],
    ['chat stats', 'https://a.stats.example/a', true],
    ['stats', 'https://chat.example/a', false],
    ['functional', 'https://chat.example/a', false],
    ['functional', '/of/the/site', true],
  ])('for "%s", from %s: %s', async (ids, src, loads) => {
    await load(script(ids, `src="${src}"`) + iframe(ids, src))
    expect(running()).toEqual(loads ? [src] : [])
    expect(addressOf('iframe')).toBe(loads ? src : null)
    expect(complaints).toHaveBeenCalledTimes(loads ? 0 : 2)
  })

  test('hosts that the site names are allowed too, and need no facts', async () => {
    loadFacts.mockRejectedValue(new Error('offline'))
    const hosts = { chat: ['own.example'], functional: ['*.cdn.example'] }
    await load(
      iframe('chat', 'https://a.own.example/') + script('functional', 'src="https://a.cdn.example/x.js"'),
      {
        hosts,
      },
    )
    expect(addressOf('iframe')).toBe('https://a.own.example/')
    expect(running()).toEqual(['https://a.cdn.example/x.js'])
    expect(loadFacts).not.toHaveBeenCalled()
  })

  test('facts load for granted content, once; what follows it waits in order', async () => {
    let arrive: (facts: ReadonlyMap<string, VendorFacts>) => void = () => undefined
    loadFacts.mockImplementation(() => new Promise((resolve) => (arrive = resolve)))
    const store = visit(
      script('chat', `src="${SRC}"`) + script('chat', '', '/* after */') + script('stats', '', '/* other */'),
    )
    await drawn()
    expect(loadFacts).not.toHaveBeenCalled()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual(['/* other */'])
    arrive(known)
    await drawn()
    expect(running()).toEqual([SRC, '/* other */'])
    document.querySelector(`script[src="${SRC}"]:not([type])`)?.dispatchEvent(new Event('load'))
    await drawn()
    expect(running()).toEqual([SRC, '/* after */', '/* other */'])
    expect(loadFacts).toHaveBeenCalledOnce()
  })

  test('without its facts, content stays out, and the next decision requests them again', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    loadFacts.mockRejectedValueOnce(new Error('offline'))
    const store = visit(iframe('chat', 'https://maps.example/'))
    store.acceptAll()
    await drawn()
    expect(addressOf()).toBeNull()
    expect(reported).toHaveBeenCalledOnce()
    store.rejectAll()
    store.acceptAll()
    await drawn()
    expect(addressOf()).toBe('https://maps.example/')
    vi.unstubAllGlobals()
  })

  test('if the page has a nonce, scripts need it, whatever the options', async () => {
    document.head.innerHTML = '<script nonce="n0nce">/* the page */</script>'
    await load(script('chat', '', '/* theirs */') + script('chat', 'nonce="n0nce"', '/* ours */'))
    expect(running()).toEqual(['/* the page */', '/* ours */'])
    expect(reported()).toEqual([
      'AF227: This <script> in the page’s HTML lacks the nonce of the page, or the page has several, so it stays blocked.',
    ])
  })

  test('a nonce that content brings along doesn’t count', async () => {
    document.head.innerHTML = '<script nonce="n0nce">/* the page */</script>'
    await load('<script nonce="mine"></script>' + script('chat', 'nonce="mine"', '/* theirs */'))
    expect(running()).not.toContain('/* theirs */')
    await load(script('chat', 'nonce="mine"', '/* theirs */'), { nonce: 'n0nce' })
    expect(running()).not.toContain('/* theirs */')
  })

  test.each(['data:text/javascript,x', 'javascript:x', 'blob:https://chat.example/1', 'http://'])(
    'no script runs from %s',
    async (src) => {
      await load(script('chat', `src="${src}"`))
      expect(running()).toEqual([])
    },
  )
})

describe('every marked element', () => {
  const A = 'https://chat.example/a'
  const B = 'https://chat.example/b'
  const all: [string, string, Readonly<Record<string, string>>][] = [
    [
      'img',
      `<img data-askfirst="chat" data-askfirst-src="${A}" data-askfirst-srcset="${B} 2x">`,
      { src: A, srcset: `${B} 2x` },
    ],
    ['link', `<link rel="stylesheet" data-askfirst="chat" data-askfirst-href="${A}">`, { href: A }],
    [
      'video',
      `<video data-askfirst="chat" data-askfirst-src="${A}" data-askfirst-poster="${B}"></video>`,
      { src: A, poster: B },
    ],
    ['audio', `<audio data-askfirst="chat" data-askfirst-src="${A}"></audio>`, { src: A }],
    ['source', `<video><source data-askfirst="chat" data-askfirst-src="${A}"></video>`, { src: A }],
    ['track', `<video><track data-askfirst="chat" data-askfirst-src="${A}"></video>`, { src: A }],
    ['object', `<object data-askfirst="chat" data-askfirst-data="${A}"></object>`, { data: A }],
    ['embed', `<embed data-askfirst="chat" data-askfirst-src="${A}">`, { src: A }],
    ['input', `<input type="image" data-askfirst="chat" data-askfirst-src="${A}">`, { src: A }],
    ['iframe', `<iframe data-askfirst="chat" data-askfirst-src="${A}"></iframe>`, { src: A }],
  ]

  test.each(all)('%s waits, loads, and waits again', async (name, html, expected) => {
    const store = visit(html)
    await drawn()
    const element = document.querySelector(`${name}[data-askfirst]`)!
    const now = () => Object.fromEntries(Object.keys(expected).map((key) => [key, element.getAttribute(key)]))
    const nothing = Object.fromEntries(Object.keys(expected).map((key) => [key, null]))
    expect(now()).toEqual(nothing)
    store.acceptAll()
    await drawn()
    expect(now()).toEqual(expected)
    store.withdraw()
    element.dispatchEvent(new Event('load'))
    expect(now()).toEqual(nothing)
    store.acceptAll()
    await drawn()
    expect(now()).toEqual(expected)
    expect(complaints).not.toHaveBeenCalled()
  })

  test('shows the site’s own picture meanwhile, and again afterwards', async () => {
    const store = visit(`<img src="/waiting.png" data-askfirst="chat" data-askfirst-src="${A}">`)
    const image = document.querySelector('img')!
    store.acceptAll()
    await drawn()
    expect(image.getAttribute('src')).toBe(A)
    store.withdraw()
    expect(image.getAttribute('src')).toBe('/waiting.png')
    expect(complaints).not.toHaveBeenCalled()
  })

  test('needs every address of a list to be allowed', async () => {
    visit(`<img data-askfirst="chat" data-askfirst-srcset="${A} 1x, https://evil.example/b 2x">`).acceptAll()
    await drawn()
    expect(document.querySelector('img')?.hasAttribute('srcset')).toBe(false)
  })

  test('may be a script whose address waits like others', async () => {
    const store = visit(
      `<script data-askfirst="chat" data-askfirst-src="${A}" async></script>` +
        `<script type="module" data-askfirst="chat" data-askfirst-src="${B}" async></script>`,
    )
    await drawn()
    expect(running()).toEqual([])
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([A, B])
    const copy = document.querySelector(`script[src="${B}"]`)
    expect([copy?.getAttribute('type'), copy?.hasAttribute('data-askfirst-src')]).toEqual(['module', false])
    expect(complaints).not.toHaveBeenCalled()
  })

  test.each([
    [`<iframe data-askfirst="chat" src="${A}"></iframe>`, 'loads its URL at once'],
    [
      `<iframe data-askfirst="chat" src="${A}" data-askfirst-src="${A}"></iframe>`,
      'has a URL that loads at once, beside the one that waits',
    ],
    [`<img data-askfirst="chat" src="${A}">`, 'loads its URL at once'],
    [`<link data-askfirst="chat" rel="stylesheet" href="${A}">`, 'loads its URL at once'],
    [`<object data-askfirst="chat" data="${A}"></object>`, 'loads its URL at once'],
    [`<embed data-askfirst="chat" src="${A}">`, 'loads its URL at once'],
    [`<iframe data-askfirst-src="${A}"></iframe>`, 'names no vendor'],
    [`<img data-askfirst="" data-askfirst-src="${A}">`, 'names no vendor'],
    ['<div data-askfirst="chat"></div>', 'has no URL that waits'],
    [`<svg><image data-askfirst="chat" data-askfirst-href="${A}"/></svg>`, 'has no URL that waits'],
    [`<object data-askfirst="chat" data-askfirst-src="${A}"></object>`, 'has no URL that waits'],
    [
      `<img data-askfirst="chat" data-askfirst-src="ftp://chat.example/a">`,
      'has a URL that is not https: or http:, so it stays blocked',
    ],
  ])('%s is reported', async (html, why) => {
    const store = visit(html)
    await drawn()
    store.acceptAll()
    await drawn()
    expect(
      reported().map((text) => text.replace(/^AF227: This <\w+> in the page’s HTML (.*)\.$/, '$1')),
    ).toEqual([why])
    expect(complaints.mock.calls[0]?.[1]).toBeInstanceOf(Element)
  })

  test('is not reported if our own code put it there', async () => {
    const store = visit(`<iframe data-slot="askfirst-embed-frame" data-askfirst="chat" src="${A}"></iframe>`)
    store.acceptAll()
    await drawn()
    expect(complaints).not.toHaveBeenCalled()
  })
})

describe('marks that change', () => {
  const A = 'https://chat.example/a'
  const waiting = () => document.querySelector<HTMLElement>('[data-askfirst-src]')!

  test('to an unknown id break no decision, and empty what was let in', async () => {
    const store = visit(html('chat'))
    waiting().dataset['askfirst'] = 'nobody'
    expect(() => store.acceptAll()).not.toThrow()
    await drawn()
    expect(waiting().hasAttribute('src')).toBe(false)
    waiting().dataset['askfirst'] = 'chat'
    await drawn()
    expect(waiting().getAttribute('src')).toBe(A)
    waiting().dataset['askfirst'] = 'nobody'
    expect(() => store.save({ vendors: { stats: false } })).not.toThrow()
    await drawn()
    expect(waiting().hasAttribute('src')).toBe(false)
  })

  test('to another vendor or address work as if they had been there from the start', async () => {
    const store = visit(html('chat'))
    store.save({ vendors: { chat: true } })
    await drawn()
    waiting().dataset['askfirstSrc'] = 'https://chat.example/b'
    await drawn()
    expect(waiting().getAttribute('src')).toBe('https://chat.example/b')
    waiting().dataset['askfirst'] = 'stats'
    await drawn()
    expect(waiting().hasAttribute('src')).toBe(false)
  })

  test('that are names of properties of every object are unknown', async () => {
    const store = visit(html('constructor') + html('__proto__'))
    expect(() => store.acceptAll()).not.toThrow()
    await drawn()
    expect(complaints).toHaveBeenCalledTimes(2)
  })

  test('don’t change an element that is moved; one that was away during a refusal comes back without its address', async () => {
    const store = visit(html('chat') + '<section></section>')
    store.acceptAll()
    await drawn()
    const element = waiting()
    document.querySelector('section')?.append(element)
    await drawn()
    expect(element.getAttribute('src')).toBe(A)
    element.remove()
    await drawn()
    store.rejectAll()
    document.body.append(element)
    expect(element.hasAttribute('src')).toBe(false)
    store.acceptAll()
    await drawn()
    expect(element.getAttribute('src')).toBe(A)
  })

  const html = (id: string) => `<img data-askfirst="${id}" data-askfirst-src="${A}">`
})

test('a thousand scripts run in the order of the page, and let the page respond in between', async () => {
  const turns = vi.fn()
  const store = visit(
    Array.from({ length: 1000 }, (_, at) => script('chat', 'async', `/* ${at} */`)).join(''),
  )
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 0.1))
  const original = globalThis.setTimeout
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((...args: Parameters<typeof setTimeout>) => {
    turns()
    return original(...args)
  }) as never)
  store.acceptAll()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(running()).toEqual(Array.from({ length: 1000 }, (_, at) => `/* ${at} */`))
  expect(turns.mock.calls.length).toBeGreaterThan(10)
})

test('after its undo the effect runs nothing more; after a restart nothing runs twice', async () => {
  const html = htmlContent()
  document.body.innerHTML = script('chat', '', '/* once */')
  const store = createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    effects: [html],
  })
  const stop = store.start()
  store.acceptAll()
  stop()
  await drawn()
  expect(running()).toEqual([])
  store.start()()
  stops.push(store.start())
  await drawn()
  expect(running()).toEqual(['/* once */'])
})
