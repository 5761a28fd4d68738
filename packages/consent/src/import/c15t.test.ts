import { describe, expect, test } from 'vitest'
import { optional, TODAY } from '../../test/fixtures.ts'
import { dayOf, importOf } from '../../test/imports.ts'
import { fromC15t } from './c15t.ts'

/** 2026-03-06, 12:00 UTC. */
const TIME = Date.UTC(2026, 2, 6, 12)
const DAY = dayOf('2026-03-06')
const SUBJECT = 'sub_000000000000000000000A'
const BASIS = '0'.repeat(64)

/**
 * Version 2, compact, in the order of its own tests: packages/core/src/libs/cookie/__tests__/cookie-storage.test.ts of
 * c15t/c15t. What was refused is left out; older cookies have it as `:0`.
 */
const COOKIE_2_NONE = `c15t=c.necessary:1,i.t:${TIME},i.sid:${SUBJECT}`
const COOKIE_2_ALL = `c15t=c.necessary:1,c.functionality:1,c.measurement:1,c.experience:1,c.marketing:1,i.t:${TIME},i.y:all`
const COOKIE_2_OLD = `c15t=c.necessary:1,c.measurement:0,c.marketing:0,i.t:${TIME}`

/** Versions 1 and 2, in local storage. */
const json2 = (consents: Readonly<Record<string, boolean>>): string =>
  JSON.stringify({
    consents: { necessary: true, ...consents },
    consentInfo: { time: TIME, subjectId: SUBJECT },
  })
const FOUR = ['functionality', 'measurement', 'experience', 'marketing']
const every = (answer: boolean): Record<string, boolean> =>
  Object.fromEntries(FOUR.map((name) => [name, answer]))

/** Version 3, compact: packages/core/src/modules/persistence/writer/encode.ts. */
const cookie3 = (fields: string): string => `c15t=v=3&sid=${SUBJECT}&b=c${BASIS}${fields}`
const COOKIE_3_NONE = cookie3(['fn', 'ex', 'me', 'mk'].map((code) => `&${code}=0.${TIME}.0`).join(''))
const COOKIE_3_ALL = COOKIE_3_NONE.replaceAll('=0.', '=1.')

/** Version 3, in local storage. */
const json3 = (answer: boolean, more: object = {}): string => {
  const decision = { basis: { fingerprint: BASIS, kind: 'choice-v1' }, confirmedAt: TIME, value: answer }
  const categories = Object.fromEntries(FOUR.map((name) => [name, decision]))
  return JSON.stringify({ version: 3, subject: { subjectId: SUBJECT }, categories, ...more })
}

const shown = { measurement: ['performance', 'stats', 'heatmap'], marketing: ['ads', 'pixel-ads'] }
const SHOWN = ['performance', 'stats', 'heatmap', 'ads', 'pixel-ads']

describe('refusals', () => {
  test.each([
    ['version 3', { cookie: COOKIE_3_NONE }],
    ['version 3, encoded once more', { cookie: `c15t=${encodeURIComponent(COOKIE_3_NONE.slice(5))}` }],
    ['version 3 in local storage', { items: { c15t: json3(false) } }],
    ['version 2', { cookie: COOKIE_2_NONE }],
    ['version 2, encoded once more', { cookie: `c15t=${encodeURIComponent(COOKIE_2_NONE.slice(5))}` }],
    ['version 2 with what was refused', { cookie: COOKIE_2_OLD }],
    ['version 2 in local storage', { items: { c15t: json2(every(false)) } }],
    ['version 1', { items: { 'privacy-consent-storage': json2(every(false)) } }],
  ])('are kept from %s', (_version, left) => {
    expect(importOf(fromC15t(), left)).toMatchObject({ refused: optional, day: DAY })
  })

  test('don’t include categories that JSON leaves out', () => {
    const { refused } = importOf(fromC15t(), { items: { c15t: json2({ marketing: false }) } })
    expect(refused).toEqual(['targeting', 'ads', 'pixel-ads'])
  })

  test.each([
    ['a cookie', { cookie: `${COOKIE_3_ALL}; c15t-vendors=v=1&t=${TIME}&d=google-analytics|meta-pixel` }],
    [
      'an item',
      {
        cookie: COOKIE_3_ALL,
        items: {
          'c15t-vendors': JSON.stringify({
            confirmedAt: TIME,
            denied: ['google-analytics', 'meta-pixel'],
            version: 1,
          }),
        },
      },
    ],
  ])('of single vendors are kept from %s', (_where, left) => {
    const vendors = { 'google-analytics': ['stats'], 'meta-pixel': ['pixel-ads', 'pixel-stats'] }
    const { refused, granted } = importOf(fromC15t({ shown, vendors }), left)
    expect(refused).toEqual(['stats', 'pixel-stats', 'pixel-ads'])
    expect(granted).toEqual(['performance', 'heatmap', 'ads'])
  })

  test('of vendors that the site added to those of IAB are kept', () => {
    const vendors = { 'vendor.1': ['ads'] }
    const lefts = [
      { cookie: cookie3(`&mk=1.${TIME}.0&icv=0.vendor.1|1.else`) },
      { cookie: `${COOKIE_2_ALL},iabCustomVendorConsents.vendor.1:0` },
      { items: { c15t: json3(true, { iab: { customVendorConsents: { 'vendor.1': false } } }) } },
    ]
    for (const left of lefts) expect(importOf(fromC15t({ vendors }), left).refused).toEqual(['ads'])
  })
})

