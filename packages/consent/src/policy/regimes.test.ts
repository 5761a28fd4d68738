import { describe, expect, test } from 'vitest'
import { askEveryone } from './policy.ts'
import { resolveRegime } from './regimes.ts'

const DAY = '2026-06-01'

describe('resolveRegime', () => {
  test.each(['DE', 'FR-IDF', 'gb', 'GB-ENG', 'de-by', 'NO', 'IS', 'LI'])(
    '%s: opt-in, as the EU directive requires',
    (place) => {
      expect(resolveRegime(place, DAY)).toMatchObject({ id: 'gdpr', model: 'opt-in' })
    },
  )

  test.each(['US-CA', 'us-ca', 'Us-Co', 'US-DE', 'US-OR'])('%s: opt-out', (place) => {
    expect(resolveRegime(place, DAY)).toMatchObject({
      id: `opt-out:${place.toUpperCase()}`,
      model: 'opt-out',
    })
  })

  test.each(['US-CT', 'US-NE', 'US-NJ', 'US-TX'])(
    '%s: no source confirms the row, so everyone is asked',
    (place) => {
      expect(resolveRegime(place, DAY)).toBe(askEveryone)
    },
  )

  test.each([
    null,
    undefined,
    '',
    'US',
    'US-',
    'US-ZZ',
    'US-VA',
    'CH',
    'XX',
    'FRANCE',
    'DEU',
    'D',
    ' DE',
    'D E',
    'DE,FR',
    '-',
    '🇩🇪',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(100_000),
  ])('%j: nothing is known, so everyone is asked', (place) => {
    expect(resolveRegime(place, DAY)).toBe(askEveryone)
  })

  test('a value that is no text is an unknown place', () => {
    for (const place of [7, {}, [], true])
      expect(resolveRegime(place as unknown as string, DAY)).toBe(askEveryone)
  })

  test('a law applies from its first day', () => {
    expect(resolveRegime('US-CO', '2024-06-30')).toBe(askEveryone)
    expect(resolveRegime('US-CO', '2024-07-01').model).toBe('opt-out')
    expect(resolveRegime('US-OR', '2025-12-31')).toBe(askEveryone)
    expect(resolveRegime('US-OR', '2026-01-01').model).toBe('opt-out')
  })

  test('without a day, the law of today applies', () => {
    expect(resolveRegime('US-CA').model).toBe('opt-out')
  })

  test('every answer names its rule and its reason', () => {
    for (const place of ['DE', 'US-CA', 'XX']) {
      const regime = resolveRegime(place, DAY)
      expect(regime.id).toMatch(/^[\w:-]+$/)
      expect(regime.source.length).toBeGreaterThan(10)
    }
  })
})
