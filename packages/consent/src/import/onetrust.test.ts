import { describe, expect, test } from 'vitest'
import { optional, TODAY } from '../../test/fixtures.ts'
import { dayOf, importOf } from '../../test/imports.ts'
import { fromOneTrust } from './onetrust.ts'

/**
 * Cookies that OneTrust set on live sites, found in public repositories, with other ids.
 * https://www.npmjs.com/package/@commercetools-frontend/cookie-consent explains the groups.
 */
const consent = (groups: string, more = ''): string =>
  `OptanonConsent=isGpcEnabled=0&datestamp=Sun+May+31+2026+14%3A23%3A04+GMT%2B0200+(heure+d%E2%80%99%C3%A9t%C3%A9+d%E2%80%99Europe+centrale)&version=202602.1.0&browserGpcFlag=0&isIABGlobal=false&consentId=00000000-0000-0000-0000-000000000000&isAnonUser=1&hosts=&interactionCount=2&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}${more}&AwaitingReconsent=false&intType=2&geolocation=FR%3BIDF`
const CLOSED = '; OptanonAlertBoxClosed=2026-03-06T11:23:20.578Z'
const ALL = 'C0001:1,C0002:1,C0003:1,C0004:1'
const NONE = 'C0003:0,C0004:0,C0002:0,C0001:1,C0005:0'

const shown = { C0002: ['performance', 'stats', 'heatmap'], C0004: ['ads'] }

describe('refusals', () => {
  test('refuse our category, with all its vendors', () => {
    const { refused, day } = importOf(fromOneTrust(), { cookie: consent(NONE) + CLOSED })
    expect(refused).toEqual(optional)
    expect(day).toBe(dayOf('2026-03-06'))
  })

  test('of hosts and general vendors refuse those', () => {
    const source = fromOneTrust({ shown, vendors: { H7: ['ads'], V5: ['heatmap'] } })
    const cookie =
      consent(ALL, `&genVendors=${encodeURIComponent('V5:0,')}`).replace(
        'hosts=',
        `hosts=${encodeURIComponent('H7:0')}`,
      ) + CLOSED
    const { refused, granted } = importOf(source, { cookie })
    expect(refused).toEqual(['heatmap', 'ads'])
    expect(granted).toEqual(['performance', 'stats'])
  })

  test('of a custom group refuse what the site maps', () => {
    const source = fromOneTrust({ categories: { C0005: ['chat'], gad: ['pixel-ads'] } })
    const cookie = consent('C0001:1,C0002:1,C0003:1,C0004:1,C0005:0,gad:0,V2STACK42:0') + CLOSED
    expect(importOf(source, { cookie }).refused).toEqual(['chat', 'pixel-ads'])
  })

  test('count from today if the day is unknown', () => {
    const { refused, day } = importOf(fromOneTrust(), { cookie: consent(NONE) })
    expect(refused).toEqual(optional)
    expect(day).toBe(TODAY)
  })
})

describe('grants', () => {
  test('cover what was shown, from the day on which the banner was closed', () => {
    const { granted, refused, asked, day } = importOf(fromOneTrust({ shown }), {
      cookie: consent('C0001:1,C0002:1,C0003:0,C0004:1') + CLOSED,
    })
    expect(granted).toEqual(['performance', 'stats', 'heatmap', 'ads'])
    expect(refused).toEqual(['functional', 'chat'])
    expect(asked).toEqual(['targeting', 'pixel-stats', 'pixel-ads'])
    expect(day).toBe(dayOf('2026-03-06'))
  })

  test('of a single host are for that very vendor', () => {
    const cookie = consent(ALL).replace('hosts=', `hosts=${encodeURIComponent('H7:1')}`) + CLOSED
    expect(importOf(fromOneTrust({ vendors: { H7: ['ads'] } }), { cookie }).granted).toEqual(['ads'])
  })

  test.each([
    ['nobody says what was shown', fromOneTrust(), consent(ALL) + CLOSED],
    ['the day isn’t known', fromOneTrust({ shown }), consent(ALL)],
    ['the day can’t be read', fromOneTrust({ shown }), `${consent(ALL)}; OptanonAlertBoxClosed=yesterday`],
    [
      'one of two days is too old',
      fromOneTrust({ shown }),
      `${consent(ALL) + CLOSED}; OptanonAlertBoxClosed=2024-03-06T11:23:20.578Z`,
    ],
    [
      'OneTrust would ask again',
      fromOneTrust({ shown }),
      consent(ALL).replace('Reconsent=false', 'Reconsent=true') + CLOSED,
    ],
    [
      'a vendor was refused, and nobody says which',
      fromOneTrust({ shown }),
      consent(ALL, `&genVendors=${encodeURIComponent('V77:0,V67:0,')}`) + CLOSED,
    ],
  ])('don’t count if %s', (_why, source, cookie) => {
    expect(importOf(source, { cookie }).granted).toEqual([])
  })

  test('count if the refused vendors have no counterpart', () => {
    const cookie = consent(ALL, `&genVendors=${encodeURIComponent('V77:0,V67:0,')}`) + CLOSED
    const source = fromOneTrust({ shown, vendors: { V77: [], V67: [] } })
    expect(importOf(source, { cookie }).granted).toEqual(['performance', 'stats', 'heatmap', 'ads'])
  })
})

test('what OneTrust writes before a choice is no choice', () => {
  for (const count of ['&interactionCount=0', '']) {
    const cookie = consent(NONE).replace('&interactionCount=2', count)
    expect(importOf(fromOneTrust({ shown }), { cookie }).text).toBeNull()
  }
})

test('a refused group without a counterpart keeps undecided vendors from running by default', () => {
  const cookie = consent('C0001:1,C0009:0') + CLOSED
  expect(importOf(fromOneTrust({ shown }), { cookie })).toMatchObject({ text: '', asked: optional })
})

test.each([
  '',
  '%',
  'groups',
  'groups=C0002',
  'groups=C0002:',
  'groups=C0002:yes',
  'groups=C0002:1:0',
  'datestamp=1',
])('a text that can’t be read grants nothing: %s', (value) => {
  const { granted, asked } = importOf(fromOneTrust({ shown }), { cookie: `OptanonConsent=${value}${CLOSED}` })
  expect(granted).toEqual([])
  expect(asked).toEqual(optional)
})
