import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, NOON, optional, TODAY } from '../../test/fixtures.ts'
import { importOf, type Left } from '../../test/imports.ts'
import { decodeRecord } from '../record/decode.ts'
import {
  type ChoiceSource,
  fromC15t,
  fromCookiebot,
  fromKlaro,
  fromOneTrust,
  fromOrestbida,
} from './index.ts'

/** `pnpm fuzz` runs more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150)

type Answers = Readonly<Record<'functional' | 'performance' | 'targeting', boolean>>

/** What is granted if all three are. */
const VENDORS = { functional: ['chat'], performance: ['stats', 'heatmap'], targeting: ['ads'] }

interface Tool {
  readonly name: string
  readonly source: ChoiceSource
  /** Writes these answers as the tool would at that time. */
  readonly write: (answers: Answers, at: number) => Left
  readonly hasDates?: false
}

const iso = (at: number): string => new Date(at).toISOString()
const bit = (answer: boolean): string => (answer ? '1' : '0')

const tools: readonly Tool[] = [
  {
    name: 'Cookiebot',
    source: fromCookiebot({
      shown: {
        preferences: VENDORS.functional,
        statistics: VENDORS.performance,
        marketing: VENDORS.targeting,
      },
    }),
    write: ({ functional, performance, targeting }, at) => ({
      cookie: `CookieConsent={stamp:%27A+/==%27%2Cnecessary:true%2Cpreferences:${functional}%2Cstatistics:${performance}%2Cmarketing:${targeting}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${at}%2Cregion:%27de%27}`,
    }),
  },
  {
    name: 'OneTrust',
    source: fromOneTrust({
      shown: { C0002: VENDORS.performance, C0003: VENDORS.functional, C0004: VENDORS.targeting },
    }),
    write: ({ functional, performance, targeting }, at) => ({
      cookie: `OptanonConsent=isGpcEnabled=0&datestamp=Mon+Jun+01+2026&version=202602.1.0&hosts=&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A${bit(performance)}%2CC0003%3A${bit(functional)}%2CC0004%3A${bit(targeting)}&AwaitingReconsent=false; OptanonAlertBoxClosed=${iso(at)}`,
    }),
  },
  {
    name: 'CookieConsent',
    source: fromOrestbida({
      categories: { functionality: ['functional'], analytics: ['performance'], ads: ['targeting'] },
      shown: { functionality: VENDORS.functional, analytics: VENDORS.performance, ads: VENDORS.targeting },
    }),
    write: ({ functional, performance, targeting }, at) => ({
      cookie: `cc_cookie=${encodeURIComponent(
        JSON.stringify({
          categories: [
            'necessary',
            ...(functional ? ['functionality'] : []),
            ...(performance ? ['analytics'] : []),
            ...(targeting ? ['ads'] : []),
          ],
          revision: 0,
          lastConsentTimestamp: iso(at),
          services: { necessary: [], functionality: [], analytics: [], ads: [] },
        }),
      )}`,
    }),
  },
  {
    name: 'c15t 2',
    source: fromC15t({
      categories: { experience: [] },
      shown: {
        functionality: VENDORS.functional,
        measurement: VENDORS.performance,
        marketing: VENDORS.targeting,
      },
    }),
    write: ({ functional, performance, targeting }, at) => ({
      cookie: `c15t=c.necessary:1${functional ? ',c.functionality:1' : ''}${performance ? ',c.measurement:1' : ''}${targeting ? ',c.marketing:1' : ''},i.t:${at},i.sid:sub_A`,
    }),
  },
  {
    name: 'c15t 3',
    source: fromC15t({
      shown: {
        functionality: VENDORS.functional,
        measurement: VENDORS.performance,
        marketing: VENDORS.targeting,
      },
    }),
    write: ({ functional, performance, targeting }, at) => ({
      cookie: `c15t=v=3&sid=sub_A&b=cAA&fn=${bit(functional)}.${at}.0&me=${bit(performance)}.${at}.0&mk=${bit(targeting)}.${at}.0`,
    }),
  },
  {
    name: 'Klaro',
    source: fromKlaro({
      services: {
        all: [],
        preferences: ['functional', ...VENDORS.functional],
        analytics: ['performance', 'pixel-stats', ...VENDORS.performance],
        marketing: ['targeting', 'pixel-ads', ...VENDORS.targeting],
      },
    }),
    write: ({ functional, performance, targeting }) => ({
      items: {
        klaro: encodeURIComponent(
          JSON.stringify({
            all: true,
            preferences: functional,
            analytics: performance,
            marketing: targeting,
          }),
        ),
      },
    }),
    hasDates: false,
  },
]

const inCategory: Readonly<Record<keyof Answers, readonly string[]>> = {
  functional: ['functional', 'chat'],
  performance: ['performance', 'stats', 'heatmap', 'pixel-stats'],
  targeting: ['targeting', 'ads', 'pixel-ads'],
}
const idsOf = (
  answers: Answers,
  answer: boolean,
  of: Readonly<Record<string, readonly string[]>>,
): string[] =>
  optional.filter((id) =>
    Object.entries(answers).some(([category, given]) => given === answer && of[category]!.includes(id)),
  )

const anyAnswers = fc.record({ functional: fc.boolean(), performance: fc.boolean(), targeting: fc.boolean() })
/** From years ago to years ahead, more often near the limits. */
const anyAge = fc.oneof(
  fc.integer({ min: -400, max: 800 }),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 177, max: 183 }),
)

