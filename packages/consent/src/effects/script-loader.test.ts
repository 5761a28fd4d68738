// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, catalogOf, gpc, optOut, silent } from '../../test/fixtures.ts'
import { type ConsentStoreOptions, createConsentStore, memoryStorage } from '../index.ts'
import type { TestCatalog } from '../../test/fixtures.ts'
import { cleanUp, scriptLoader, type Tag, type TagFailure } from './index.ts'

const scripts = () => [...document.querySelectorAll('script')]
const sources = () => scripts().map(({ src }) => src)
const drawn = () => void vi.advanceTimersByTime(1000)

const see = (state: string) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state as never)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}

let stops: (() => void)[] = []
const visit = (tags: readonly Tag[], options: Partial<ConsentStoreOptions<TestCatalog>> = {}) => {
  const store = createConsentStore<TestCatalog>({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    effects: [scriptLoader(tags), cleanUp({ reload: 'never' })],
    ...options,
  })
  stops.push(store.start())
  return store
}
/** A tag that records its calls. */
const spy = (id: string, more: Partial<Tag> = {}) => {
  const calls: unknown[] = []
  const tag: Tag = {
    for: id,
    start: (granted) => void calls.push(['start', granted]),
    scripts: [{ src: `https://${id}.example/tag.js` }],
    consent: (granted) => void calls.push(['consent', granted]),
    ...more,
  }
  return { tag, calls }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  // A script that waits here must not wait in the next test.
  await vi.advanceTimersByTimeAsync(200_000)
  document.head.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('what loads', () => {
  test('nothing before the grant, then setup and script, only of granted vendors', () => {
    const chat = spy('chat')
    const ads = spy('ads')
    const store = visit([chat.tag, ads.tag])
    store.open('preferences')
    drawn()
    expect([sources(), chat.calls]).toEqual([[], []])
    store.save({ vendors: { chat: true } })
    drawn()
    expect(sources()).toEqual(['https://chat.example/tag.js'])
    expect([chat.calls, ads.calls]).toEqual([[['start', true]], []])
  })

  test('what was granted on an earlier page, without waiting for a decision', () => {
    const storage = memoryStorage()
    visit([], { storage }).acceptAll()
    const chat = spy('chat')
    visit([chat.tag], { storage, effects: [scriptLoader([chat.tag])] })
    vi.advanceTimersByTime(0)
    expect(sources()).toEqual(['https://chat.example/tag.js'])
  })

  test('a category of the site, inline code, attributes and the page’s nonce', () => {
    const effects = [
      scriptLoader(
        [
          {
            for: 'performance',
            scripts: [
              { code: 'globalThis.ran = 1', attributes: { 'data-site': '42' } },
              { src: 'https://own.example/a.js', nonce: 'its-own', type: 'module' },
            ],
          },
        ],
        { nonce: 'n0nce' },
      ),
    ]
    visit([], { effects }).acceptAll()
    drawn()
    expect(
      scripts().map((script) => [
        script.text,
        script.getAttribute('nonce'),
        script.dataset['site'],
        script.type,
      ]),
    ).toEqual([
      ['globalThis.ran = 1', 'n0nce', '42', ''],
      ['', 'its-own', undefined, 'module'],
    ])
  })

  test('a tag with several uses only if all that the catalog has are granted', () => {
    const pixel = spy('', { for: ['pixel-stats', 'pixel-ads', 'not-in-this-catalog'] as string[] })
    const store = visit([pixel.tag])
    store.save({ vendors: { 'pixel-stats': true } })
    drawn()
    expect(pixel.calls).toEqual([])
    store.save({ vendors: { 'pixel-ads': true } })
    drawn()
    expect(pixel.calls).toEqual([['start', true]])
    expect(scripts()[0]?.dataset['askfirst']).toBe('pixel-stats pixel-ads')
  })

  test('other tags, if one has an unknown id, which is reported to the developer', () => {
    const reported = vi.spyOn(console, 'error').mockReturnValue()
    const chat = spy('chat')
    visit([{ for: 'chta' }, chat.tag]).acceptAll()
    drawn()
    expect(reported.mock.calls).toMatchObject([[expect.stringContaining('AF201')]])
    expect(chat.calls).toEqual([['start', true]])
  })

  test('nothing that a signal refuses', () => {
    const ads = spy('ads')
    visit([ads.tag], { signals: () => gpc }).acceptAll()
    drawn()
    expect(ads.calls).toEqual([])
  })
})

describe('when', () => {
  describe('by the clock', () => {
    const order: string[] = []
    let now = 0
    beforeEach(() => {
      order.length = 0
      vi.spyOn(performance, 'now').mockImplementation(() => now)
    })
    /** A tag whose own code takes this many milliseconds. */
    const taking = (time: number, id: string, priority?: Tag['priority']): Tag => ({
      for: id,
      start: () => {
        order.push(id)
        now += time
      },
      ...(priority ? { priority } : {}),
    })
    const untilNextTask = () => {
      vi.advanceTimersToNextTimer()
      return order.join(' ')
    }

    test('not in the task of the click, highest priority first, in one task while there is time', () => {
      const tags = [
        taking(1, 'ads', 'low'),
        taking(1, 'chat'),
        taking(1, 'stats', 'high'),
        taking(1, 'heatmap'),
      ]
      visit(tags).acceptAll()
      expect(order).toEqual([])
      vi.advanceTimersToNextFrame()
      expect(order).toEqual([])
      expect(untilNextTask()).toBe('stats chat heatmap ads')
    })

    test('a slow tag ends the task; the others follow in order, in short tasks', () => {
      const tags = [
        taking(4, 'ads', 'low'),
        taking(200, 'chat'),
        taking(4, 'stats', 'high'),
        taking(4, 'heatmap'),
      ]
      visit(tags).acceptAll()
      vi.advanceTimersToNextFrame()
      expect(untilNextTask()).toBe('stats chat')
      expect(untilNextTask()).toBe('stats chat heatmap ads')
      expect(vi.getTimerCount()).toBe(0)
    })

    test('a tag that throws takes only its own time', () => {
      vi.stubGlobal('reportError', () => undefined)
      const boom = (): never => {
        now += 200
        throw new Error('boom')
      }
      visit([{ for: 'stats', start: boom }, taking(4, 'chat')]).acceptAll()
      vi.advanceTimersToNextFrame()
      expect(untilNextTask()).toBe('')
      expect(untilNextTask()).toBe('chat')
      vi.unstubAllGlobals()
    })

    test('a withdrawal between two tasks stops the rest', () => {
      const tags = [taking(200, 'stats'), taking(4, 'chat'), taking(4, 'ads')]
      const store = visit(tags)
      store.acceptAll()
      vi.advanceTimersToNextFrame()
      expect(untilNextTask()).toBe('stats')
      store.save({ vendors: { chat: false } })
      drawn()
      expect(order).toEqual(['stats', 'ads'])
    })

    test('so does a stop, between two tasks and in one', () => {
      visit([taking(200, 'stats'), taking(4, 'ads')]).acceptAll()
      vi.advanceTimersToNextFrame()
      expect(untilNextTask()).toBe('stats')
      stops.pop()?.()
      drawn()
      visit([
        { for: 'chat', early: true, start: () => stops.pop()?.() },
        { ...taking(4, 'ads'), early: true },
      ])
      drawn()
      expect([order, stops]).toEqual([['stats'], []])
    })

    test('tags that start or stop in one task cause one change of the state', () => {
      const store = visit([taking(4, 'chat'), taking(200, 'stats'), taking(4, 'ads')])
      const reported: unknown[] = []
      store.subscribe(({ running }, previous) => {
        if (running !== previous.running && running !== reported.at(-1)) reported.push(running)
      })
      store.acceptAll()
      drawn()
      store.rejectAll()
      expect(reported).toEqual([['chat', 'stats'], ['chat', 'stats', 'ads'], []])
    })
  })

  test('a tag whose own code withdraws the grant gets that, and does not run', () => {
    const chat = spy('chat', {
      start: (granted) => {
        chat.calls.push(['start', granted])
        store.rejectAll()
      },
    })
    const ads = spy('ads')
    const store = visit([spy('stats', { priority: 'high' }).tag, chat.tag, ads.tag])
    store.acceptAll()
    drawn()
    expect(chat.calls).toEqual([
      ['start', true],
      ['consent', false],
    ])
    expect(ads.calls).toEqual([])
    expect(store.getState().running).toEqual([])
  })

  test('a page that never paints still loads tags', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const chat = spy('chat')
    visit([chat.tag]).acceptAll()
    drawn()
    expect(chat.calls).toEqual([['start', true]])
    vi.unstubAllGlobals()
  })

  test('nothing on a page that nobody has seen yet; it starts when the page is seen', () => {
    see('hidden')
    const storage = memoryStorage()
    visit([], { storage }).acceptAll()
    const chat = spy('chat')
    const early = spy('stats', { early: true })
    visit([], { storage, effects: [scriptLoader([chat.tag, early.tag])] })
    drawn()
    expect([sources(), chat.calls, early.calls]).toEqual([[], [], []])
    see('visible')
    drawn()
    expect(sources()).toEqual(['https://chat.example/tag.js', 'https://stats.example/tag.js'])
  })

  test('also where the law grants without a choice', () => {
    see('hidden')
    const chat = spy('chat')
    visit([chat.tag], { policy: { regime: optOut } })
    drawn()
    expect(sources()).toEqual([])
    see('visible')
    drawn()
    expect(sources()).toEqual(['https://chat.example/tag.js'])
  })

  test('a grant that is withdrawn before the paint loads nothing', () => {
    const chat = spy('chat')
    const ads = spy('ads')
    const store = visit([chat.tag, ads.tag])
    store.acceptAll()
    store.save({ vendors: { chat: false } })
    drawn()
    expect(chat.calls).toEqual([])
    expect(ads.calls).toEqual([['start', true]])
  })

  test('an unmounted provider stops what waits; mounted again, nothing loads twice', () => {
    const chat = spy('chat')
    const loader = scriptLoader([chat.tag])
    const store = createConsentStore({
      catalog,
      storage: memoryStorage(),
      signals: () => silent,
      effects: [loader],
    })
    const stop = store.start()
    store.acceptAll()
    stop()
    drawn()
    expect(chat.calls).toEqual([])
    const again = store.start()
    drawn()
    again()
    store.start()()
    drawn()
    expect(chat.calls).toEqual([['start', true]])
    expect(sources()).toHaveLength(1)
  })
})

