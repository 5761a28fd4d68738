import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCategories } from '../categories.ts'
import { writeDisclosed } from './write.ts'
import type { Cookie, Lifetime } from '../types.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const item = (value: Lifetime | null, more: Partial<Cookie> = {}): Cookie => ({
  name: 'id',
  party: 'first',
  lifetime: value === null ? { value, source: [], unverified: 'Nobody says.' } : { value, source: ['x'] },
  purpose: 'Tells visitors apart',
  ...more,
})
const disclosedFor = (...values: (Lifetime | null)[]): string =>
  writeDisclosed(
    'performance',
    values.map((value) => item(value)),
  )

const seconds = fc.oneof(
  fc.nat(3 * 365 * DAY),
  fc.integer({ min: 1, max: 800 }).map((days) => days * DAY),
  fc.constantFrom(1, MINUTE, 30 * MINUTE, HOUR, DAY),
)
const category = fc.constantFrom(undefined, ...Object.keys(defaultCategories))
const cookie = fc.record({
  value: fc.oneof(seconds, fc.constantFrom('session' as const, 'persistent' as const, null)),
  category,
  legacy: fc.constantFrom(undefined, true, false),
})
const cookies = fc
  .array(cookie, { maxLength: 12 })
  .map((all) =>
    all.map(({ value, category: own, legacy }) =>
      item(value, { ...(own && { category: own }), ...(legacy !== undefined && { legacy }) }),
    ),
  )

describe('writeDisclosed', () => {
  it.each([
    ['nothing', [], ''],
    ['a session', ['session'], 'S'],
    ['no time at all', [0], 'S'],
    ['what is over already', [-1], 'S'],
    ['a year', [365 * DAY], 'Da5'],
    ['half an hour', [30 * MINUTE], 'Mu'],
    ['hours', [36 * HOUR], 'H10'],
    ['seconds', [61], 'T1p'],
    ['a part of a second', [0.5], 'T1'],
    ['no end', ['persistent', Infinity], 'XP'],
    ['what nobody knows', [null, NaN], 'X-2'],
    ['equal ones', [MINUTE, MINUTE], 'M1-2'],
    ['one time in two spellings', [24 * 60 * MINUTE, DAY, 'session', 0], 'D1-2S-2'],
    ['36 of a kind', Array.from({ length: 36 }, () => DAY), 'D1-10'],
    [
      'the longest first',
      ['session', 1800, 'persistent', DAY, null, 2 * DAY, 'persistent', 90_000],
      'XP-2D2HpD1MuS',
    ],
  ] as const)('writes %s', (_name, values, expected) => {
    expect(disclosedFor(...values)).toBe(expected)
  })

  it('puts items of another category last, and marks them', () => {
    const all = [
      item(DAY, { category: 'targeting' }),
      item('session'),
      item(HOUR, { category: 'necessary' }),
      item(DAY, { category: 'performance' }),
      item(2 * DAY, { category: 'targeting' }),
    ]
    expect(writeDisclosed('performance', all)).toBe('D1S_0hD2_0hD1_8vH1')
    expect(writeDisclosed('targeting', all)).toBe('D2D1S_80D1_8vH1')
  })

  it('leaves out legacy items', () => {
    expect(writeDisclosed('performance', [item(DAY, { legacy: true }), item('session')])).toBe('S')
    expect(writeDisclosed('performance', [item(DAY, { legacy: true })])).toBe('')
  })

  it('is safe in a cookie, and can be read in only one way', () => {
    fc.assert(
      fc.property(cookies, (all) => {
        const text = writeDisclosed('performance', all)
        expect(text).toMatch(/^[\w-]*$/)
        const read = [...text.matchAll(/(_..)?([A-Z])([0-9a-z]*)(?:-([0-9a-z]+))?/g)]
        expect(read.map(([whole]) => whole).join('')).toBe(text)
        const count = read.reduce((sum, [, , , , of = '1']) => sum + parseInt(of, 36), 0)
        expect(count).toBe(all.filter(({ legacy }) => !legacy).length)
        for (const [, mark = '', unit = '', value] of read) {
          expect(mark).toMatch(/^(_[0-9a-z]{2})?$/)
          expect([unit, value !== '']).toEqual([expect.stringMatching(/[DHMTSPX]/), /[DHMT]/.test(unit)])
        }
      }),
    )
  })

  it('does not depend on order and wording', () => {
    const shuffled = cookies.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.string(),
        fc.constantFrom('cookie' as const, 'local-storage' as const, 'session-storage' as const),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([all, others, words, storage]) => {
        const reworded = others.map((each): Cookie => {
          const { category: own, ...rest } = each
          const { value } = each.lifetime
          return {
            ...rest,
            // An item may name the vendor's own category or leave it out.
            ...(own !== 'performance' && own !== undefined && { category: own }),
            name: words,
            purpose: words,
            party: 'third',
            storage,
            remembersRefusal: true,
            unverified: words,
            lifetime: { value, source: [words], unverified: words },
          }
        })
        expect(writeDisclosed('performance', reworded)).toBe(writeDisclosed('performance', all))
      }),
    )
  })

  it('changes if an item is added', () => {
    fc.assert(
      fc.property(cookies, cookies, (all, more) => {
        const added = more.filter(({ legacy }) => !legacy)
        fc.pre(added.length > 0)
        expect(writeDisclosed('performance', [...all, ...added])).not.toBe(writeDisclosed('performance', all))
      }),
    )
  })

  const one = fc.tuple(cookies, category, seconds, seconds)

  it('changes if the lifetime of an item changes', () => {
    fc.assert(
      fc.property(one, ([all, own, before, more]) => {
        const withOne = (value: Lifetime | null): string =>
          writeDisclosed('performance', [...all, item(value, own ? { category: own } : {})])
        const lifetimes = new Set(['session', before + 1, before + more + 2, 'persistent', null] as const)
        expect(new Set([...lifetimes].map(withOne)).size).toBe(lifetimes.size)
      }),
    )
  })

  it('changes if the use of an item changes', () => {
    fc.assert(
      fc.property(one, ([all, , lifetime]) => {
        const ids = Object.keys(defaultCategories)
        const texts = ids.map((id) =>
          writeDisclosed('performance', [...all, item(lifetime, { category: id })]),
        )
        expect(new Set(texts).size).toBe(ids.length)
      }),
    )
  })
})
