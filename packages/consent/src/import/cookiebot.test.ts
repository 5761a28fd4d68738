import { describe, expect, test } from 'vitest'
import { optional, TODAY } from '../../test/fixtures.ts'
import { dayOf, importOf } from '../../test/imports.ts'
import { fromCookiebot } from './cookiebot.ts'

/**
 * Cookies that Cookiebot set on live sites, found in public repositories, with other stamps.
 * https://www.cookiebot.com/en/developer/ describes their fields.
 */
const STAMP = 'stamp:%27AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+/AA==%27'
const REFUSED = `CookieConsent={${STAMP}%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1769301826093%2Cregion:%27de%27}`
const ACCEPTED = `CookieConsent={${STAMP}%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27explicit%27%2Cver:2%2Cutc:1769301826093%2Cregion:%27nz%27}`
const SOME = REFUSED.replace('statistics:false', 'statistics:true')
/** From a visitor in a place where nobody is asked. */
const OUTSIDE =
  'CookieConsent={stamp:%27-1%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:true%2Cmethod:%27implied%27%2Cver:1%2Cutc:1769301826093%2Cregion:%27CN%27}'
/** From before `method` existed. */
const OLD = `CookieConsent={${STAMP}%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:false%2Cver:1%2Cutc:1769301826093%2Cregion:%27cz%27}`
/** With the strings of IAB and Google. */
const IAB = REFUSED.replace(
  '%2Cregion',
  '%2Ciab2:%27CP5jqEAP5jqEACGABBENAmEgAAAA.YAAAAAAA%27%2Cgacm:%272~AA==fmR2Lg==%27%2Cregion',
)

const shown = { statistics: ['performance', 'stats', 'heatmap'], marketing: ['ads'] }

describe('refusals', () => {
  test('refuse our category, with all its vendors', () => {
    for (const cookie of [REFUSED, IAB]) {
      const { refused, day } = importOf(fromCookiebot(), { cookie })
      expect(refused).toEqual(optional)
      expect(day).toBe(dayOf('2026-01-25'))
    }
  })

  test('refuse what the site maps instead', () => {
    const source = fromCookiebot({ categories: { preferences: [], marketing: ['ads', 'performance'] } })
    const { refused, asked } = importOf(source, { cookie: REFUSED })
    expect(refused).toEqual(['performance', 'stats', 'heatmap', 'ads', 'pixel-stats'])
    expect(asked).toEqual(['functional', 'targeting', 'chat', 'pixel-ads'])
  })

  test('are kept from a choice that was not explicit, and from one that has expired', () => {
    expect(importOf(fromCookiebot(), { cookie: OLD }).refused).toEqual(['targeting', 'ads', 'pixel-ads'])
    const { refused, day } = importOf(fromCookiebot(), {
      cookie: REFUSED.replace('1769301826093', '1569301826093'),
    })
    expect(refused).toEqual(optional)
    expect(day).toBe(TODAY)
  })

  test('of everything are `0` in older versions', () => {
    const { refused, day } = importOf(fromCookiebot(), { cookie: 'CookieConsent=0' })
    expect(refused).toEqual(optional)
    expect(day).toBe(TODAY)
  })
})

describe('grants', () => {
  test('need the site to say what was shown', () => {
    expect(importOf(fromCookiebot(), { cookie: ACCEPTED })).toMatchObject({ text: null, granted: [] })
  })

  test('cover what was shown, from their day', () => {
    const { granted, refused, day } = importOf(fromCookiebot({ shown }), { cookie: SOME })
    expect(granted).toEqual(['performance', 'stats', 'heatmap'])
    expect(refused).toEqual(['functional', 'targeting', 'chat', 'ads', 'pixel-ads'])
    expect(day).toBe(dayOf('2026-01-25'))
  })

  test.each([
    ['assumed', OLD],
    ['assumed outside of a region', OUTSIDE],
    ['too old', ACCEPTED.replace('1769301826093', '1764547199999')],
    ['of the future', ACCEPTED.replace('1769301826093', '1780531200000')],
    ['without a date', ACCEPTED.replace('%2Cutc:1769301826093', '')],
    ['of an empty date', ACCEPTED.replace('utc:1769301826093', 'utc:')],
  ])('don’t count if they are %s', (_why, cookie) => {
    expect(importOf(fromCookiebot({ shown }), { cookie }).granted).toEqual([])
  })

  test('are valid to their last day', () => {
    const cookie = ACCEPTED.replace('1769301826093', String(Date.UTC(2025, 11, 4)))
    expect(importOf(fromCookiebot({ shown }), { cookie }).granted).toEqual([
      'performance',
      'stats',
      'heatmap',
      'ads',
    ])
  })
})

test('no choice is found if nobody was asked', () => {
  for (const cookie of ['CookieConsent=-1', OUTSIDE, 'CookieConsentBulkTicket=1', '']) {
    expect(importOf(fromCookiebot({ shown }), { cookie }).text).toBeNull()
  }
})

test.each([
  '',
  '{',
  '{}',
  '%',
  'true',
  ACCEPTED.slice(14, -1),
  ACCEPTED.slice(14, 150),
  `x${ACCEPTED.slice(14)}`,
])('a text that can’t be read grants nothing, not even by default: %s', (value) => {
  expect(importOf(fromCookiebot({ shown }), { cookie: `CookieConsent=${value}` })).toMatchObject({
    text: '',
    asked: optional,
  })
})
