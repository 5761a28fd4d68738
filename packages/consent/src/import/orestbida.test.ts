import { describe, expect, test } from 'vitest'
import { optional, TODAY } from '../../test/fixtures.ts'
import { dayOf, importOf } from '../../test/imports.ts'
import { fromOrestbida } from './orestbida.ts'

/** As version 3 writes it: src/utils/cookies.js of orestbida/cookieconsent. Cookies of live sites look the same. */
const version3 = (categories: readonly string[], services: Readonly<Record<string, readonly string[]>>) =>
  JSON.stringify({
    categories,
    revision: 0,
    data: null,
    consentTimestamp: '2025-03-06T14:49:03.918Z',
    consentId: '00000000-0000-0000-0000-000000000000',
    services,
    languageCode: 'en',
    lastConsentTimestamp: '2026-03-06T14:49:03.918Z',
    expirationTime: 1788532143918,
  })
const NO_SERVICES = { necessary: [], analytics: [], ads: [] }
const ALL = version3(['necessary', 'analytics', 'ads'], NO_SERVICES)
const NONE = version3(['necessary'], NO_SERVICES)
const encoded = (json: string): string => `cc_cookie=${encodeURIComponent(json)}`

/** As version 2.8 writes it without `use_rfc_cookie`. */
const version2 = (categories: readonly string[]): string =>
  `cc_cookie=${JSON.stringify({
    categories,
    level: categories,
    revision: 0,
    data: null,
    rfc_cookie: false,
    consent_date: '2026-03-01T20:48:54.496Z',
    consent_uuid: '00000000-0000-0000-0000-000000000000',
    last_consent_update: '2026-03-02T20:48:54.496Z',
  })}`
/** As version 2.0 writes it. Version 1 has only `level`. */
const undated = (categories: readonly string[]): string =>
  `cc_cookie={"level":${JSON.stringify(categories)},"revision":0,"data":null,"rfc_cookie":false}`

const categories = { analytics: ['performance'], ads: ['targeting'] }
const shown = { analytics: ['performance', 'stats', 'heatmap'], ads: ['ads'] }

const NOT_FUNCTIONAL = optional.filter((id) => id !== 'functional' && id !== 'chat')

describe('refusals', () => {
  test.each([
    ['version 3', { cookie: encoded(NONE) }, dayOf('2026-03-06')],
    ['version 3 in local storage', { items: { cc_cookie: NONE } }, dayOf('2026-03-06')],
    ['version 2.8', { cookie: version2(['necessary']) }, dayOf('2026-03-02')],
    ['version 2.0', { cookie: undated(['necessary']) }, TODAY],
    ['version 1', { cookie: 'cc_cookie={"level":["necessary"]}' }, TODAY],
    [
      'a revision that has passed',
      { cookie: encoded(NONE.replace('"revision":0', '"revision":7')) },
      dayOf('2026-03-06'),
    ],
  ])('are kept from %s', (_version, left, day) => {
    const outcome = importOf(fromOrestbida({ categories }), left)
    expect(outcome).toMatchObject({ refused: NOT_FUNCTIONAL, asked: ['functional', 'chat'], day })
  })

  test('of a category with the same name need no mapping', () => {
    const cookie = encoded(version3(['necessary', 'analytics', 'ads'], { ...NO_SERVICES, functional: [] }))
    expect(importOf(fromOrestbida({ categories }), { cookie }).refused).toEqual(['functional', 'chat'])
  })

  test('of single services are kept', () => {
    const source = fromOrestbida({
      categories,
      shown,
      services: { analytics: { GA4: ['stats'], Hotjar: ['heatmap'] }, ads: { Meta: ['pixel-ads'] } },
    })
    const cookie = encoded(
      version3(['necessary', 'analytics'], { necessary: [], analytics: ['GA4'], ads: [] }),
    )
    const { granted, refused, asked } = importOf(source, { cookie })
    expect(granted).toEqual(['stats'])
    expect(refused).toEqual(['targeting', 'heatmap', 'ads', 'pixel-ads'])
    expect(asked).toEqual(['functional', 'performance', 'chat', 'pixel-stats'])
  })
})

describe('grants', () => {
  test.each([
    ['version 3', { cookie: encoded(ALL) }, dayOf('2026-03-06')],
    ['version 3 in local storage', { items: { cc_cookie: ALL } }, dayOf('2026-03-06')],
    ['version 2.8', { cookie: version2(['necessary', 'analytics', 'ads']) }, dayOf('2026-03-02')],
  ])('cover what was shown: %s', (_version, left, day) => {
    const outcome = importOf(fromOrestbida({ categories, shown }), left)
    expect(outcome).toMatchObject({ granted: ['performance', 'stats', 'heatmap', 'ads'], refused: [], day })
  })

  test.each([
    ['nobody says what was shown', fromOrestbida({ categories }), encoded(ALL)],
    ['there is no date', fromOrestbida({ categories, shown }), undated(['necessary', 'analytics', 'ads'])],
    [
      'the date can’t be read',
      fromOrestbida({ categories, shown }),
      encoded(ALL.replaceAll('2026-03-06T14', 'T')),
    ],
    [
      'they are too old',
      fromOrestbida({ categories, shown }),
      encoded(ALL.replaceAll('2026-03-06', '2025-03-06')),
    ],
    [
      'they are of the future',
      fromOrestbida({ categories, shown }),
      encoded(ALL.replaceAll('2026-03-06', '2026-07-06')),
    ],
    ['the revision has passed', fromOrestbida({ categories, shown, revision: 1 }), encoded(ALL)],
    [
      'the category is decided service by service, and nobody says which',
      fromOrestbida({ categories, shown }),
      encoded(version3(['analytics', 'ads'], { analytics: ['GA4'], ads: ['Meta'] })),
    ],
  ])('don’t count if %s', (_why, source, cookie) => {
    expect(importOf(source, { cookie }).granted).toEqual([])
  })

  test('of the site’s revision count', () => {
    const cookie = encoded(ALL.replace('"revision":0', '"revision":2'))
    expect(importOf(fromOrestbida({ categories, shown, revision: 2 }), { cookie }).granted).toContain('stats')
  })
})

test('another name is read', () => {
  const cookie = encoded(NONE).replace('cc_cookie', 'my_consent')
  expect(importOf(fromOrestbida({ categories }), { cookie }).text).toBeNull()
  expect(importOf(fromOrestbida({ categories, name: 'my_consent' }), { cookie }).refused).toEqual(
    NOT_FUNCTIONAL,
  )
})

test.each([
  '',
  '%',
  '{}',
  '{"categories":"analytics ads"}',
  '{"categories":{"analytics":true}}',
  encodeURIComponent(ALL).slice(0, 100),
])('a text that can’t be read grants nothing, not even by default: %s', (value) => {
  const outcome = importOf(fromOrestbida({ categories, shown }), { cookie: `cc_cookie=${value}` })
  expect(outcome).toMatchObject({ text: '', asked: optional })
})

test('a list of services that is a text accepts none', () => {
  const source = fromOrestbida({ categories, services: { analytics: { GA: ['stats'] } } })
  const cookie = encoded(ALL.replace('"analytics":[]', '"analytics":"GA"'))
  expect(importOf(source, { cookie }).granted).toEqual([])
})
