// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { amplitude } from './amplitude.ts'

type Method = (...args: unknown[]) => unknown
interface Queue {
  _q: { resolve?: (value: unknown) => void }[]
  _iq: object
  invoked: boolean
  track: (...args: unknown[]) => { promise: Promise<unknown> }
  setUserId: Method
  createInstance: (name: string) => { _q: unknown[]; track: Method }
  Identify: new () => { _q: unknown[]; set: (...args: unknown[]) => { add: Method } }
  Revenue: new () => { _q: unknown[]; setPrice: Method }
}
const page = globalThis as { amplitude?: Queue }
const SRC = 'https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz'
const resolve = expect.any(Function) as unknown
const init = { name: 'init', args: ['abc', { optOut: false }], resolve }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.amplitude
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue and its script', () => {
  const { grant, scripts } = playTag(amplitude({ apiKey: 'abc' }))
  expect(scripts()).toEqual([])
  expect(page.amplitude).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  const integrity = expect.stringMatching(/^sha384-\S{64}$/) as unknown
  expect(amplitude({ apiKey: 'abc' }).scripts).toEqual([{ src: SRC, integrity, crossOrigin: 'anonymous' }])
  expect(page.amplitude?.invoked).toBe(true)
  expect(page.amplitude?._q).toEqual([init])
  expect(page.amplitude?._iq).toEqual({})
})

test('calls wait for the script, and their promises for its results', async () => {
  playTag(amplitude({ apiKey: 'abc' })).grant()
  const given = page.amplitude?.track('bought', { price: 1 })
  expect(page.amplitude?.setUserId('me')).toBeUndefined()
  expect(page.amplitude?._q).toEqual([
    init,
    { name: 'track', args: ['bought', { price: 1 }], resolve },
    { name: 'setUserId', args: ['me'] },
  ])
  page.amplitude?._q[1]?.resolve?.('sent')
  await expect(given?.promise).resolves.toBe('sent')
})

test('calls on instances and objects wait too', () => {
  playTag(amplitude({ apiKey: 'abc' })).grant()
  const { createInstance, Identify, Revenue } = page.amplitude ?? {}
  const other = createInstance?.('other')
  other?.track('a')
  expect(page.amplitude?._iq).toEqual({ other })
  expect(other?._q).toEqual([{ name: 'track', args: ['a'], resolve }])
  expect(page.amplitude?._q).toEqual([init])
  const identify = Identify && new Identify()
  expect(identify?.set('plan', 'b').add('visits', 1)).toBe(identify)
  expect(identify?._q).toEqual([
    { name: 'set', args: ['plan', 'b'] },
    { name: 'add', args: ['visits', 1] },
  ])
  const revenue = Revenue && new Revenue()
  revenue?.setPrice(3)
  expect(revenue?._q).toEqual([{ name: 'setPrice', args: [3] }])
})

test('a withdrawal opts out, a new grant opts in, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(amplitude({ apiKey: 'abc' }))
  grant()
  withdraw()
  grant()
  expect(page.amplitude?._q).toEqual([
    init,
    { name: 'setOptOut', args: [true] },
    { name: 'setOptOut', args: [false] },
  ])
  expect(scripts()).toEqual([SRC])
})

test('once the script has loaded, consent calls go to it', () => {
  const { grant, withdraw } = playTag(amplitude({ apiKey: 'abc' }))
  grant()
  const setOptOut = vi.fn()
  Object.assign(page.amplitude ?? {}, { setOptOut })
  withdraw()
  grant()
  expect(setOptOut.mock.calls).toEqual([[true], [false]])
  expect(page.amplitude?._q).toEqual([init])
})

test('passes its settings on, and can load a script that the site hosts', () => {
  const src = 'https://a.example/amp.js'
  const tag = amplitude({ apiKey: 'abc', config: { serverZone: 'EU', optOut: true }, script: { src } })
  const { grant, scripts } = playTag(tag)
  grant()
  expect(scripts()).toEqual([src])
  expect(tag.scripts).toEqual([{ src, crossOrigin: 'anonymous' }])
  expect(page.amplitude?._q).toEqual([{ ...init, args: ['abc', { serverZone: 'EU', optOut: false }] }])
})

test('ids that are stored outside of cookies are deleted there', () => {
  const stores = (identityStorage?: string) => amplitude({ apiKey: 'k', config: { identityStorage } }).stores
  expect([stores(), stores('cookie'), stores('none')]).toEqual([undefined, undefined, undefined])
  expect(stores('localStorage')).toEqual([{ name: 'AMP_*', storage: 'local-storage' }])
  expect(stores('sessionStorage')).toEqual([{ name: 'AMP_*', storage: 'session-storage' }])
})

test('a second project is a named instance, with its own consent calls', () => {
  playTag(amplitude({ apiKey: 'abc' })).grant()
  const { grant, withdraw } = playTag(amplitude({ apiKey: 'def', name: 'second' }))
  grant()
  const second = (page.amplitude?._iq as Record<string, { _q: unknown[] }> | undefined)?.['second']
  const args = ['def', { instanceName: 'second', optOut: false }]
  expect(second?._q).toEqual([{ name: 'init', args, resolve }])
  withdraw()
  expect(second?._q[1]).toEqual({ name: 'setOptOut', args: [true] })
  expect(page.amplitude?._q).toEqual([init])
})

test('finds an instance again if a script without a queue came first', () => {
  const made = { init: vi.fn(), setOptOut: vi.fn() }
  const main = { init: vi.fn(), createInstance: vi.fn(() => made) }
  page.amplitude = main as unknown as Queue
  const { grant, withdraw } = playTag(amplitude({ apiKey: 'def', name: 'second' }))
  grant()
  withdraw()
  expect(made.init).toHaveBeenCalledExactlyOnceWith('def', { instanceName: 'second', optOut: false })
  expect(made.setOptOut.mock.calls).toEqual([[true]])
  expect(main.init).not.toHaveBeenCalled()
})
