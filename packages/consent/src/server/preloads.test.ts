// @vitest-environment jsdom
import fc from 'fast-check'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, catalogOf, NOON, optional, TODAY, visit } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import type { ScriptOptions } from '../effects/insert-script.ts'
import type { Tag } from '../effects/tag.ts'
import { encodeRecord } from '../record/encode.ts'
import { memoryStorage } from '../index.ts'
import { sign } from '../record/decode.ts'
import { fingerprint, grantKey, OVERRIDDEN, questionKey } from '../record/keys.ts'
import { headScript, type HeadScriptOptions } from './index.ts'

const current = fingerprint(catalog)
const addressOf = (id: string): string => `https://${id}.example/tag.js`
const tagOf = (id: string, more: Partial<ScriptOptions> = {}): Tag<string> => ({
  for: id,
  scripts: [{ src: addressOf(id), ...more } as ScriptOptions],
})

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Runs the script as a page would, and returns what the browser would fetch. */
function links(text: string | null, options: Partial<HeadScriptOptions>): HTMLLinkElement[] {
  document.head.replaceChildren()
  document.cookie = text === null ? 'askfirst=; Max-Age=0; Path=/' : `askfirst=${text}; Path=/`
  const script = document.createElement('script')
  script.nonce = 'n'
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
  const listen = vi.spyOn(document, 'addEventListener')
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- as the inline script of a page would run
  new Function(headScript({ catalog, ...options }))()
  for (const [type, listener] of listen.mock.calls) document.removeEventListener(type, listener, true)
  listen.mockRestore()
  return [...script.querySelectorAll('link')]
}
const fetched = (text: string | null, options: Partial<HeadScriptOptions>): string[] =>
  links(text, options).map(({ href }) => href)

const byId = (id: string) => ({
  id,
  category: catalog.vendors.find((each) => each.id === id)?.category ?? id,
})

