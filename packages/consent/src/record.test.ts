import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRecord, encodeRecord } from './record.ts'

const DAY = 20_605

/** Every day of the five-digit range that a clock shows before the year 5000, and any decisions. */
const choices = fc.tuple(
  fc.integer({ min: 0, max: 1_100_000 }),
  fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '+signal', 'ads')),
    fc.boolean(),
    {
      maxKeys: 60,
      noNullPrototype: false,
    },
  ),
)

/** Keys under which a record could grant something. */
const mixed = (vendors: number): [string, boolean][] => [
  ...['necessary', 'functional', 'performance', 'targeting'].map((id, i): [string, boolean] => [
    id,
    i % 2 === 0,
  ]),
  ...Array.from({ length: vendors }, (_, i): [string, boolean] => [
    `${['necessary', 'functional', 'performance', 'targeting'][i % 4]}/vendor-${i}`,
    i % 3 !== 0,
  ]),
]

describe('round trip', () => {
  test('tells day and decisions, and undefined for what was not on the list', () => {
    const record = decodeRecord(
      encodeRecord(DAY, [
        ['ads', false],
        ['stats', true],
      ]),
    )
    expect(record?.day).toBe(DAY)
    expect(record?.get('ads')).toBe(false)
    expect(record?.get('stats')).toBe(true)
    expect(record?.get('chat')).toBeUndefined()
  })

  test('an empty list is a record too', () => {
    expect(decodeRecord(encodeRecord(0, []))?.get('ads')).toBeUndefined()
  })

  test('any day and any decisions', () => {
    fc.assert(
      fc.property(choices, ([day, decisions]) => {
        const entries = Object.entries(decisions)
        const text = encodeRecord(day, entries)
        const record = decodeRecord(text)
        expect(record?.day).toBe(day)
        for (const [key, granted] of entries) expect(record?.get(key)).toBe(granted)
        // The order of the list tells nothing.
        expect(encodeRecord(day, entries.reverse())).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('keys that objects inherit', () => {
    const none = decodeRecord(encodeRecord(DAY, [['ads', true]]))
    const all = decodeRecord(
      encodeRecord(DAY, [
        ['__proto__', true],
        ['constructor', false],
      ]),
    )
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(none?.get(key)).toBeUndefined()
    expect(all?.get('__proto__')).toBe(true)
    expect(all?.get('constructor')).toBe(false)
    expect(({} as Record<string, unknown>)['ads']).toBeUndefined()
  })

  test('of two answers to one key, the no wins', () => {
    for (const answers of [
      [true, false],
      [false, true],
    ]) {
      const text = encodeRecord(
        DAY,
        answers.map((answer) => ['ads', answer] as const),
      )
      expect(decodeRecord(text)?.get('ads')).toBe(false)
    }
  })
})

describe('what was not written by us is no record', () => {
  test('wild strings throw nothing and grant nothing', () => {
    const shaped = fc
      .tuple(
        fc.constantFrom('1', '2', ''),
        fc.nat(),
        fc.nat({ max: 2000 }),
        fc.string({ unit: fc.constantFrom(...'AZaz09-_') }),
        fc.nat(),
      )
      .map(([version, day, count, items, sum]) =>
        [version, day.toString(36), count.toString(36), items, sum.toString(36)].join('.'),
      )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 6000 }), shaped), (text) => {
        expect(decodeRecord(text)).toBeNull()
      }),
      { numRuns: 5000 },
    )
  })

  test('a flipped, cut or inserted character never grants what the original did not', () => {
    const chars = fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(...'ABYZabyz0189-_.'))
    const change = fc.oneof(
      fc.record({ kind: fc.constant('flip' as const), char: chars }),
      fc.record({ kind: fc.constant('insert' as const), char: chars }),
      fc.record({ kind: fc.constantFrom('cut' as const, 'end' as const), char: fc.constant('') }),
    )
    fc.assert(
      fc.property(choices, fc.nat(), change, ([day, decisions], at, { kind, char }) => {
        const text = encodeRecord(day, Object.entries(decisions))
        const i = at % text.length
        const mutated =
          kind === 'end'
            ? text.slice(0, i)
            : text.slice(0, i) + char + text.slice(kind === 'insert' ? i : i + 1)
        const record = decodeRecord(mutated)
        if (mutated === text) return
        expect(record).toBeNull()
      }),
      { numRuns: 5000 },
    )
  })

  test('one choice has one spelling', () => {
    const text = encodeRecord(DAY, mixed(25))
    const [version, day, count, items, sum] = text.split('.') as [string, string, string, string, string]
    const spell = (...parts: string[]): string => parts.join('.')
    expect(decodeRecord(spell(version, day, count, items, sum))).not.toBeNull()
    for (const other of [
      spell(version, `0${day}`, count, items, sum),
      spell(version, day, `0${count}`, items, sum),
      spell(version, day, count, `${items}A`, sum),
      spell(version, day, count, items, `0${sum}`),
      spell(version, day.toUpperCase(), count, items, sum),
      ` ${text}`,
      `${text} `,
      `${text}\n`,
      `"${text}"`,
      `${text}.${text}`,
    ]) {
      if (other !== text) expect(decodeRecord(other), other).toBeNull()
    }
  })

  test('what decodes is spelled as it would be written again', () => {
    fc.assert(
      fc.property(choices, ([day, decisions]) => {
        const text = encodeRecord(day, Object.entries(decisions))
        const record = decodeRecord(text)!
        const again = encodeRecord(
          record.day,
          Object.keys(decisions).map((key) => [key, record.get(key)!] as const),
        )
        expect(again).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('a newer version is not read', () => {
    const text = encodeRecord(DAY, [['ads', true]])
    for (const version of ['2', '3', '10', '11', '0', '']) {
      expect(decodeRecord(text.replace(/^1/, version))).toBeNull()
    }
    expect(decodeRecord('2.')).toBeNull()
  })

  test('nor is a text that no browser would have kept', () => {
    expect(decodeRecord(encodeRecord(DAY, mixed(2000)))).toBeNull()
    expect(decodeRecord(`1.${'A'.repeat(10_000_000)}`)).toBeNull()
  })

  test('a count that lies costs no time', () => {
    const began = performance.now()
    expect(decodeRecord(`1.aaa.zzz.${'_'.repeat(4000)}.a`)).toBeNull()
    expect(decodeRecord(`1.aaa.zzz.${'A'.repeat(4000)}.a`)).toBeNull()
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('size', () => {
  test('25 vendors in 4 categories stay under 512 bytes, with the name of the cookie', () => {
    expect(`askfirst=${encodeRecord(DAY, mixed(25))}`.length).toBeLessThan(512)
  })

  test('1,000 vendors in 4 categories stay under 3,800 bytes, and are read again', () => {
    const text = encodeRecord(DAY, mixed(1000))
    expect(`askfirst=${text}`.length).toBeLessThan(3800)
    const record = decodeRecord(text)
    for (const [key, granted] of mixed(1000)) expect(record?.get(key)).toBe(granted)
  })

  test('every character is safe in a cookie', () => {
    fc.assert(
      fc.property(choices, ([day, decisions]) => {
        expect(encodeRecord(day, Object.entries(decisions))).toMatch(/^[\w.-]+$/)
      }),
    )
  })
})

test('the format is pinned: a visitor’s record outlives a release', () => {
  const text = encodeRecord(DAY, [
    ['targeting', false],
    ['targeting/ads', false],
    ['performance', true],
    ['performance/stats', true],
    ['+signal', true],
  ])
  expect(text).toMatchInlineSnapshot(`"1.fwd.5.uebrq3Vw8F2ody4bhQYstQe8.84l0e7"`)
})
