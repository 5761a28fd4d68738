import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeRecord as encode } from './encode.ts'
import { decodeRecord, sign } from './decode.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'

const DAY = 20_605
/** `pnpm fuzz` runs more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5000)

const encodeRecord = (day: number, decisions: Iterable<readonly [string, boolean]>): string =>
  encode({ day, fingerprint: '', decisions, disclosed: [] })

/** Every day of the five-digit range before the year 5000, and any decisions. */
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

/** Roughly what is between the dots of a record. */
const parts = fc.tuple(
  fc.constantFrom('1', '2', '3'),
  fc.oneof(
    fc.nat().map((day) => day.toString(36)),
    fc.string(),
  ),
  fc.stringMatching(/^[0-9a-z]{0,7}$/),
  fc.oneof(
    fc.constantFrom('A', 'G', 'L', 'R', 'X', ''),
    fc.nat({ max: 2000 }).map((count) => count.toString(36)),
  ),
  fc.string({ unit: fc.constantFrom(...'AZaz09-_') }),
  fc.string({ unit: fc.constantFrom(...'DS19-~_') }),
)

/** Which list was decided on, and what it disclosed. */
const lists = fc.record({
  fingerprint: fc.stringMatching(/^[0-9a-z]{0,6}$/),
  disclosed: fc.array(fc.stringMatching(/^(D[1-9a-z]{1,2}(-[2-9])?)?S$/), { maxLength: 8 }),
})

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
  test('returns day and decisions, and undefined for what was not on the list', () => {
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
        // The order of the list has no meaning.
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

  test('if a key has two answers, the no wins', () => {
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

describe('a text that we didn’t write is no record', () => {
  test('random texts throw nothing and grant nothing', () => {
    const shaped = fc
      .tuple(
        fc.constantFrom('1', '2', '3', ''),
        fc.nat(),
        fc.nat({ max: 2000 }),
        fc.string({ unit: fc.constantFrom(...'AZaz09-_') }),
        fc.nat(),
      )
      .map(([version, day, count, items, sum]) =>
        [version, day.toString(36), count.toString(36), items, sum.toString(36)].join('.'),
      )
    const wild = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 6000 }),
      shaped,
      parts.map((all) => [...all, 'abc'].join('.')),
    )
    fc.assert(
      fc.property(wild, (text) => {
        expect(decodeRecord(text)).toBeNull()
      }),
      { numRuns: RUNS },
    )
  })

  test('neither do random contents that somebody signed', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const record = decodeRecord(sign(...all))
        expect(record?.get('__proto__')).toBeUndefined()
        expect(record?.day ?? 0).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: RUNS },
    )
  })

  test('a flipped, cut or inserted character grants nothing that the original did not', () => {
    const chars = fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(...'ABYZabyz0189-_.'))
    const change = fc.oneof(
      fc.record({ kind: fc.constant('flip' as const), char: chars }),
      fc.record({ kind: fc.constant('insert' as const), char: chars }),
      fc.record({ kind: fc.constantFrom('cut' as const, 'end' as const), char: fc.constant('') }),
    )
    fc.assert(
      fc.property(choices, lists, fc.nat(), change, ([day, decisions], list, at, { kind, char }) => {
        const text = encode({ day, decisions: Object.entries(decisions), ...list })
        const i = at % text.length
        const mutated =
          kind === 'end'
            ? text.slice(0, i)
            : text.slice(0, i) + char + text.slice(kind === 'insert' ? i : i + 1)
        const record = decodeRecord(mutated)
        if (mutated === text) return
        expect(record).toBeNull()
      }),
      { numRuns: RUNS },
    )
  })

  test('a choice can be written in only one way', () => {
    const text = encode({ day: DAY, fingerprint: 'abc', decisions: mixed(25), disclosed: ['Da5', 'S-2'] })
    const [version, day, list, count, items, disclosed, sum] = text.split('.') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const spell = (...parts: string[]): string => parts.join('.')
    expect(decodeRecord(spell(version, day, list, count, items, disclosed, sum))).not.toBeNull()
    for (const other of [
      spell(version, `0${day}`, list, count, items, disclosed, sum),
      spell(version, day, list, `0${count}`, items, disclosed, sum),
      spell(version, day, list, count, `${items}A`, disclosed, sum),
      spell(version, day, list, count, items, disclosed, `0${sum}`),
      spell(version, day.toUpperCase(), list, count, items, disclosed, sum),
      spell(version, day, '', count, items, disclosed, sum),
      spell(version, day, list, count, items, '', sum),
      spell(version, day, count, items, sum),
      ` ${text}`,
      `${text} `,
      `${text}\n`,
      `"${text}"`,
      `${text}.${text}`,
    ]) {
      if (other !== text) expect(decodeRecord(other), other).toBeNull()
    }
  })

  test('a decoded record encodes to the same text', () => {
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

  test('another version is not read', () => {
    const text = encodeRecord(DAY, [['ads', true]])
    for (const version of ['1', '3', '10', '20', '22', '0', '']) {
      expect(decodeRecord(text.replace(/^2/, version))).toBeNull()
    }
    expect(decodeRecord('2.')).toBeNull()
    expect(decodeRecord('3.')).toBeNull()
  })

  test('a text that no browser would have stored is not read', () => {
    expect(decodeRecord(encodeRecord(DAY, mixed(2000)))).toBeNull()
    expect(decodeRecord(`2.${'A'.repeat(10_000_000)}`)).toBeNull()
  })

  test('a false count costs no time', () => {
    const began = performance.now()
    expect(decodeRecord(`2.aaa..zzz.${'_'.repeat(4000)}..a`)).toBeNull()
    expect(decodeRecord(`2.aaa..zzz.${'A'.repeat(4000)}..a`)).toBeNull()
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('size', () => {
  test('25 vendors in 4 categories stay under 512 bytes, with the name of the cookie', () => {
    const disclosed = mixed(25).map((_, i) => `Da5-${i}Mu-2S-9`)
    const text = encode({ day: DAY, fingerprint: 'abcdef', decisions: mixed(25), disclosed })
    expect(`askfirst=${text}`.length).toBeLessThan(512 + disclosed.join('~').length)
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

describe('the format', () => {
  const decisions: [string, boolean][] = [
    ['targeting', false],
    ['targeting/ads', false],
    ['performance', true],
    ['performance/stats', true],
    ['+signal', true],
  ]

  test('the format is pinned: a visitor’s record outlives a release', () => {
    expect(
      encode({ day: DAY, fingerprint: 'abc', decisions, disclosed: ['S-2', 'Da5', 'S-2'] }),
    ).toMatchInlineSnapshot(`"2.fwd.abc.5.uebrq3Vw8F2ody4bhQYstQe8.Da5~S-2.3acepe"`)
    expect(encodeWholeAnswer(DAY, 'abc', 'R')).toMatchInlineSnapshot(`"2.fwd.abc.R...2froux"`)
  })

  test('a record says which list was decided on, and what it disclosed, without duplicates', () => {
    const record = decodeRecord(
      encode({ day: DAY, fingerprint: 'abc', decisions, disclosed: ['S-2', 'Da5', 'S-2'] }),
    )
    expect(record).toMatchObject({ fingerprint: 'abc', whole: undefined, disclosed: ['Da5', 'S-2'] })
  })

  test('a single answer to everything is written short', () => {
    for (const whole of ['A', 'G', 'R'] as const) {
      const text = encodeWholeAnswer(DAY, 'abc', whole)
      expect(text.length).toBeLessThan(30)
      expect(decodeRecord(text)).toMatchObject({ day: DAY, fingerprint: 'abc', whole })
      expect(decodeRecord(text)?.get('targeting')).toBeUndefined()
    }
  })

  test('no changed character turns a no into a yes', () => {
    const text = encodeWholeAnswer(DAY, 'abc', 'R')
    for (let at = 0; at < text.length; at++) {
      for (const char of 'ABCGRabc019.-_~') {
        const changed = text.slice(0, at) + char + text.slice(at + 1)
        if (changed !== text) expect(decodeRecord(changed), changed).toBeNull()
      }
    }
  })

  test('disclosures are left out if they don’t fit', () => {
    const disclosed = mixed(1000).map((_, i) => `D${i.toString(36)}`)
    const text = encode({ day: DAY, fingerprint: 'abc', decisions: mixed(1000), disclosed })
    expect(`askfirst=${text}`.length).toBeLessThan(3800)
    expect(decodeRecord(text)).toMatchObject({ fingerprint: 'abc', disclosed: [] })
  })
})