describe('withdrawal', () => {
  test('calls the vendor at once, and again with the next grant: one script, no second setup', async () => {
    const chat = spy('chat')
    const store = visit([chat.tag])
    store.acceptAll()
    drawn()
    scripts()[0]?.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(0)
    store.withdraw()
    expect(chat.calls).toEqual([
      ['start', true],
      ['consent', false],
    ])
    store.rejectAll()
    store.acceptAll()
    drawn()
    store.acceptAll()
    drawn()
    expect(chat.calls.slice(2)).toEqual([['consent', true]])
    expect(sources()).toHaveLength(1)
  })

  test('marks scripts that can be stopped, so that they cause no reload', () => {
    const { consent: _, ...unstoppable } = spy('ads').tag
    visit([spy('chat').tag, unstoppable, spy('stats', { sendsOn: true }).tag]).acceptAll()
    drawn()
    expect(scripts().map(({ dataset }) => [dataset['askfirst'], dataset['askfirstStops']])).toEqual([
      ['chat', 'chat'],
      ['ads', undefined],
      ['stats', undefined],
    ])
  })

  test('lists all vendors that share a script on it', () => {
    const shared = { scripts: [{ src: 'https://shared.example/tag.js' }] }
    const { consent: _, ...unstoppable } = spy('ads', shared).tag
    visit([spy('chat', shared).tag, unstoppable]).acceptAll()
    drawn()
    expect(scripts().map(({ dataset }) => [dataset['askfirst'], dataset['askfirstStops']])).toEqual([
      ['chat ads', 'chat'],
    ])
  })

  test.each(['false', 'true', 1, {}])('only `true` lets a tag begin before its grant, not %j', (early) => {
    const chat = spy('chat', { early: early as true })
    const store = visit([chat.tag])
    drawn()
    expect([sources(), chat.calls, store.early]).toEqual([[], [], []])
    store.acceptAll()
    drawn()
    expect(chat.calls).toEqual([['start', true]])
  })

  test('an early tag loads with nothing granted, and gets each decision', () => {
    const chat = spy('chat', { early: true })
    const store = visit([chat.tag])
    drawn()
    expect([chat.calls, sources().length]).toEqual([[['start', false]], 1])
    store.acceptAll()
    drawn()
    store.withdraw()
    expect(chat.calls.slice(1)).toEqual([
      ['consent', true],
      ['consent', false],
    ])
    expect(sources()).toHaveLength(1)
  })
})

