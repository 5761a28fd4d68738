import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNoMore, lifetimesOf } from './lifetimes.ts'

const DAY = 86_400

describe('lifetimesOf', () => {
  test('reads each unit, counts, uses, and what has no known end', () => {
    expect(lifetimesOf('P-2XDa5-3H2MuT9S-2_k3D1')).toEqual({
      '': [Infinity, Infinity, Infinity, 365 * DAY, 365 * DAY, 365 * DAY, 7200, 1800, 9, 0, 0],
      _k3: [DAY],
    })
    expect(lifetimesOf('')).toEqual({})
  })

  test('whatever stands there, it ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'_-SPXDHMTazz019~.') }),
        (text) => void lifetimesOf(text),
      ),
    )
    expect(lifetimesOf('D1-zzzzzzzzz')['']).toHaveLength(999)
  })
})

describe('isNoMore', () => {
  test.each([
    ['Da5', 'Da5', true],
    ['D1', 'Da5', true],
    ['S', 'Da5', true],
    ['', 'Da5S-3', true],
    ['Da5', 'Da5-2', true],
    ['Da5', 'D1', false],
    ['D2', 'D1S', false],
    ['Da5-2', 'Da5', false],
    ['Da5S', 'Da5', false],
    ['P', 'Dzzz', false],
    ['Dzzz', 'P', true],
    ['X', 'P', true],
    ['_k3D1', 'D1', false],
    ['D1', '_k3D1', false],
    ['D1_k3D1', 'D1_k3D2', true],
    ['Da5', '', false],
  ])('%j after %j: %j', (now, then, expected) => {
    expect(isNoMore(now, then)).toBe(expected)
  })
})
