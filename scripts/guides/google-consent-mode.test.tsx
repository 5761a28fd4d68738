import type { ConsentEffect, ConsentStore } from '@askfirst/consent'
import { createConsentStore, memoryStorage, resolveRegime } from '@askfirst/consent'
import { scriptLoader, type Tag } from '@askfirst/consent/effects'
import { googleHeadScript, googleConsentMode } from '@askfirst/consent/google'
import { googleAnalytics } from '@askfirst/consent/tags'
import { waitFor } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askedHosts, leave } from './browser.ts'
import { examplesOf, run } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('google-consent-mode')
const catalog = listOf('google-analytics', 'google-adwords-conversion', 'youtube')
type Entry = Readonly<Record<number, unknown>>

const said = (): readonly (readonly unknown[])[] =>
  ((window as { dataLayer?: ArrayLike<unknown>[] }).dataLayer ?? []).map((entry) => Array.from(entry))
const consentOf = () => said().filter(([command]) => command === 'consent')

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  leave()
  vi.restoreAllMocks()
})

/** A page of a site with these effects. */
function visit(effects: readonly ConsentEffect[], options = {}): ConsentStore {
  const store = createConsentStore({ catalog, effects, storage: memoryStorage(), ...options })
  stops.push(store.start())
  return store as ConsentStore
}
const effectOf = async (heading: string, index: number) =>
  (await example<{ value?: ConsentEffect }>(heading, index)).value as ConsentEffect

describe('the start', () => {
  const started = async () => {
    const modules = { './catalog': { catalog } }
    const { consent } = await example<{ consent: ConsentStore }>('Google Consent Mode', 0, { modules })
    stops.push(consent.start())
    return consent
  }

  test('nothing is granted at first, and in basic mode no tag loads before a choice', async () => {
    await started()
    const [first] = consentOf()
    expect(first?.[1]).toBe('default')
    const {
      wait_for_update: wait,
      security_storage: security,
      ...keys
    } = (first?.[2] ?? {}) as Record<string, unknown>
    expect([wait, security]).toEqual([500, 'granted'])
    expect(new Set(Object.values(keys))).toEqual(new Set(['denied']))
    expect(askedHosts()).toEqual([])
  })

  test('then each decision sends one update, a refusal too, and its tag loads after it', async () => {
    const consent = await started()
    consent.acceptAll()
    await waitFor(() => expect(askedHosts()).toEqual(['www.googletagmanager.com']))
    consent.rejectAll()
    expect(consentOf().map(([, kind]) => kind)).toEqual(['default', 'update', 'update'])
    expect(consentOf()[1]?.[2]).toMatchObject({ analytics_storage: 'granted', ad_storage: 'granted' })
    expect(consentOf()[2]?.[2]).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied' })
    const update = said().findIndex(([, kind]) => kind === 'update')
    expect(said().findIndex(([command]) => command === 'config')).toBeGreaterThan(update)
  })
})

test('Advanced: tags load before a choice, with the information that nothing is granted', async () => {
  const lines = example
    .text('Basic and advanced', 0)
    .split('\n')
    .filter((line) => line.includes('mode:'))
  const vendors = await import('@askfirst/consent/tags')
  const tags = await Promise.all(
    lines.map(async (line) => (await run(line, { scope: { ...vendors } })).value as Tag),
  )
  expect(tags).toHaveLength(4)
  expect(tags.every(({ early }) => early)).toBe(true)
  const list = listOf('google-analytics', 'google-adwords-conversion', 'doubleclick', 'google-tag-manager')
  const store = visit([googleConsentMode(), scriptLoader(tags)], { catalog: list })
  await waitFor(() => expect(askedHosts()).toEqual(['www.googletagmanager.com']))
  expect(consentOf().map(([, kind]) => kind)).toEqual(['default'])
  // So that texts say that they load in any case.
  expect(store.early).toEqual(expect.arrayContaining(list.vendors.map(({ id }) => id)))
})