describe('what is fetched before the app has started', () => {
  const tags = [...optional, 'login'].map((id) => tagOf(id)) as Tag[]
  const day = fc.oneof(fc.constant(TODAY), fc.integer({ min: TODAY - 200, max: TODAY + 3 }))
  const list = fc.constantFrom(current, 'other', '')
  const answers = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...optional, 'login', 'gone', OVERRIDDEN), fc.boolean()),
    { selector: ([id]) => id },
  )
  const inFull = fc.tuple(day, list, answers).map(([on, of, decided]) =>
    encodeRecord({
      day: on,
      fingerprint: of,
      disclosed: [],
      decisions: decided.map(([id, granted]) => {
        const question = byId(id)
        return [granted ? grantKey(question) : questionKey(question), granted] as const
      }),
    }),
  )
  const short = fc
    .tuple(day, list, fc.constantFrom('A', 'G', 'L', 'R'))
    .map(([on, of, whole]) => encodeWholeAnswer(on, of, whole as 'A'))
  const gpc = fc.boolean()

  test('is what the store will grant, for every record', () => {
    fc.assert(
      fc.property(fc.oneof(inFull, short), gpc, (text, globalPrivacyControl) => {
        vi.stubGlobal('navigator', { globalPrivacyControl })
        const store = visit(memoryStorage(text), {
          signals: () => ({ gpc: globalPrivacyControl, dnt: false }),
        })
        const stands = store.getState().decided
        const granted = [...optional, 'login'].filter((id) => stands && store.isGranted(id as 'chat'))
        expect(fetched(text, { tags }).sort()).toEqual(granted.map(addressOf).sort())
      }),
      { numRuns: 400 },
    )
  })

  test('is nothing that the store will not grant, whatever else is stored', () => {
    const flipped = fc
      .tuple(fc.oneof(inFull, short), fc.nat(), fc.constantFrom('0', 'A', '.', '_', 'z', ''))
      .map(([text, at, by]) => text.slice(0, at % text.length) + by + text.slice((at % text.length) + 1))
    const part = fc.stringMatching(/^[\w~-]{0,12}$/)
    const signed = fc
      .tuple(
        fc.constantFrom('1', '2', '3'),
        fc.oneof(fc.constant(TODAY.toString(36)), part),
        fc.oneof(fc.constant(current), part),
        fc.oneof(fc.constantFrom('A', 'G', 'AA', '0', '1', '9', 'zzz'), part),
        part,
        part,
      )
      .map((parts) => sign(...parts))
    fc.assert(
      fc.property(fc.oneof(flipped, signed, part), gpc, (text, globalPrivacyControl) => {
        vi.stubGlobal('navigator', { globalPrivacyControl })
        const store = visit(memoryStorage(text), {
          signals: () => ({ gpc: globalPrivacyControl, dnt: false }),
        })
        for (const address of fetched(text, { tags })) {
          const id = new URL(address).hostname.split('.')[0]!
          expect(store.isGranted(id as 'chat'), `${text} ${id}`).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('is nothing on a first visit, or if cookies are blocked', () => {
    expect(fetched(null, { tags })).toEqual([])
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError')
    })
    expect(fetched(encodeWholeAnswer(TODAY, current, 'A'), { tags })).toEqual([])
  })

  test('is what was granted, with a thousand vendors', () => {
    const many = catalogOf(
      Array.from({ length: 1000 }, (_, i) => ({
        id: `v${i}`,
        category: 'performance' as const,
        disclosed: 'a-1',
      })),
    )
    const text = encodeRecord({
      day: TODAY,
      fingerprint: fingerprint(many),
      disclosed: [],
      decisions: many.vendors.map((vendor, i) =>
        i % 3 ? [questionKey(vendor), false] : [grantKey(vendor), true],
      ),
    })
    const all = many.vendors.map(({ id }) => tagOf(id)) as Tag[]
    expect(fetched(text, { catalog: many, tags: all })).toEqual(
      many.vendors.filter((_, i) => i % 3 === 0).map(({ id }) => addressOf(id)),
    )
  })
})

describe('a link', () => {
  const yes = encodeWholeAnswer(TODAY, current, 'A')
  const link = (more: Partial<ScriptOptions>): HTMLLinkElement =>
    links(yes, { tags: [tagOf('stats', more)] as Tag[] })[0]!

  test('has the attributes of the script, with a lower priority', () => {
    expect(link({})).toMatchObject({ rel: 'preload', as: 'script', href: addressOf('stats'), nonce: 'n' })
    expect(link({ crossOrigin: 'anonymous', integrity: 'sha384-x' })).toMatchObject({
      crossOrigin: 'anonymous',
      integrity: 'sha384-x',
    })
    expect(link({ type: 'module' }).rel).toBe('modulepreload')
    // In the place where a React that hydrates the head might fail.
    expect(document.querySelector('link')).toBeNull()
  })

  test('is created once for a script that several share, by the one that loads first', () => {
    const tags = [
      { for: 'chat', priority: 'low', scripts: () => [{ src: 'https://one.example/tag.js?of=chat' }] },
      { for: 'ads', scripts: () => [{ src: 'https://one.example/tag.js?of=ads' }] },
    ] as Tag[]
    expect(fetched(yes, { tags })).toEqual(['https://one.example/tag.js?of=ads'])
    const some = encodeRecord({
      day: TODAY,
      fingerprint: '',
      disclosed: [],
      decisions: [['functional/chat', true]],
    })
    expect(fetched(some, { tags })).toEqual(['https://one.example/tag.js?of=chat'])
  })

  test('is not created for tags outside of the catalog, or for scripts without an address', () => {
    const tags = [
      tagOf('nobody'),
      { for: 'stats', scripts: [{ code: 'x()' }] },
      {
        for: 'stats',
        scripts: () => {
          throw new Error('Only a page could tell')
        },
      },
      { for: 'stats' },
    ] as Tag[]
    expect(fetched(yes, { tags })).toEqual([])
  })

  test('waits for all uses of a technology', () => {
    const tags = [{ for: ['stats', 'ads'], scripts: [{ src: addressOf('both') }] }] as Tag[]
    expect(fetched(yes, { tags })).toEqual([addressOf('both')])
    const some = encodeRecord({
      day: TODAY,
      fingerprint: '',
      disclosed: [],
      decisions: [
        ['performance/stats', true],
        ['targeting/ads', false],
      ],
    })
    expect(fetched(some, { tags })).toEqual([])
  })
})

test('what it adds is at most half a kilobyte, compressed, plus the addresses', () => {
  const tags = [tagOf('stats')] as Tag[]
  const size = (options: Partial<HeadScriptOptions>): number =>
    brotliCompressSync(headScript({ catalog, ...options })).length
  expect(size({ tags }) - size({})).toBeLessThan(512)
})
