// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertScript, type ScriptOptions } from './insert-script.ts'

let tests = 0
let chat = { ids: ['chat'] }
const scripts = () => [...document.querySelectorAll('script')]
const sources = () => scripts().map((script) => script.getAttribute('src') ?? script.text)
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  // Scripts of one vendor wait for each other, also across tests.
  chat = { ids: [`chat-${tests++}`] }
})
afterEach(() => {
  for (const script of scripts()) script.remove()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a script that waits for others', () => {
  test('checks right before its insertion whether it is still wanted', async () => {
    let isWanted = true
    const owner = { ...chat, isWanted: () => isWanted }
    void insertScript(owner, { src: '/one.js', async: false })
    const second = insertScript(owner, { src: '/two.js', async: false })
    isWanted = false
    scripts()[0]?.dispatchEvent(new Event('load'))
    expect(await second).toBe(false)
    expect(sources()).toEqual(['/one.js'])
  })

  test('doesn’t report a failure if it is no longer wanted', async () => {
    let isWanted = true
    const onError = vi.fn()
    const done = insertScript({ ...chat, isWanted: () => isWanted }, { src: '/one.js', onError })
    isWanted = false
    scripts()[0]?.dispatchEvent(new Event('error'))
    expect(await done).toBe(false)
    expect(onError).not.toHaveBeenCalled()
  })

  test.each<[string, Partial<ScriptOptions>]>([
    ['an import map', { type: 'importmap' }],
    ['speculation rules', { type: 'speculationrules' }],
    ['data', { type: 'application/json' }],
    ['linked data', { type: 'application/ld+json' }],
    ['a template', { type: 'text/template' }],
    ['code for browsers without modules', { attributes: { nomodule: '' } }],
  ])('does not wait for %s, which fires no load event', async (_, more) => {
    // No current browser runs it, and jsdom doesn't know it.
    if (more.attributes && 'nomodule' in more.attributes)
      Object.defineProperty(HTMLScriptElement.prototype, 'noModule', {
        get() {
          return this.hasAttribute('nomodule')
        },
        configurable: true,
      })
    const first = { src: '/first', async: false, ...more } as ScriptOptions
    const done = insertScript(chat, first)
    void insertScript(chat, { src: '/after.js', async: false })
    expect(await done).toBe(true)
    await settle()
    expect(sources()).toEqual(['/first', '/after.js'])
  })

  test.each(['', 'text/javascript', 'Text/JavaScript', 'application/ecmascript', 'module', ' module '])(
    'waits for scripts that run: type="%s"',
    async (type) => {
      void insertScript(chat, { src: '/first', async: false, type })
      void insertScript(chat, { src: '/after.js', async: false })
      await settle()
      expect(sources()).toEqual(['/first'])
    },
  )

  test.each([
    ['throws', (boom: () => never) => boom],
    ['is rejected with', (boom: () => never) => async () => boom()],
  ])('is not held up by an error that a callback %s', async (_, wrap) => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const boom = wrap((): never => {
      throw new Error('boom')
    })
    void insertScript(chat, { src: '/one.js', async: false, onLoad: boom as () => void })
    void insertScript(chat, { src: '/two.js', async: false, onError: boom as () => void })
    void insertScript(chat, { src: '/three.js', async: false })
    scripts()[0]?.dispatchEvent(new Event('load'))
    await settle()
    scripts()[1]?.dispatchEvent(new Event('error'))
    await settle()
    expect(sources()).toEqual(['/one.js', '/three.js'])
    expect(reported).toHaveBeenCalledTimes(2)
    vi.unstubAllGlobals()
  })

  test('is not held up by a script that the browser refuses to create', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const onError = vi.fn()
    void insertScript(chat, { src: '/one.js', async: false, attributes: { 'no name': '' }, onError })
    void insertScript(chat, { src: '/two.js', async: false })
    await settle()
    expect(sources()).toEqual(['/two.js'])
    expect(onError.mock.calls).toEqual([['failed']])
    expect(reported).toHaveBeenCalledTimes(1)
    vi.unstubAllGlobals()
  })
})

const made = (id?: string): string => `https://chat.example/${String(id)}.js`
test.each([
  [{}],
  [{ src: undefined }],
  [{ src: '' }],
  [{ src: ' ' }],
  [{ src: 42 }],
  [{ src: null }],
  [{ code: null }],
  [{ src: 'undefined' }],
  [{ src: made() }],
  [{ src: '/chat.js?id=undefined&lang=en' }],
])('without an address or code it reports that, and loads nothing: %j', async (options) => {
  const reported = vi.spyOn(console, 'error').mockReturnValue()
  expect(await insertScript(chat, options as never)).toBe(false)
  expect(scripts()).toEqual([])
  expect(reported.mock.calls).toMatchObject([[expect.stringMatching(/AF222.*chat/s)]])
})

test('`code` works with a null `src`, and may contain any text', async () => {
  void insertScript(chat, { src: null, code: 'globalThis.known = undefined' } as never)
  await settle()
  expect(scripts().map(({ text, src }) => [text, src])).toEqual([['globalThis.known = undefined', '']])
})

describe('the page remembers', () => {
  const loadedBy = (script: HTMLScriptElement | undefined) => script?.dataset['askfirst']

  test('what another copy of this code inserted', async () => {
    void insertScript(chat, { src: '/before.js' })
    vi.resetModules()
    const copy = await import('./insert-script.ts')
    void copy.insertScript({ ids: ['ads'] }, { src: '/before.js' })
    void copy.insertScript({ ids: ['ads'] }, { src: '/after.js' })
    void insertScript(chat, { src: '/after.js' })
    expect(sources()).toEqual(['/before.js', '/after.js'])
    expect(scripts().map(loadedBy)).toEqual([`${chat.ids[0]} ads`, `ads ${chat.ids[0]}`])
  })

  test('a copy of the element, even if the first one is gone', () => {
    void insertScript(chat, { src: '/one.js' })
    const [first] = scripts()
    const box = document.createElement('div')
    box.append(first!.cloneNode())
    document.body.append(box)
    first!.remove()
    void insertScript({ ids: ['ads'] }, { src: '/one.js' })
    expect(scripts().map(loadedBy)).toEqual([`${chat.ids[0]} ads`])
    box.remove()
    void insertScript(chat, { src: '/one.js' })
    expect(sources()).toEqual(['/one.js'])
  })

  test('ten thousand, without searching all of them for each', () => {
    void insertScript(chat, { src: '/warm-up.js' })
    const looked = vi.spyOn(Document.prototype, 'querySelectorAll')
    for (let i = 0; i < 10_000; i++) void insertScript(chat, { code: `/* ${i} */` })
    void insertScript(chat, { code: '/* 42 */' })
    expect(looked).not.toHaveBeenCalled()
    looked.mockRestore()
    expect(scripts()).toHaveLength(10_001)
  })
})