describe('Before the app’s own code', () => {
  test('Vite puts the script into the head, and the effect doesn’t repeat it', async () => {
    const { default: config } = (await vite()) as {
      default: { plugins: { transformIndexHtml: () => object[] }[] }
    }
    const [tag] = (config.plugins[0]?.transformIndexHtml() ?? []) as { children: string; injectTo: string }[]
    expect(tag?.injectTo).toBe('head-prepend')
    expect(tag?.children).toBe(googleHeadScript({ waitForUpdate: 800 }))
    expect(tag?.children).not.toMatch(/<\/script>|<!--/)
    // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
    new Function(tag?.children ?? '')()
    visit([googleConsentMode({ waitForUpdate: 800 })])
    expect(consentOf().map(([, kind]) => kind)).toEqual(['default'])
    expect(consentOf()[0]?.[2]).toMatchObject({ wait_for_update: 800 })
  })

  /** The exports of the file. */
  const vite = async () => {
    const code = example
      .text("Before the app's own code", 0)
      .replace('export default', 'export const config =')
    const modules = { vite: { defineConfig: (config: object) => config } }
    return { default: (await run(code, { modules }))['config'] }
  }

  test('a head that React renders uses a component, with its nonce', async () => {
    const { Document } = await example<{
      Document: (props: { nonce: string; children: ReactNode }) => ReactElement
    }>("Before the app's own code", 1)
    const html = renderToString(<Document nonce="n-1">Page</Document>)
    expect(html).toMatch(/<head><script[^>]* nonce="n-1"[^>]*>[^<]*800/)
  })
})

describe('Which key follows what', () => {
  const KEYS = ['analytics_storage', 'ad_storage', 'ad_user_data', 'ad_personalization'] as const

  test('each row follows the products that the catalog has', () => {
    const store = visit([googleConsentMode()], { catalog: listOf('google-analytics', 'youtube') })
    store.acceptAll()
    expect(KEYS.map((key) => ((consentOf().at(-1)?.[2] ?? {}) as Record<string, string>)[key])).toEqual([
      'granted',
      'denied',
      'denied',
      'denied',
    ])
  })

  test('the map replaces the default: a key that no category decides stays denied', async () => {
    const store = visit([await effectOf('Which key follows what', 0)])
    store.save({ categories: { performance: true } })
    expect(consentOf().at(-1)?.[2]).toMatchObject({
      analytics_storage: 'granted',
      functionality_storage: 'granted',
      personalization_storage: 'granted',
      ad_storage: 'denied',
      security_storage: 'granted',
    })
  })
})

test('Set defaults by region: places get their own defaults, and where the policy grants, an update wins', async () => {
  visit([await effectOf('Set defaults by region', 0)], { policy: { regime: resolveRegime('US-CA') } })
  const defaults = consentOf().filter(([, kind]) => kind === 'default')
  const of = (place: string) =>
    defaults.find(([, , keys]) => (keys as { region?: string[] }).region?.includes(place))?.[2]
  expect(of('US')).toMatchObject({ analytics_storage: 'granted', ad_storage: 'granted' })
  expect(of('US-CA')).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
  expect(consentOf().at(-1)?.slice(1)).toMatchObject(['update', { ad_storage: 'granted' }])
})

describe('When Google is told', () => {
  test('the order is default, update, your event, on the page of the choice and on the next', async () => {
    const { countVisits } = await example<{ countVisits: ConsentEffect }>('When Google is told', 0)
    const storage = memoryStorage()
    const order = () => said().map(([command, what]) => (command === 'consent' ? what : command))
    visit([googleConsentMode(), countVisits], { storage }).acceptAll()
    expect(order()).toEqual(['default', 'update', 'event'])
    leave()
    visit([googleConsentMode(), countVisits], { storage })
    expect(order()).toEqual(['default', 'update', 'event'])
  })

  test('an event of your choice follows each update', async () => {
    const store = visit([await effectOf('When Google is told', 1)])
    store.acceptAll()
    store.rejectAll()
    const layer = (window as { dataLayer?: (Entry & { event?: string })[] }).dataLayer ?? []
    expect(layer.map((entry) => entry.event ?? entry[1])).toEqual([
      'default',
      'update',
      'consent_update',
      'update',
      'consent_update',
    ])
  })
})

test('How to check: in the console, the default, and one update after a click', async () => {
  const store = visit([googleConsentMode(), scriptLoader([googleAnalytics({ measurementId: 'G-1' })])])
  const typed = async () => {
    const { dataLayer } = window as { dataLayer?: object[] }
    return (await example<{ value: Entry[] }>('How to check', 0, { scope: { dataLayer } })).value
  }
  expect((await typed()).map((entry) => entry[1])).toEqual(['default'])
  store.acceptAll()
  expect((await typed()).map((entry) => entry[1])).toEqual(['default', 'update'])
})

test('no example is left out', () => expect(example.left()).toEqual([]))
