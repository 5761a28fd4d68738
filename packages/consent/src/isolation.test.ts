import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  catalog,
  firstVisit,
  granted,
  gpc,
  NECESSARY,
  NOON,
  optOut,
  silent,
  visit,
} from '../test/fixtures.ts'
import { type ConsentEffect, type ConsentStoreOptions, createConsentStore, memoryStorage } from './index.ts'

/** What the page's `error` event would report. */
const reported = vi.fn((_error: unknown) => undefined)
const fault = new Error('A fault')
const throwing = (): never => {
  throw fault
}

beforeEach(() => {
  vi.stubGlobal('reportError', reported)
})
afterEach(() => {
  reported.mockReset()
  vi.unstubAllGlobals()
})

type Options = Partial<ConsentStoreOptions<typeof catalog>>
const build = (options: Options) =>
  createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    now: () => NOON,
    ...options,
  })

describe('a listener that throws', () => {
  test.each(['acceptAll', 'rejectAll', 'withdraw', 'save', 'open', 'close'] as const)(
    'doesn’t stop %s, or keep others from being notified',
    (verb) => {
      const store = firstVisit()
      store.acceptAll()
      const heard: string[] = []
      store.subscribe(() => void heard.push('before'))
      store.subscribe(throwing)
      store.subscribe(() => void heard.push('after'))
      const argument =
        verb === 'save' ? { vendors: { ads: false } } : verb === 'open' ? 'preferences' : undefined
      expect(() => (store[verb] as (argument: unknown) => void)(argument)).not.toThrow()
      expect(heard).toEqual(['before', 'after'])
      expect(reported.mock.calls).toEqual([[fault]])
      if (verb !== 'open' && verb !== 'close') expect(store.isGranted('ads')).toBe(verb === 'acceptAll')
    },
  )

  test('in an effect doesn’t keep other effects from getting a withdrawal', () => {
    const heard: boolean[] = []
    const store = build({
      effects: [
        ({ subscribe }) => subscribe(throwing),
        ({ subscribe, isGranted }) => subscribe(() => void heard.push(isGranted('ads'))),
      ],
    })
    store.start()
    store.acceptAll()
    store.withdraw()
    expect(heard).toEqual([true, false])
    expect(reported).toHaveBeenCalledTimes(2)
  })

  test('asynchronously is reported, and nobody waits for it', async () => {
    const store = firstVisit()
    const heard = vi.fn()
    store.subscribe((async () => throwing()) as never)
    store.subscribe(heard)
    store.acceptAll()
    expect(heard).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(reported.mock.calls).toEqual([[fault]]))
  })

  test('is reported to the console if there is no reportError', () => {
    vi.stubGlobal('reportError', undefined)
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const store = firstVisit()
    store.subscribe(throwing)
    store.acceptAll()
    expect(log).toHaveBeenCalledWith(fault)
    log.mockRestore()
  })
})

describe('listeners that change things while they are notified', () => {
  test('a listener that withdraws what was just granted decides last, for everybody', () => {
    const store = firstVisit()
    const last: boolean[] = []
    store.subscribe(({ grants, lastAction }) => {
      if (lastAction === 'accept-all') store.rejectAll()
      else expect(grants.ads).toBe(false)
    })
    store.subscribe(({ grants }) => void last.push(grants.ads))
    store.acceptAll()
    expect(last.at(-1)).toBe(false)
    expect(granted(store)).toEqual(NECESSARY)
    expect(store.getState().lastAction).toBe('reject-all')
  })

  test('a listener that subscribes again each time is called once per change', () => {
    const store = firstVisit()
    let reported = 0
    const listen = (): void => {
      reported++
      store.subscribe(listen)
    }
    store.subscribe(listen)
    store.acceptAll()
    expect(reported).toBe(1)
    store.rejectAll()
    expect(reported).toBe(3)
  })

  test('a removed listener is not called; one that was added twice is removed once', () => {
    const store = firstVisit()
    const late = vi.fn()
    let undo = (): void => undefined
    store.subscribe(() => undo())
    undo = store.subscribe(late)
    const twice = vi.fn()
    store.subscribe(twice)
    store.subscribe(twice)()
    store.acceptAll()
    expect(late).not.toHaveBeenCalled()
    expect(twice).toHaveBeenCalledTimes(1)
  })
})