describe('a grant that is withdrawn while scripts wait or load', () => {
  const src = (name: string) => `https://x.example/${name}.js`
  const load = async (name: string) => {
    const script = scripts().find((each) => each.src === src(name))
    script?.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(0)
  }
  const inARow = (onLoad = vi.fn()): Tag => ({
    for: 'chat',
    scripts: ['one', 'two', 'three'].map((name) => ({
      src: src(name),
      async: false,
      onLoad: () => void onLoad(name),
    })),
  })

  test('keeps out scripts whose turn has not come; granted again, each loads once', async () => {
    const onLoad = vi.fn()
    const store = visit([inARow(onLoad)])
    store.acceptAll()
    drawn()
    const [first] = scripts()
    store.withdraw()
    first?.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect([sources(), onLoad.mock.calls]).toEqual([[], []])

    store.acceptAll()
    await vi.advanceTimersByTimeAsync(1000)
    await load('one')
    await load('two')
    await load('three')
    expect(sources()).toEqual([src('one'), src('two'), src('three')])
    expect(onLoad.mock.calls).toEqual([['one'], ['two'], ['three']])
  })

  test('and given again before their turn loads each once', async () => {
    const onLoad = vi.fn()
    const store = visit([inARow(onLoad)])
    store.acceptAll()
    drawn()
    await vi.advanceTimersByTimeAsync(0)
    store.withdraw()
    await vi.advanceTimersByTimeAsync(0)
    store.acceptAll()
    await vi.advanceTimersByTimeAsync(1000)
    expect(sources()).toEqual([src('one')])
    for (const name of ['one', 'two', 'three']) await load(name)
    expect(sources()).toEqual([src('one'), src('two'), src('three')])
    expect(onLoad.mock.calls).toEqual([['one'], ['two'], ['three']])
  })

  test('sets up nothing for a script that was loading', async () => {
    const onLoad = vi.fn()
    const store = visit([{ for: 'chat', scripts: [{ src: src('only'), onLoad }] }])
    store.acceptAll()
    drawn()
    const [first] = scripts()
    store.withdraw()
    // A browser doesn't run a script that another document requested.
    expect(first?.ownerDocument).not.toBe(document)
    first?.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(0)
    expect(onLoad).not.toHaveBeenCalled()
    store.acceptAll()
    drawn()
    await load('only')
    expect(onLoad).toHaveBeenCalledTimes(1)
    expect(sources()).toEqual([src('only')])
  })

  test('is checked on a retry too', async () => {
    const store = visit([inARow()])
    store.acceptAll()
    drawn()
    await vi.advanceTimersByTimeAsync(0)
    scripts()[0]?.dispatchEvent(new Event('error'))
    store.withdraw()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sources()).toEqual([])
  })

  test('keeps a script that another vendor still wants', async () => {
    const onLoad = vi.fn()
    const of = (id: string): Tag => ({
      for: id,
      scripts: [{ src: src('shared'), onLoad: () => void onLoad(id) }],
    })
    const store = visit([of('chat'), of('stats')])
    store.acceptAll()
    drawn()
    store.save({ vendors: { chat: false } })
    await load('shared')
    expect([sources(), onLoad.mock.calls]).toEqual([[src('shared')], [['stats']]])
  })

  test('also drops a script that timed out', async () => {
    const onError = vi.fn()
    const store = visit([{ for: 'chat', scripts: [{ src: src('late'), timeout: 10, onError }] }])
    store.acceptAll()
    await vi.advanceTimersByTimeAsync(1000)
    expect([sources(), onError.mock.calls]).toEqual([[src('late')], [['timeout']]])
    store.withdraw()
    expect(sources()).toEqual([])
  })

  test('doesn’t stop an early tag', async () => {
    const store = visit([{ ...inARow(), early: true, consent: () => undefined }])
    drawn()
    await vi.advanceTimersByTimeAsync(0)
    store.rejectAll()
    await load('one')
    expect(sources()).toEqual([src('one'), src('two')])
  })
})

