import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lifetime } from '../types.ts'
import { disclosesNoMore, readDisclosed } from './read.ts'
import { writeDisclosed } from './write.ts'

const DAY = 86_400

describe('readDisclosed', () => {
  test('reads each unit, counts, uses, and items without a known end', () => {
    expect(readDisclosed('P-2XDa5-3H2MuT9S-2_k3D1')).toEqual({
      '': [Infinity, Infinity, Infinity, 365 * DAY, 365 * DAY, 365 * DAY, 7200, 1800, 9, 0, 0],
      _k3: [DAY],
    })
    expect(readDisclosed('')).toEqual({})
  })

  test('always terminates, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'_-SPXDHMTazz019~.') }),
        (text) => void readDisclosed(text),
      ),
    )
    expect(readDisclosed('D1-zzzzzzzzz')['']).toHaveLength(999)
  })
})

describe('disclosesNoMore', () => {
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
    expect(disclosesNoMore(now, then)).toBe(expected)
  })
})

describe('what the catalog writes', () => {
  interface Item {
    readonly value: Lifetime | null
    readonly category: string
  }
  const write = (items: readonly Item[]): string =>
    writeDisclosed(
      'performance',
      items.map(({ value, category }) => ({
        category,
        lifetime: { value, source: [], unverified: 'Nobody says.' },
      })),
    )
  const seconds = ({ value }: Item): number =>
    value === 'session' ? 0 : typeof value === 'number' ? value : Infinity
  const item: fc.Arbitrary<Item> = fc.record({
    value: fc.oneof(
      fc.nat(3 * 365 * DAY),
      fc.nat(800).map((days) => days * DAY),
      fc.nat(100).map((minutes) => minutes * 60),
      fc.constantFrom('session' as const, 'persistent' as const, null),
    ),
    category: fc.constantFrom('performance', 'targeting', 'necessary'),
  })
  const items = fc.array(item, { maxLength: 12 })

  test('is read as written: each lifetime, longest first, by use', () => {
    fc.assert(
      fc.property(items, (all) => {
        const read = readDisclosed(write(all))
        const byCategory = ['performance', 'targeting', 'necessary']
          .map((id) =>
            all
              .filter(({ category }) => category === id)
              .map(seconds)
              .sort((a, b) => (a === b ? 0 : b - a)),
          )
          .filter((lifetimes) => lifetimes.length > 0)
        expect(Object.values(read)).toHaveLength(byCategory.length)
        expect(Object.values(read)).toEqual(expect.arrayContaining(byCategory))
        const own = all.filter(({ category }) => category === 'performance')
        expect(read[''] ?? []).toHaveLength(own.length)
      }),
    )
  })

  test('discloses no more if items are removed or end sooner', () => {
    const less = items.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all), fc.nat(400 * DAY)))
    fc.assert(
      fc.property(less, ([all, some, at]) => {
        const sooner = some.map((each) => (seconds(each) > at ? { ...each, value: at } : each))
        expect(disclosesNoMore(write(sooner), write(all))).toBe(true)
      }),
    )
  })

  test('discloses more if one item is added or is kept longer', () => {
    fc.assert(
      fc.property(items, item, fc.integer({ min: 1, max: DAY }), (all, one, longer) => {
        expect(disclosesNoMore(write([...all, one]), write(all))).toBe(false)
        fc.pre(seconds(one) < Infinity)
        const kept = { ...one, value: seconds(one) + longer }
        expect(disclosesNoMore(write([...all, kept]), write([...all, one]))).toBe(false)
      }),
    )
  })
})