describe('an effect that throws', () => {
  const traced =
    (log: string[], name: string): ConsentEffect<typeof catalog> =>
    () => {
      log.push(`+${name}`)
      return () => void log.push(`-${name}`)
    }

  test('doesn’t affect others, and the error says which effect it was and why', () => {
    const log: string[] = []
    const broken = (): never => throwing()
    const store = build({ effects: [traced(log, 'a'), broken, traced(log, 'b')] })
    const stop = store.start()
    expect(log).toEqual(['+a', '+b'])
    expect(store.getState()).toMatchObject({ started: true, open: { banner: true } })
    expect(reported.mock.calls).toEqual([
      [
        expect.objectContaining({
          code: 'AF215',
          cause: fault,
          message: expect.stringMatching(/effects\[1\] \(broken\).*A fault/) as string,
        }),
      ],
    ])
    stop()
    expect(log).toEqual(['+a', '+b', '-b', '-a'])
  })

  test('in its undo doesn’t affect others either', () => {
    const log: string[] = []
    const store = build({ effects: [traced(log, 'a'), () => throwing, traced(log, 'b')] })
    expect(store.start()).not.toThrow()
    expect(log).toEqual(['+a', '+b', '-b', '-a'])
    expect(reported.mock.calls).toEqual([[expect.objectContaining({ code: 'AF215', cause: fault })]])
  })

  test('an effect that returns no undo needs none', () => {
    for (const wrong of [Promise.resolve(), null, 5, {}]) {
      const stop = build({ effects: [(() => wrong) as never] }).start()
      expect(stop).not.toThrow()
    }
    expect(reported).not.toHaveBeenCalled()
  })

  test('asynchronously is reported too', async () => {
    const log: string[] = []
    const broken = (async () => {
      await Promise.resolve()
      throwing()
    }) as never
    const undone = () => (async () => throwing()) as never
    const store = build({ effects: [broken, undone, traced(log, 'a')] })
    const stop = store.start()
    await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(1))
    expect(reported).toHaveBeenLastCalledWith(
      expect.objectContaining({
        code: 'AF215',
        cause: fault,
        message: expect.stringMatching(/effects\[0\] \(broken\)/) as string,
      }),
    )
    stop()
    await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(2))
    expect(reported).toHaveBeenLastCalledWith(
      expect.objectContaining({ message: expect.stringMatching(/effects\[1\] \(undone\)/) as string }),
    )
    expect(log).toEqual(['+a', '-a'])
  })

  test.each([
    ['throws', throwing],
    ['is rejected', async () => throwing()],
  ])('during the notification of a choice is named, if what it does %s', async (_, listener) => {
    const follows: ConsentEffect<typeof catalog> = ({ subscribe }) => subscribe(listener as () => void)
    const store = build({ effects: [follows] })
    store.start()
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
    await vi.waitFor(() => expect(reported).toHaveBeenCalled())
    expect(reported).toHaveBeenCalledWith(
      expect.objectContaining({
        code: 'AF215',
        cause: fault,
        message: expect.stringMatching(/effects\[0\] \(follows\)/) as string,
      }),
    )
  })

  test('runs again with the next start', () => {
    const log: string[] = []
    const store = build({ effects: [throwing, traced(log, 'a')] })
    store.start()()
    store.start()
    expect(log).toEqual(['+a', '-a', '+a'])
    expect(reported).toHaveBeenCalledTimes(2)
  })

  test('an effect that starts the store again causes no loop', () => {
    let runs = 0
    const store = build({
      effects: [
        () => {
          runs++
          store.start()
        },
      ],
    })
    store.start()
    expect(runs).toBe(1)
  })
})

describe('what a site passes', () => {
  test.each([undefined, optOut])('signals() that throws refuses what a signal can refuse: %o', (regime) => {
    const store = build({ signals: throwing, ...(regime && { policy: { regime } }) })
    expect(() => store.start()).not.toThrow()
    expect(store.isGranted('ads')).toBe(false)
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(false)
    expect(store.isGranted('chat')).toBe(true)
    expect(store.getState().policy.signal).toBe(build({ signals: () => gpc }).start() && 'gpc')
    expect(reported).toHaveBeenCalledWith(fault)
  })

  const getter = {
    get gpc(): boolean {
      throw fault
    },
    dnt: false,
  }
  test.each([
    ['gives nothing', () => undefined as never],
    ['gives what throws when it is looked at', () => getter],
  ])('signals() that %s refuses the same', (_, signals) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const store = build({ signals })
    store.start()
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(false)
  })

  test('a storage may be an object of a class', () => {
    class Kept {
      #text: string | null = null
      read(): string | null {
        return this.#text
      }
      write(text: string): boolean {
        this.#text = text
        return true
      }
    }
    const storage = new Kept()
    build({ storage }).acceptAll()
    const store = build({ storage })
    store.start()
    expect([store.isGranted('ads'), store.getState().mustAsk]).toEqual([true, false])
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'ads'],
    ['no vendors', { vendors: null, categories: null }],
    ['an event', { type: 'click', target: {} }],
  ])('verbs that are called with %s don’t throw, and grant nothing from it', (_, given) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const store = build({ signals: () => gpc })
    store.start()
    store.save(given as never)
    expect(granted(store)).toEqual(NECESSARY)
    ;(store.rejectAll as (given: unknown) => void)(given)
    expect(granted(store)).toEqual(NECESSARY)
    store.acceptAll(given as never)
    expect([store.isGranted('ads'), store.isGranted('chat')]).toEqual([false, true])
  })

  test.each([
    ['watch() throws', { watch: throwing }],
    ['what watch() returns throws', { watch: () => throwing }],
    ['watch() returns no undo', { watch: () => 5 as never }],
  ])('%s: the store starts and stops', (_, part) => {
    const store = build({ storage: { ...memoryStorage(), ...part } })
    const stop = store.start()
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
    expect(stop).not.toThrow()
  })

  test.each([
    ['read() throws', { read: throwing }],
    ['write() throws', { write: throwing }],
    ['write() returns a promise', { write: () => Promise.resolve(true) as never }],
    ['write() returns nothing', { write: () => undefined as never }],
    ['read() gives a promise', { read: () => Promise.resolve(null) as never }],
    ['read() gives what was parsed', { read: () => ({ v: 1 }) as never }],
    ['read() gives a number', { read: () => 0 as never }],
  ])('%s: a choice is valid on this page', (_, part) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const store = build({ storage: { ...memoryStorage(), ...part } })
    store.start()
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
    expect(structuredClone(store.getState())).toEqual(store.getState())
  })

  test.each([
    ['throws', throwing],
    ['gives no number', () => 'x' as never],
    ['gives a bigint', () => 1n as never],
  ])('a clock that %s: an older choice is not trusted, a new one is valid', (_, now) => {
    const storage = memoryStorage()
    visit(storage).acceptAll()
    const store = build({ storage, now })
    expect(() => store.start()).not.toThrow()
    expect(granted(store)).toEqual(NECESSARY)
    store.acceptAll()
    expect(store.isGranted('ads')).toBe(true)
  })
})