describe('grants', () => {
  test.each([
    ['version 3', { cookie: COOKIE_3_ALL }],
    ['version 3 in local storage', { items: { c15t: json3(true) } }],
    ['version 2', { cookie: COOKIE_2_ALL }],
    ['version 2 in seconds', { cookie: COOKIE_2_ALL.replace(String(TIME), String(TIME / 1000)) }],
    ['version 2 in local storage', { items: { c15t: json2(every(true)) } }],
    ['version 1', { items: { 'privacy-consent-storage': json2(every(true)) } }],
  ])('cover what was shown: %s', (_version, left) => {
    expect(importOf(fromC15t({ shown }), left)).toMatchObject({ granted: SHOWN, refused: [], day: DAY })
  })

  test('of single vendors that the site added are for that very vendor', () => {
    const cookie = cookie3(`&mk=1.${TIME}.0&icv=1.some-vendor`)
    expect(importOf(fromC15t({ vendors: { 'some-vendor': ['ads'] } }), { cookie }).granted).toEqual(['ads'])
  })

  test('each have a day, and the record has the oldest', () => {
    const cookie = cookie3(`&me=1.${TIME - 86_400_000}.0&mk=1.${TIME}.0`)
    expect(importOf(fromC15t({ shown }), { cookie })).toMatchObject({ granted: SHOWN, day: DAY - 1 })
    const older = cookie3(`&me=1.${TIME - 200 * 86_400_000}.0&mk=1.${TIME}.0`)
    expect(importOf(fromC15t({ shown }), { cookie: older })).toMatchObject({
      granted: ['ads', 'pixel-ads'],
      day: DAY,
    })
  })

  test.each([
    ['nobody says what was shown', fromC15t(), COOKIE_3_ALL],
    ['there is no date', fromC15t({ shown }), COOKIE_2_ALL.replace(`i.t:${TIME},`, '')],
    ['the date can’t be read', fromC15t({ shown }), COOKIE_2_ALL.replace(String(TIME), 'today')],
    ['they are too old', fromC15t({ shown }), COOKIE_3_ALL.replaceAll(String(TIME), '1700000000000')],
    ['they are of the future', fromC15t({ shown }), COOKIE_3_ALL.replaceAll(String(TIME), '1800000000000')],
    [
      'a vendor was refused, and nobody says which',
      fromC15t({ shown }),
      `${COOKIE_3_ALL}; c15t-vendors=v=1&t=${TIME}&d=meta-pixel`,
    ],
    [
      'the list of refused vendors can’t be read',
      fromC15t({ shown }),
      `${COOKIE_3_ALL}; c15t-vendors=v=2&d=ads`,
    ],
  ])('don’t count if %s', (_why, source, cookie) => {
    expect(importOf(source, { cookie }).granted).toEqual([])
  })
})

test('the cookie is read before local storage, as c15t does', () => {
  const left = {
    cookie: COOKIE_2_NONE,
    items: { c15t: json2(every(true)), 'privacy-consent-storage': json2(every(true)) },
  }
  expect(importOf(fromC15t({ shown }), left).refused).toEqual(optional)
})

test('another name changes the related names too', () => {
  const cookie = `shop=${COOKIE_3_ALL.slice(5)}; shop-vendors=v=1&t=${TIME}&d=ads`
  expect(importOf(fromC15t({ name: 'shop' }), { cookie }).refused).toEqual(['ads'])
  expect(importOf(fromC15t(), { cookie }).text).toBeNull()
})

test.each([
  '',
  '%',
  'v=',
  'v=4&mk=1.1.1',
  'v=30&mk=1.1.1',
  'text',
  'i.t:1',
  '{',
  '{"version":4,"categories":{}}',
  '[]',
])('a text that can’t be read grants nothing, not even by default: %s', (value) => {
  expect(importOf(fromC15t({ shown }), { cookie: `c15t=${value}` })).toMatchObject({
    text: '',
    asked: optional,
  })
})

test('a truncated value refuses, and grants nothing more', () => {
  for (let end = 5; end < COOKIE_2_ALL.length; end++) {
    const { granted } = importOf(fromC15t({ shown }), { cookie: COOKIE_2_ALL.slice(0, end) })
    expect(SHOWN).toEqual(expect.arrayContaining([...granted]))
  }
  expect(importOf(fromC15t(), { cookie: 'c15t=c.necessary:1,c.mark' })).toMatchObject({
    refused: optional,
    day: TODAY,
  })
})
