// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { plausible } from './plausible.ts'

interface Queue {
  (...event: unknown[]): void
  q?: ArrayLike<unknown>[]
  o?: object
  init?: (config: object) => void
}
const page = globalThis as { plausible?: Queue }
const src = 'https://plausible.io/js/pa-abc.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.plausible
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue, its settings and its script', () => {
  const { grant, scripts } = playTag(plausible({ src }))
  expect(scripts()).toEqual([])
  expect(page.plausible).toBeUndefined()
  grant()
  expect(scripts()).toEqual([src])
  expect(document.querySelector('script')?.hasAttribute('data-domain')).toBe(false)
  expect(page.plausible?.o).toEqual({})
  expect(page.plausible?.q).toBeUndefined()
  page.plausible?.('Signup', { props: { plan: 'a' } })
  const [event, ...others] = page.plausible?.q ?? []
  expect(others).toEqual([])
  expect(Object.prototype.toString.call(event)).toBe('[object Arguments]')
  expect(Array.from(event ?? [])).toEqual(['Signup', { props: { plan: 'a' } }])
})

test('it has no consent call, so a withdrawal reloads the page', () => {
  expect(plausible({ src }).consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(plausible({ src }))
  grant()
  withdraw()
  grant()
  expect(page.plausible?.q).toBeUndefined()
  expect(scripts()).toEqual([src])
})

test('passes its settings on, and the domain that an older script needs', () => {
  const old = 'https://stats.example/js/script.js'
  const { grant, scripts } = playTag(
    plausible({ src: old, domain: 'site.example', config: { hashBasedRouting: true } }),
  )
  grant()
  expect(scripts()).toEqual([old])
  expect(document.querySelector('script')?.dataset['domain']).toBe('site.example')
  expect(page.plausible?.o).toEqual({ hashBasedRouting: true })
})

test('uses a queue that the page already has', () => {
  const own: Queue = Object.assign(vi.fn(), { init: vi.fn() })
  page.plausible = own
  playTag(plausible({ src, config: { logging: false } })).grant()
  expect(page.plausible).toBe(own)
  expect(vi.mocked(own.init)?.mock.calls).toEqual([[{ logging: false }]])
})

test('an older script gets its settings as attributes, and nothing else passes through them', () => {
  const attributes = { 'data-api': '/event', 'data-exclude': '/admin/**', src: 'https://other.example' }
  const { grant, scripts } = playTag(plausible({ src, domain: 'site.example', attributes }))
  grant()
  expect(scripts()).toEqual([src])
  expect({ ...document.querySelector('script')?.dataset }).toMatchObject({
    api: '/event',
    domain: 'site.example',
    exclude: '/admin/**',
  })
})

test('leaves page views to the site if asked', () => {
  playTag(plausible({ src, config: { autoCapturePageviews: false } })).grant()
  expect(page.plausible?.o).toEqual({ autoCapturePageviews: false })
})
