import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as vendors from '@askfirst/catalog/vendors'
import { type ConsentSnapshot, type ConsentStorage, createConsentStore } from '@askfirst/consent'
import { fromCookiebot, fromKlaro, importingStorage, type ChoiceSource } from '@askfirst/consent/import'
import { useConsent } from '@askfirst/consent/react'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { clearCookies, visitWith } from './browser.ts'
import { examplesOf } from './example.ts'

const example = examplesOf('importing')
const listOf = (...ids: string[]) =>
  defineCatalog({
    categories: defaultCategories,
    vendors: Object.values(vendors).filter(({ id }) => ids.includes(id)),
  })

const YESTERDAY = Date.now() - 86_400_000
const iso = new Date(YESTERDAY).toISOString()
const json = (value: object): string => encodeURIComponent(JSON.stringify(value))

/** The state of a visit after only the other tool has asked. */
function visit(from: ChoiceSource, catalog: ReturnType<typeof listOf>, left: string) {
  visitWith(left)
  const store = createConsentStore({ catalog, storage: importingStorage({ catalog, from: [from] }) })
  store.start()()
  const { mustAsk, grants } = store.getState()
  const granted = Object.entries(grants)
    .filter(([id, yes]) => yes && id !== 'necessary')
    .map(([id]) => id)
  return { mustAsk, granted: granted.sort() }
}

afterEach(() => {
  cleanup()
  clearCookies()
  localStorage.clear()
})

const cookiebot = (preferences: boolean, statistics: boolean, marketing: boolean): string =>
  `CookieConsent={stamp:%27A+/==%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:${marketing}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${YESTERDAY}%2Cregion:%27de%27}`

describe('Importing', () => {
  const catalog = listOf('google-analytics', 'facebook-custom-audience')
  const See = () => <p>{useConsent((state) => `${state.mustAsk} ${state.grants['google-analytics']}`)}</p>

  test.each([
    ['accepted everything', cookiebot(true, true, true), 'false true'],
    ['refused everything', cookiebot(false, false, false), 'false false'],
    ['accepted statistics', cookiebot(false, true, false), 'false true'],
    ['was never asked', '', 'true false'],
  ])('a visitor who %s is imported', async (_who, left, seen) => {
    visitWith(left)
    const { App } = await example<{ App: (props: { children: ReactNode }) => ReactNode }>('Importing', 0, {
      modules: { './catalog': { catalog } },
    })
    const { container } = render(
      <App>
        <See />
      </App>,
    )
    expect(container.textContent).toBe(seen)
  })
})

test('What is kept: the visitor is asked about what is new', async () => {
  const catalog = listOf('google-analytics', 'facebook-custom-audience')
  visitWith(cookiebot(true, true, true))
  const shown = { statistics: ['google-analytics'], marketing: ['facebook-custom-audience'] }
  const scope = { importingStorage, fromCookiebot, catalog, shown }
  const { value: storage } = await example<{ value: ConsentStorage }>('What is kept', 0, { scope })
  const store = createConsentStore({ catalog, storage })
  store.start()()
  expect(store.getState()).toMatchObject({
    mustAsk: true,
    decided: true,
    grants: { performance: false, 'google-analytics': true, targeting: true, functional: true },
  })
})

const tools = [
  {
    heading: 'CookieConsent by Orest Bida',
    vendors: ['facebook-custom-audience', 'google-adwords-conversion', 'google-analytics', 'hotjar'],
    accepted: `cc_cookie=${json({ categories: ['necessary', 'analytics', 'ads'], revision: 2, lastConsentTimestamp: iso, services: { necessary: [], analytics: ['Google Analytics', 'Hotjar'], ads: [] } })}`,
    refused: `cc_cookie=${json({ categories: ['necessary'], revision: 2, lastConsentTimestamp: iso, services: { necessary: [], analytics: [], ads: [] } })}`,
    // It has no category for `functional`, so nobody accepted that.
    granted: ['performance', 'targeting'],
  },
  {
    heading: 'Klaro',
    vendors: ['google-analytics', 'youtube'],
    accepted: `klaro=${json({ googleAnalytics: true, youtube: true })}`,
    refused: `klaro=${json({ googleAnalytics: false, youtube: false })}`,
    granted: ['functional', 'performance'],
  },
  {
    heading: 'c15t',
    vendors: ['google-analytics', 'facebook-custom-audience'],
    accepted: `c15t=c.necessary:1,c.functionality:1,c.experience:1,c.measurement:1,c.marketing:1,i.t:${YESTERDAY}`,
    refused: `c15t=c.necessary:1,i.t:${YESTERDAY}`,
    granted: ['functional', 'performance', 'targeting'],
  },
  {
    heading: 'Cookiebot',
    vendors: ['google-analytics', 'hotjar', 'facebook-custom-audience'],
    accepted: cookiebot(true, true, true),
    refused: cookiebot(false, false, false),
    granted: ['functional', 'performance', 'targeting'],
  },
  {
    heading: 'OneTrust',
    vendors: ['google-analytics', 'hotjar', 'youtube', 'x-posts'],
    accepted: `OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1&hosts=H12%3A1; OptanonAlertBoxClosed=${iso}`,
    refused: `OptanonConsent=groups=C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0%2CC0005%3A0&hosts=H12%3A0; OptanonAlertBoxClosed=${iso}`,
    granted: ['functional', 'performance', 'targeting'],
  },
]