describe('a second start on the same page', () => {
  const storage = { current: memoryStorage() }
  beforeEach(() => void (storage.current = memoryStorage()))
  /** Another store replaces the present one, as after an edit, or with another catalog. */
  const another = (tags: readonly Tag[], options: Parameters<typeof visit>[1] = {}) => {
    for (const stop of stops.splice(0)) stop()
    return visit(tags, { storage: storage.current, ...options })
  }
  const arrive = async () => {
    for (const script of scripts()) script.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(0)
  }
  const wanted = (more: Partial<Tag> = {}) => {
    const onLoad = vi.fn()
    return {
      ...spy('chat', { scripts: [{ src: 'https://chat.example/tag.js', onLoad }], ...more }),
      onLoad,
    }
  }

  test.each([
    ['before its script has come', false],
    ['after its script has come', true],
  ])('with another list of tags starts no tag twice, %s', async (_, hasCome) => {
    const [first, second] = [wanted(), wanted()]
    another([first.tag]).acceptAll()
    drawn()
    if (hasCome) await arrive()
    const store = another([second.tag])
    drawn()
    await arrive()
    expect([first.calls, second.calls]).toEqual([[['start', true]], []])
    expect(first.onLoad.mock.calls.length + second.onLoad.mock.calls.length).toBe(1)
    expect(sources()).toHaveLength(1)
    expect(store.getState().running).toEqual(['chat'])
  })

  test('after an unmount in which the script loaded, sets up what waited for it', async () => {
    const [first, second, third] = [wanted(), wanted(), wanted()]
    another([first.tag]).acceptAll()
    drawn()
    for (const stop of stops.splice(0)) stop()
    await arrive()
    another([second.tag])
    drawn()
    await arrive()
    another([third.tag])
    drawn()
    await arrive()
    expect([first, second, third].map(({ onLoad }) => onLoad.mock.calls.length)).toEqual([0, 1, 0])
  })

  test('passes on a withdrawal and the next grant, whichever store started the tag', async () => {
    const [first, second, third] = [spy('chat'), spy('chat'), spy('chat')]
    another([first.tag]).acceptAll()
    drawn()
    await arrive()
    another([second.tag]).rejectAll()
    drawn()
    const store = another([third.tag])
    drawn()
    expect(third.calls).toEqual([])
    store.acceptAll()
    drawn()
    expect([first.calls, second.calls, third.calls]).toEqual([
      [['start', true]],
      [['consent', false]],
      [['consent', true]],
    ])
    expect(sources()).toHaveLength(1)
  })

  test.each([
    ['the same tags', true],
    ['another list of tags', false],
  ])('with a catalog that ends the grant calls the vendor at once, with %s', (_, isSame) => {
    const calls: unknown[] = []
    const { tag } = spy('chat')
    const make = () => ({ ...tag, consent: (granted: boolean) => void calls.push(granted) })
    const loader = scriptLoader([make()])
    another([], { effects: [loader] }).acceptAll()
    drawn()
    const moved = catalogOf([{ id: 'chat', category: 'targeting' }])
    const store = another([], {
      catalog: moved as never,
      effects: [isSame ? loader : scriptLoader([make()])],
    })
    expect(calls).toEqual([false])
    expect(store.getState().running).toEqual([])
  })

  test('a new store learns which tags run, from the tags that both lists share', () => {
    const chat = spy('chat')
    const loader = scriptLoader([chat.tag])
    another([], { effects: [loader] }).acceptAll()
    drawn()
    const store = another([], { effects: [loader] })
    drawn()
    expect(store.getState().running).toEqual(['chat'])
    expect(chat.calls).toEqual([['start', true]])
  })

  test('starts what is new: another id, another address, a second tag of the same kind', () => {
    const pixel = (id: string) => spy('ads', { needs: { pixelId: id } })
    const shared = [pixel('1'), pixel('1'), spy('chat')] as const
    another(shared.map(({ tag }) => tag)).acceptAll()
    drawn()
    const again = [pixel('1'), pixel('1')] as const
    const fresh = [
      pixel('2'),
      pixel('1'),
      spy('chat', { scripts: [{ src: 'https://chat.example/2.js' }] }),
    ] as const
    another([...again, ...fresh].map(({ tag }) => tag))
    drawn()
    for (const { calls } of [...shared, ...fresh]) expect(calls).toEqual([['start', true]])
    for (const { calls } of again) expect(calls).toEqual([])
  })

  test('passes a later grant to an early tag of an earlier list', () => {
    const [first, second] = [spy('chat', { early: true }), spy('chat', { early: true })]
    another([first.tag])
    drawn()
    const store = another([second.tag])
    drawn()
    expect(second.calls).toEqual([])
    store.acceptAll()
    drawn()
    expect([first.calls, second.calls]).toEqual([[['start', false]], [['consent', true]]])
  })

  test('what waited for its turn asks the present store, not the former one', async () => {
    const src = (name: string) => `https://chat.example/${name}.js`
    const inARow = (): Tag => ({
      for: 'chat',
      scripts: ['one', 'two'].map((name) => ({ src: src(name), async: false })),
    })
    another([inARow()]).acceptAll()
    drawn()
    await vi.advanceTimersByTimeAsync(0)
    another([inARow()]).rejectAll()
    drawn()
    await arrive()
    await vi.advanceTimersByTimeAsync(60_000)
    // Not even the one that was loading.
    expect(sources()).toEqual([])
    another([inARow()]).acceptAll()
    await vi.advanceTimersByTimeAsync(1000)
    expect(sources()).toEqual([src('one')])
    await arrive()
    expect(sources()).toEqual([src('one'), src('two')])
  })

  test('a script that fails after the start is tried again with the next grant', async () => {
    another([spy('chat').tag]).acceptAll()
    drawn()
    const store = another([spy('chat').tag])
    drawn()
    scripts()[0]?.dispatchEvent(new Event('error'))
    await vi.advanceTimersByTimeAsync(0)
    expect([sources(), store.getState().running]).toEqual([[], []])
    store.rejectAll()
    store.acceptAll()
    drawn()
    expect(sources()).toHaveLength(1)
  })

  test('a script for more ids than before is marked with all of them, so that clean-up finds it', () => {
    const pixel = () => spy('', { for: ['pixel-stats', 'pixel-ads'], consent: undefined as never })
    const small = catalogOf([{ id: 'pixel-stats', category: 'performance' }])
    another([], { catalog: small as never, effects: [scriptLoader([pixel().tag])] }).acceptAll()
    drawn()
    expect(scripts()[0]?.dataset['askfirst']).toBe('pixel-stats')
    another([pixel().tag])
    expect(scripts()[0]?.dataset['askfirst']).toBe('pixel-stats pixel-ads')
  })
})