describe.each(tools)('$name', ({ source, write, hasDates = true }) => {
  test('every refusal is kept, whatever its age, and every valid grant of the same vendors', () => {
    fc.assert(
      fc.property(anyAnswers, anyAge, (answers, age) => {
        const { granted, refused } = importOf(source, write(answers, NOON - age * DAY))
        const stands = hasDates && age >= -1 && age < 180
        expect(refused).toEqual(idsOf(answers, false, inCategory))
        // Then every vendor has an answer, and `chat` is the only one in its category.
        const isAnswered = answers.functional && !answers.performance && !answers.targeting
        const given = isAnswered ? inCategory : VENDORS
        expect(granted).toEqual(stands ? idsOf(answers, true, given) : [])
      }),
      { numRuns: RUNS },
    )
  })

  test('the record has the day of the choice, as long as that is valid', () => {
    fc.assert(
      fc.property(anyAnswers, anyAge, (answers, age) => {
        const { text, day } = importOf(source, write(answers, NOON - age * DAY))
        const stands = hasDates && age >= -1 && age < 180
        if (text) expect(day).toBe(stands ? TODAY - age : TODAY)
      }),
      { numRuns: RUNS },
    )
  })

  test('a cut, flipped or extended text grants nothing that the original doesn’t', () => {
    const whole = write({ functional: true, performance: false, targeting: true }, NOON - DAY)
    const entries = [
      ...Object.entries(whole.items ?? {}),
      ...(whole.cookie ?? '').split('; ').map((pair) => ['cookie', pair] as const),
    ].filter(([, text]) => text)
    const harm = fc.tuple(fc.nat(400), fc.nat(400), fc.oneof(fc.constant(''), fc.string()))
    fc.assert(
      fc.property(harm, fc.nat(entries.length - 1), ([start, length, filled], which) => {
        const texts = entries.map(([key, text], index) =>
          index === which && start > text.indexOf('=')
            ? ([key, text.slice(0, start) + filled + text.slice(start + length)] as const)
            : ([key, text] as const),
        )
        const { granted } = importOf(source, {
          cookie: texts
            .filter(([key]) => key === 'cookie')
            .map(([, text]) => text)
            .join('; '),
          items: Object.fromEntries(texts.filter(([key]) => key !== 'cookie')),
        })
        // What spells an answer is an answer: the damage may have turned one for performance into a yes. If it refuses
        // all the rest, the category of `chat` follows it.
        for (const id of granted) expect(['chat', 'ads', 'stats', 'heatmap', 'functional']).toContain(id)
      }),
      { numRuns: RUNS },
    )
  })

  const garbage = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.json().map(encodeURIComponent),
    fc.string({ unit: fc.constantFrom(...'{}[]:,"\'.=&|%01vcm') }),
    fc.constantFrom(
      '{"__proto__":true,"constructor":true,"toString":true}',
      '{"categories":["__proto__","constructor"],"services":{"__proto__":["constructor"]}}',
      '{"version":3,"categories":{"__proto__":{"value":true,"confirmedAt":1780000000000}}}',
      'v=3&__proto__=1.1780000000000.0&constructor=1.1780000000000.0',
      'c.__proto__:1,c.constructor:1,i.t:1780000000000',
      'groups=__proto__%3A1%2Cconstructor%3A1',
      '{__proto__:true,constructor:true,method:%27explicit%27,utc:1780000000000}',
      'x'.repeat(100_000),
      `{"a":${'['.repeat(20_000)}`,
      `{${'a:1,'.repeat(20_000)}`,
    ),
  )

  test('random text throws nothing, grants nothing and changes nothing', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const cookie = source.names.map((name) => `${name}=${text}`).join('; ')
        const items = Object.fromEntries(source.names.map((name) => [name, text]))
        expect(importOf(source, { cookie, items }).granted).toEqual([])
        expect(importOf(source, { items }).granted).toEqual([])
      }),
      { numRuns: RUNS },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined()
  })
})

test('a source that throws counts as unreadable', () => {
  const broken: ChoiceSource = {
    names: [],
    read: () => {
      throw new Error('Blocked')
    },
  }
  expect(importOf(broken, {})).toMatchObject({ text: '', asked: optional })
})

test('ids and names that objects inherit have no meaning', () => {
  const source = fromKlaro({ services: { chat: ['chat'] }, keptDays: 1 })
  const { granted } = importOf(source, {
    cookie: 'klaro={"constructor":true,"toString":true,"__proto__":true}',
  })
  expect(granted).toEqual([])
})

test.each([NaN, -1, Infinity, 1e300])('a clock without a valid day imports only refusals: %s', (now) => {
  const source = fromKlaro({ services: { chat: ['chat'] }, keptDays: 1 })
  const { text, granted } = importOf(
    source,
    { cookie: 'klaro={"chat":true,"ads":false}' },
    { now: () => now },
  )
  expect(granted).toEqual([])
  expect(decodeRecord(text!)!.get('targeting/ads')).toBe(false)
})

test('without a valid choice there is no grant', () => {
  const source = fromKlaro({ services: { chat: ['chat'] }, keptDays: 1 })
  const { granted } = importOf(source, { cookie: 'klaro={"chat":true}' }, { policy: { keepDays: 1 } })
  expect(granted).toEqual([])
})