describe.each(tools)('$heading', ({ heading, vendors: ids, accepted, refused, granted }) => {
  const catalog = listOf(...ids)

  test('a visitor who accepted everything is not asked, and nothing else is granted', async () => {
    const { value: source } = await example<{ value: ChoiceSource }>(heading, 0)
    expect(visit(source, catalog, accepted)).toEqual({ mustAsk: false, granted: [...ids, ...granted].sort() })
  })

  test('a visitor who refused everything is not asked', async () => {
    const { value: source } = await example<{ value: ChoiceSource }>(heading, 0)
    expect(visit(source, catalog, refused)).toEqual({ mustAsk: false, granted: [] })
  })

  test('a visitor who accepted everything too long ago is asked, and nothing is granted', async () => {
    const { value: source } = await example<{ value: ChoiceSource }>(heading, 0)
    const longAgo = YESTERDAY - 400 * 86_400_000
    const left = accepted
      .replaceAll(String(YESTERDAY), String(longAgo))
      .replaceAll(encodeURIComponent(iso), new Date(longAgo).toISOString())
      .replaceAll(iso, new Date(longAgo).toISOString())
    // Klaro stores no date: its cookie has expired by then.
    const { mustAsk, granted: given } = visit(source, catalog, left === accepted ? '' : left)
    expect({ mustAsk, given }).toEqual({ mustAsk: true, given: [] })
  })

  test('a truncated text grants nothing new, and a refusal stays one', async () => {
    const { value: source } = await example<{ value: ChoiceSource }>(heading, 0)
    for (let end = refused.indexOf('=') + 1; end < refused.length; end += 3) {
      expect(visit(source, catalog, refused.slice(0, end)).granted).toEqual([])
    }
    for (let end = accepted.indexOf('=') + 1; end < accepted.length; end += 3) {
      const { granted: given } = visit(source, catalog, accepted.slice(0, end))
      expect([...ids, ...granted]).toEqual(expect.arrayContaining(given))
    }
  })

  test('a new vendor is asked about, and not granted', async () => {
    const { value: source } = await example<{ value: ChoiceSource }>(heading, 0)
    const { mustAsk, granted: given } = visit(source, listOf(...ids, 'microsoft-clarity'), accepted)
    expect(mustAsk).toBe(true)
    expect(given).toEqual(expect.arrayContaining(ids))
    expect(given).not.toContain('microsoft-clarity')
  })
})

test('Import from several tools: a refusal in any of them counts', async () => {
  const catalog = listOf('youtube', 'google-analytics')
  const scope = { importingStorage, fromKlaro, fromCookiebot, catalog }
  visitWith(`klaro=${json({ youtube: true })}; ${cookiebot(false, false, false)}`)
  const { value: storage } = await example<{ value: ConsentStorage }>('Import from several tools', 0, {
    scope,
  })
  const store = createConsentStore({ catalog, storage })
  store.start()()
  expect(store.getState()).toMatchObject({ mustAsk: false, decided: true, grants: { youtube: false } })
})

test('On a server: the first page is rendered with the visitor’s choice', async () => {
  const catalog = listOf('google-analytics', 'facebook-custom-audience')
  const { readSnapshot } = await example<{ readSnapshot: (request: Request) => ConsentSnapshot }>(
    'On a server',
    0,
    { scope: { catalog, fromCookiebot } },
  )
  const request = new Request('https://shop.example/', {
    headers: { cookie: cookiebot(false, false, false) },
  })
  const store = createConsentStore({ catalog, snapshot: readSnapshot(request) })
  expect(store.getState()).toMatchObject({ decided: true, mustAsk: false, open: { banner: false } })
})

test('Write your own source: its refusal is kept', async () => {
  const catalog = listOf('google-analytics', 'youtube')
  const { ours } = await example<{ ours: ChoiceSource }>('Write your own source', 0)
  expect(visit(ours, catalog, 'cookies-ok=no')).toEqual({ mustAsk: false, granted: [] })
  // It says neither when nor for which vendors.
  expect(visit(ours, catalog, 'cookies-ok=yes')).toEqual({ mustAsk: true, granted: [] })
})

test('no example is left out', () => expect(example.left()).toEqual([]))