describe('which tags run', () => {
  test('the state lists them, from their start until the withdrawal', () => {
    const ads = spy('ads', { for: ['pixel-stats', 'pixel-ads'], consent: undefined as never })
    const store = visit([spy('chat').tag, ads.tag, spy('stats', { early: true }).tag])
    drawn()
    expect(store.getState().running).toEqual([])
    store.acceptAll()
    expect(store.getState().running).toEqual([])
    drawn()
    expect([...store.getState().running].sort()).toEqual(['chat', 'pixel-ads', 'pixel-stats', 'stats'])
    store.save({ vendors: { chat: false } })
    expect([...store.getState().running].sort()).toEqual(['pixel-ads', 'pixel-stats', 'stats'])
    store.save({ vendors: { chat: true } })
    drawn()
    expect(store.getState().running).toContain('chat')
    store.withdraw()
    expect(store.getState().running).toEqual([])
  })

  test('excludes tags that threw or whose script failed', async () => {
    const effects = [
      scriptLoader(
        [
          {
            ...spy('stats').tag,
            start: () => {
              throw new Error('boom')
            },
          },
          spy('chat').tag,
        ],
        { onError: () => undefined },
      ),
    ]
    const store = visit([], { effects })
    store.acceptAll()
    drawn()
    expect(store.getState().running).toEqual(['chat'])
    scripts()
      .find(({ src }) => src.includes('chat'))
      ?.dispatchEvent(new Event('error'))
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getState().running).toEqual([])
  })

  test('hooks and outside code get them together with the grants', () => {
    const store = visit([spy('chat').tag])
    const wrong: unknown[] = []
    store.subscribe((state) => {
      const grants: Readonly<Record<string, boolean>> = state.grants
      if (state.running.some((id) => !grants[id])) wrong.push(state)
      if (state.running !== store.getState().running) wrong.push(state)
    })
    store.acceptAll()
    drawn()
    store.withdraw()
    expect(wrong).toEqual([])
  })
})

