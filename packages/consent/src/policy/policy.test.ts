import { describe, expect, test } from 'vitest'
import { catalog, dnt, gpc, noticeOnly, optOut, silent } from '../../test/fixtures.ts'
import { isLocked } from './choice.ts'
import { resolvePolicy } from './policy.ts'
import { resolveRegime } from './regimes.ts'

describe('resolvePolicy', () => {
  test('without options, everyone is asked', () => {
    expect(resolvePolicy(catalog, {}, silent)).toMatchObject({
      model: 'opt-in',
      rule: 'ask-everyone',
      signal: null,
      honorsDoNotTrack: false,
      locks: { necessary: 'necessary' },
      grantedByDefault: false,
      keepDays: 180,
    })
  })

  test('the regime gives model, rule and source', () => {
    const regime = resolveRegime('US-CA')
    expect(resolvePolicy(catalog, { regime }, silent)).toMatchObject({
      model: 'opt-out',
      rule: 'opt-out:US-CA',
      source: regime.source,
    })
  })

  test('grants by default only under opt-out and notice-only; an unknown model is opt-in', () => {
    const byDefault = (regime: object) =>
      resolvePolicy(catalog, { regime: regime as never }, silent).grantedByDefault
    expect(byDefault(optOut)).toBe(true)
    expect(byDefault(noticeOnly)).toBe(true)
    expect(byDefault({ id: 'x', model: 'opt-In', source: '' })).toBe(false)
    expect(byDefault({})).toBe(false)
  })

  test('Global Privacy Control wins over Do Not Track', () => {
    const both = { gpc: true, dnt: true }
    expect(resolvePolicy(catalog, { doNotTrack: 'honor' }, both).signal).toBe('gpc')
    expect(resolvePolicy(catalog, { doNotTrack: 'honor' }, dnt).signal).toBe('dnt')
    expect(resolvePolicy(catalog, {}, dnt).signal).toBeNull()
    expect(resolvePolicy(catalog, {}, dnt).locks).toEqual({ necessary: 'necessary' })
  })

  test('what is necessary is locked as necessary, even if a signal concerns it', () => {
    const odd = {
      ...catalog,
      categories: { ...catalog.categories, necessary: { necessary: true, refusedBySignal: true } },
    }
    expect(resolvePolicy(odd, {}, gpc).locks).toEqual({ necessary: 'necessary', targeting: 'gpc' })
  })

  test.each([
    [7, 7],
    [395, 395],
    [396, 395],
    [Infinity, 395],
    [0, 1],
    [-5, 1],
    [Number.NaN, 1],
  ])('keepDays %d counts as %d', (keepDays, days) => {
    expect(resolvePolicy(catalog, { keepDays }, silent).keepDays).toBe(days)
  })

  test('isLocked: an overridden signal unlocks, but what is necessary stays locked', () => {
    const policy = resolvePolicy(catalog, {}, gpc)
    expect(isLocked(policy, 'necessary', true)).toBe(true)
    expect(isLocked(policy, 'targeting', false)).toBe(true)
    expect(isLocked(policy, 'targeting', true)).toBe(false)
    expect(isLocked(policy, 'functional', false)).toBe(false)
    expect(isLocked(policy, 'constructor', false)).toBe(false)
  })
})
