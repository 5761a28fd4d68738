import { describe, expect, test } from 'vitest'
import { catalog, DAY, firstVisit, gpc, granted, NOON, visit } from '../../test/fixtures.ts'
import { memoryStorage } from '../index.ts'
import type { ConsentStore } from '../state.ts'
import { consentCookie, fakeSignals } from './index.ts'

const now = (): number => NOON

/** The cookie that the store itself writes for this choice. */
function writtenBy(choose: (store: ConsentStore<typeof catalog>) => void, signals = fakeSignals()) {
  const storage = memoryStorage()
  choose(visit(storage, { signals }))
  return storage.read()
}

describe('is what the store itself writes', () => {
  test('for a yes and a no to everything', () => {
    expect(consentCookie({ catalog, granted: 'all', now }).value).toBe(
      writtenBy((store) => store.acceptAll()),
    )
    expect(consentCookie({ catalog, granted: 'none', now }).value).toBe(
      writtenBy((store) => store.rejectAll()),
    )
  })

  test('for a part of it', () => {
    const vendors = { stats: true }
    const categories = { functional: false, performance: false, targeting: false }
    expect(consentCookie({ catalog, granted: ['stats'], now }).value).toBe(
      writtenBy((store) => store.save({ categories, vendors })),
    )
  })

  test('under a signal, and against it', () => {
    const signals = fakeSignals({ gpc: true })
    expect(gpc.gpc).toBe(true)
    expect(consentCookie({ catalog, granted: 'all', signals, now }).value).toBe(
      writtenBy((store) => store.acceptAll(), signals),
    )
    expect(consentCookie({ catalog, granted: 'all', signals, overrideSignal: true, now }).value).toBe(
      writtenBy((store) => store.acceptAll({ overrideSignal: true }), signals),
    )
  })
})

test('makes a page ask nobody and grant the same', () => {
  const { value } = consentCookie({ catalog, granted: ['ads', 'chat'], now })
  const store = visit(memoryStorage(value))
  expect(store.getState()).toMatchObject({ decided: true, mustAsk: false, open: { banner: false } })
  expect(granted(store)).toEqual(expect.arrayContaining(['ads', 'chat']))
  expect(granted(firstVisit())).not.toContain('ads')
})

test('can leave something to ask about', () => {
  const { value } = consentCookie({ catalog, granted: 'all', undecided: ['heatmap'], now })
  expect(visit(memoryStorage(value)).getState()).toMatchObject({ decided: true, mustAsk: true })
})

test('has the name, the host and the lifetime that the store gives it', () => {
  expect(consentCookie({ catalog, granted: 'all', now, url: 'https://shop.example/a' })).toMatchObject({
    name: 'askfirst',
    url: 'https://shop.example/a',
    secure: true,
    sameSite: 'Lax',
    expires: (Math.floor(NOON / DAY) + 180) * 86_400,
  })
  const shared = { name: 'choice', domain: 'shop.example' }
  const cookie = consentCookie({ catalog, granted: 'none', now, cookie: shared, decidedDaysAgo: 80 })
  expect(cookie).toMatchObject({ name: 'choice', domain: '.shop.example', path: '/', secure: false })
  expect(cookie.expires).toBe((Math.floor(NOON / DAY) + 100) * 86_400)
  expect(consentCookie({ catalog, granted: 'all' })).not.toHaveProperty('url')
})

test.each(['__Host-choice', '__Secure-choice'])('%s is secure, or no browser would take it', (name) => {
  expect(consentCookie({ catalog, granted: 'all', cookie: { name } })).toMatchObject({ name, secure: true })
})

test.each(['granted', 'refused', 'undecided'])('a wrong id in %s is an error', (option) => {
  const options = { catalog, granted: 'all' as const, [option]: ['nobody'] }
  expect(() => consentCookie(options)).toThrow(expect.objectContaining({ code: 'AF201' }))
})