describe('options from JavaScript', () => {
  const reported = () => vi.spyOn(console, 'error').mockReturnValue()
  const lines = (spied: ReturnType<typeof reported>) => spied.mock.calls.map(([line]) => String(line))

  test.each([undefined, null, () => [], 'tags', {}])('scriptLoader(%s) loads nothing and says so', (tags) => {
    const spied = reported()
    const store = visit([], { effects: [scriptLoader(tags as never)] })
    store.acceptAll()
    drawn()
    expect(lines(spied)).toMatchObject([expect.stringMatching(/AF221.*list of tags/s)])
  })

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a function', () => ({})],
    ['a tag without `for`', { scripts: [{ src: 'https://x.example/x.js' }] }],
    ['a tag for nobody', { for: [], scripts: [{ src: 'https://x.example/x.js' }] }],
    ['a tag for ""', { for: '', scripts: [{ src: 'https://x.example/x.js' }] }],
    [
      'a tag for one that is not set',
      { for: ['chat', undefined], scripts: [{ src: 'https://x.example/x.js' }] },
    ],
  ])('%s in the list is reported with its position, and doesn’t keep out other tags', (_, wrong) => {
    const spied = reported()
    const chat = spy('chat')
    const store = visit([], { effects: [scriptLoader([chat.tag, wrong as never])] })
    drawn()
    expect(sources()).toEqual([])
    store.acceptAll()
    drawn()
    expect(lines(spied)).toMatchObject([expect.stringMatching(/AF221.*index 1/s)])
    expect(sources()).toEqual(['https://chat.example/tag.js'])
  })

  test.each([
    undefined,
    null,
    '',
    ' ',
    'undefined',
    'null',
    'NaN',
    'G-undefined',
    'phc_undefined',
    'https://undefined/m',
    '[object Object]',
    'AW-null',
    'x-NaN',
    42,
    {},
    [],
    [undefined],
    ['1', ''],
  ])('a tag that needs an id and got %j loads nothing and reports that', (id) => {
    const spied = reported()
    const chat = spy('chat')
    const start = vi.fn()
    const stats = { ...spy('stats').tag, start, needs: { siteId: id as string } }
    visit([stats, chat.tag]).acceptAll()
    drawn()
    expect(lines(spied)).toMatchObject([expect.stringMatching(/AF220.*stats.*siteId/s)])
    expect(start).not.toHaveBeenCalled()
    expect(sources()).toEqual(['https://chat.example/tag.js'])
  })

  test.each(['G-1', 'nullable', 'banana', 'a=null&b', '0'])('%j is an id', (id) => {
    const spied = reported()
    visit([{ ...spy('stats').tag, needs: { siteId: id } }]).acceptAll()
    drawn()
    expect(lines(spied)).toEqual([])
    expect(sources()).toEqual(['https://stats.example/tag.js'])
  })

  test('in production nothing is reported, and the same tags stay out', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const spied = reported()
    const wrong = [undefined, { for: 'chta' }, { ...spy('stats').tag, needs: { siteId: '' } }] as never[]
    visit([], { effects: [scriptLoader([...wrong, spy('chat').tag])] }).acceptAll()
    drawn()
    expect(lines(spied)).toEqual([])
    expect(sources()).toEqual(['https://chat.example/tag.js'])
    vi.unstubAllEnvs()
  })
})

describe('a vendor that fails', () => {
  const failures: TagFailure[] = []
  const watched = (tags: readonly Tag[]) => {
    failures.length = 0
    return visit([], { effects: [scriptLoader(tags, { onError: (failure) => failures.push(failure) })] })
  }
  const boom = (): never => {
    throw new Error('boom')
  }

  test.each([
    ['in its setup', { start: boom }],
    ['when asked for its scripts', { scripts: boom }],
  ])('that throws %s doesn’t keep out others', (_, more) => {
    const chat = spy('chat')
    const store = watched([spy('stats', more).tag, chat.tag])
    expect(() => store.acceptAll()).not.toThrow()
    drawn()
    expect(chat.calls).toEqual([['start', true]])
    expect(failures).toMatchObject([{ ids: ['stats'], cause: { message: 'boom' } }])
  })

  test('when it gets a withdrawal doesn’t keep others from getting it', () => {
    const chat = spy('chat')
    const store = watched([spy('stats', { consent: boom }).tag, chat.tag])
    store.acceptAll()
    drawn()
    expect(() => store.withdraw()).not.toThrow()
    expect(chat.calls.at(-1)).toEqual(['consent', false])
    expect(failures).toMatchObject([{ ids: ['stats'] }])
  })

  test.each(['start', 'consent'] as const)('that fails asynchronously in %s is reported', async (part) => {
    const chat = spy('chat')
    const store = watched([spy('stats', { [part]: async () => boom() }).tag, chat.tag])
    store.acceptAll()
    drawn()
    store.withdraw()
    drawn()
    await vi.advanceTimersByTimeAsync(0)
    expect(chat.calls).toContainEqual(['consent', false])
    expect(failures).toMatchObject([{ ids: ['stats'], cause: { message: 'boom' } }])
  })

  test('in a listener doesn’t keep out others, or keep them from getting a withdrawal', () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const [stats, chat] = [spy('stats', { start: boom, consent: boom }), spy('chat', { scripts: [] })]
    const store = visit([], { effects: [scriptLoader([stats.tag, chat.tag], { onError: boom })] })
    store.acceptAll()
    drawn()
    expect(() => store.withdraw()).not.toThrow()
    drawn()
    expect(chat.calls).toEqual([
      ['start', true],
      ['consent', false],
    ])
    expect(reported).toHaveBeenCalledTimes(2)
    vi.unstubAllGlobals()
  })

  test('without a listener, the error reaches the window later', () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const chat = spy('chat')
    visit([spy('stats', { start: boom }).tag, chat.tag]).acceptAll()
    drawn()
    expect(reported.mock.calls).toMatchObject([[{ message: 'boom' }]])
    expect(chat.calls).toEqual([['start', true]])
    vi.unstubAllGlobals()
  })

  test('a failed script is reported, and tried again with the next grant, without a second setup', async () => {
    const chat = spy('chat')
    const store = watched([chat.tag])
    store.acceptAll()
    drawn()
    scripts()[0]?.dispatchEvent(new Event('error'))
    await vi.advanceTimersByTimeAsync(0)
    expect(failures).toEqual([{ ids: ['chat'], src: 'https://chat.example/tag.js', cause: 'failed' }])
    expect(sources()).toEqual([])
    store.withdraw()
    store.acceptAll()
    drawn()
    expect(sources()).toEqual(['https://chat.example/tag.js'])
    expect(chat.calls).toEqual([
      ['start', true],
      ['consent', false],
      ['consent', true],
    ])
  })

  test('a script that never loads holds up only its vendor’s ordered scripts, and not forever', async () => {
    const src = (name: string) => `https://x.example/${name}.js`
    const store = watched([
      {
        for: 'stats',
        scripts: [
          { src: src('never'), async: false, timeout: 5000 },
          { src: src('after'), async: false },
        ],
      },
      { for: 'chat', scripts: [{ src: src('chat'), async: false }] },
    ])
    store.acceptAll()
    drawn()
    await vi.advanceTimersByTimeAsync(0)
    expect(sources()).toEqual([src('never'), src('chat')])
    await vi.advanceTimersByTimeAsync(5000)
    expect(sources()).toEqual([src('never'), src('chat'), src('after')])
    expect(failures).toEqual([{ ids: ['stats'], src: src('never'), cause: 'timeout' }])
  })
})

test('what loads without a grant is known before anything runs, also on a server', () => {
  const effects = [
    scriptLoader([
      { for: 'video' },
      { for: ['counter', 'unknown'], early: true },
      { for: 'ads', early: false },
    ]),
    Object.assign(() => undefined, { early: ['recorder'] }),
    () => undefined,
  ]
  const store = createConsentStore<TestCatalog>({ catalog, effects })
  expect(store.early).toEqual(['counter', 'unknown', 'recorder'])
  expect(createConsentStore({ catalog }).early).toEqual([])
})
