// @vitest-environment jsdom
/// <reference types="node" />
import { runInThisContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalogOf, gpc, optOut, silent } from '../../test/fixtures.ts'
import { type ConsentEffect, type ConsentStoreOptions, createConsentStore, memoryStorage } from '../index.ts'
import type { AnyCatalog } from '@askfirst/catalog'
import { scriptLoader } from '../effects/index.ts'
import { googleAnalytics } from '../tags/google-analytics.ts'
import { googleHeadScript, googleConsentMode, type GoogleConsentModeOptions } from './index.ts'

const page = globalThis as { dataLayer?: unknown[]; gtag?: unknown }
/** The commands so far, each as an array. */
const commands = () => (page.dataLayer ?? []).map((entry) => Array.from(entry as ArrayLike<unknown>))
const updates = () => commands().filter(([command, kind]) => command === 'consent' && kind === 'update')
const drawn = () => void vi.advanceTimersByTime(1000)

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const granted = Object.fromEntries(Object.keys(denied).map((key) => [key, 'granted']))

const catalog = catalogOf([
  { id: 'google-analytics', category: 'performance' },
  { id: 'heatmap', category: 'performance' },
  { id: 'google-adwords-conversion', category: 'targeting', tag: 'google-ads' },
  { id: 'google-dynamic-remarketing', category: 'targeting', tag: 'google-ads' },
  { id: 'doubleclick', category: 'targeting' },
  { id: 'chat', category: 'functional' },
])
let stops: (() => void)[] = []
const visit = (
  options: GoogleConsentModeOptions = {},
  more: Partial<ConsentStoreOptions<AnyCatalog>> = {},
) => {
  const store = createConsentStore<AnyCatalog>({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    effects: [googleConsentMode(options)],
    ...more,
  })
  stops.push(store.start())
  return store
}
/** Runs a script as in the head of a page. */
const runInHead = (code: string) => void runInThisContext(code)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.head.replaceChildren()
  delete page.dataLayer
  delete page.gtag
  delete (globalThis as Record<string, unknown>)['ga-disable-G-1']
  vi.useRealTimers()
})

describe('the default', () => {
  test('comes first, denies everything but security, and waits; without a decision there is no update', () => {
    const store = visit()
    store.open('preferences')
    drawn()
    expect(commands()).toEqual([['consent', 'default', { ...denied, wait_for_update: 500 }]])
  })

  test('is `arguments`, not an array: Google treats arrays as data', () => {
    visit()
    expect(Array.isArray(page.dataLayer?.[0])).toBe(false)
    expect(Object.prototype.toString.call(page.dataLayer?.[0])).toBe('[object Arguments]')
  })

  test('has regions, redaction, passthrough, and its own waiting time', () => {
    visit({
      waitForUpdate: 2000,
      regions: [{ region: ['US', 'CH'], granted: ['analytics_storage'] }],
      adsDataRedaction: true,
      urlPassthrough: true,
    })
    expect(commands()).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 2000 }],
      [
        'consent',
        'default',
        { ...denied, analytics_storage: 'granted', wait_for_update: 2000, region: ['US', 'CH'] },
      ],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ])
  })

  test('in the head script is the same, and is not repeated', () => {
    const options = {
      regions: [{ region: ['US'], granted: ['ad_storage' as const] }],
      adsDataRedaction: true,
    }
    visit(options)
    const byEffect = commands()
    delete page.dataLayer
    delete page.gtag
    runInHead(googleHeadScript(options))
    expect(commands()).toEqual(byEffect)
    visit(options)
    expect(commands()).toEqual(byEffect)
  })

  test('in the head script can’t be ended by its own content', () => {
    const code = googleHeadScript({ regions: [{ region: ['</script><!--'], granted: [] }] })
    expect(code).not.toMatch(/<[/!]/)
    runInHead(code)
    expect(commands()[1]?.[2]).toMatchObject({ region: ['</script><!--'] })
  })

  test('keeps the page’s queue', () => {
    page.dataLayer = [{ event: 'before' }]
    runInHead(googleHeadScript())
    expect(page.dataLayer).toHaveLength(2)
    expect(page.dataLayer?.[0]).toEqual({ event: 'before' })
  })
})

describe('a decision', () => {
  test.each([
    ['acceptAll', granted],
    ['rejectAll', denied],
  ] as const)('%s is sent once', (verb, expected) => {
    const store = visit()
    store[verb]()
    drawn()
    store.open('preferences')
    store.close()
    drawn()
    expect(updates()).toEqual([['consent', 'update', expected]])
  })

  test('is sent at once, whether it grants or withdraws', () => {
    const store = visit()
    store.acceptAll()
    expect(updates()).toEqual([['consent', 'update', granted]])
    store.withdraw()
    expect(updates()).toEqual([
      ['consent', 'update', granted],
      ['consent', 'update', denied],
    ])
  })

  test('right after another one comes second, and both are sent', () => {
    const store = visit()
    store.acceptAll()
    store.withdraw()
    drawn()
    expect(updates().map(([, , state]) => state)).toEqual([granted, denied])
  })

  test('of an earlier page is sent before the first hit', () => {
    const storage = memoryStorage()
    visit({}, { storage, effects: [] }).acceptAll()
    visit(
      {},
      { storage, effects: [googleConsentMode(), scriptLoader([googleAnalytics({ measurementId: 'G-1' })])] },
    )
    drawn()
    expect(commands().map(([command, kind]) => `${String(command)} ${String(kind)}`)).toEqual([
      'consent default',
      'consent update',
      expect.stringMatching(/^js /),
      'config G-1',
    ])
  })

  test('updates Google before its tag loads', () => {
    const tag = googleAnalytics({ measurementId: 'G-1' })
    visit({}, { effects: [googleConsentMode(), scriptLoader([tag])] }).acceptAll()
    drawn()
    expect(commands().map(([command]) => command)).toEqual(['consent', 'consent', 'js', 'config'])
  })

  test('is not needed where everything runs by default: that is sent on a first visit', () => {
    visit({}, { policy: { regime: optOut } })
    drawn()
    expect(updates()).toEqual([['consent', 'update', granted]])
  })

  test('denies what a signal refuses', () => {
    visit({}, { signals: () => gpc }).acceptAll()
    drawn()
    expect(updates()[0]?.[2]).toEqual({
      ...granted,
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
    })
  })

  test('is not repeated if the effect is started again', () => {
    const effect = googleConsentMode()
    const store = visit({}, { effects: [effect] })
    store.acceptAll()
    for (const stop of stops.splice(0)) stop()
    stops.push(store.start())
    drawn()
    expect(commands()).toHaveLength(2)
  })

  test('is not repeated by another list of effects on the same page, as after an edit', () => {
    const storage = memoryStorage()
    visit({ event: 'consent_known' }, { storage }).acceptAll()
    for (const stop of stops.splice(0)) stop()
    visit({ event: 'consent_known' }, { storage })
    drawn()
    expect(commands().map(([, kind]) => kind)).toEqual(['default', 'update', undefined])
  })

  test.each([
    ['the same effects', true],
    ['another list of effects', false],
  ])('of which another catalog keeps less is sent again, by %s', (_, isSame) => {
    const effect = googleConsentMode()
    const storage = memoryStorage()
    visit({}, { storage, effects: [effect] }).acceptAll()
    for (const stop of stops.splice(0)) stop()
    // It has another category, so it is another question.
    const moved = catalogOf([{ id: 'google-analytics', category: 'targeting' }])
    visit({}, { storage, catalog: moved, effects: [isSame ? effect : googleConsentMode()] })
    expect(updates().map(([, , state]) => (state as typeof denied).analytics_storage)).toEqual([
      'granted',
      'denied',
    ])
  })

  test('that is missing denies what the page granted, after the default', () => {
    page.dataLayer = [['consent', 'update', granted]]
    visit()
    expect(commands().map(([, kind]) => kind)).toEqual(['update', 'default', 'update'])
    expect(updates().at(-1)?.[2]).toEqual(denied)
  })
})

describe('what decides each key', () => {
  const keys = (store: ReturnType<typeof visit>, choice: Parameters<typeof store.save>[0]) => {
    store.save(choice)
    drawn()
    const state = updates().at(-1)?.[2] as Record<string, string>
    return Object.keys(state).filter((key) => state[key] === 'granted')
  }

  test('a category', () => {
    expect(keys(visit(), { categories: { functional: true } })).toEqual([
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ])
  })

  test('Google’s own vendors in a category, because a vendor’s own decision wins', () => {
    expect(keys(visit(), { vendors: { 'google-analytics': true } })).toContain('analytics_storage')
    expect(
      keys(visit(), { categories: { performance: true }, vendors: { 'google-analytics': false } }),
    ).not.toContain('analytics_storage')
  })

  test('all of them, if they share keys', () => {
    const store = visit()
    expect(keys(store, { vendors: { doubleclick: true } })).not.toContain('ad_storage')
    expect(
      keys(store, { vendors: { 'google-adwords-conversion': true, 'google-dynamic-remarketing': true } }),
    ).toContain('ad_storage')
  })

  test('a map that the site passes', () => {
    const store = visit({ categories: { functional: ['analytics_storage'] } })
    expect(keys(store, { categories: { functional: true } })).toEqual([
      'analytics_storage',
      'security_storage',
    ])
  })

  test('a key of a Google product that the catalog lacks stays denied: it was not disclosed', () => {
    const reported = (...vendors: string[]) => {
      delete page.dataLayer
      const small = catalogOf([
        { id: 'heatmap', category: 'performance' },
        { id: 'youtube', category: 'targeting' },
        { id: 'google-tag-manager', category: 'performance' },
        ...vendors.map((id) => ({ id, category: 'performance' as const })),
      ])
      visit({}, { catalog: small }).acceptAll()
      const state = updates()[0]?.[2] as Record<string, string>
      return Object.keys(state).filter((key) => state[key] === 'granted')
    }
    const always = ['functionality_storage', 'personalization_storage', 'security_storage']
    const ads = ['ad_storage', 'ad_user_data', 'ad_personalization']
    expect(reported()).toEqual(always)
    expect(reported('google-analytics')).toEqual(['analytics_storage', ...always])
    for (const one of ['google-adwords-conversion', 'google-dynamic-remarketing', 'doubleclick']) {
      expect(reported(one)).toEqual([...ads, ...always])
    }
  })

  test('a key of a product follows it into its category', () => {
    const moved = catalogOf([
      { id: 'google-analytics', category: 'targeting' },
      { id: 'heatmap', category: 'performance' },
    ])
    const store = visit({}, { catalog: moved })
    expect(keys(store, { categories: { performance: true } })).not.toContain('analytics_storage')
    expect(keys(store, { categories: { targeting: true } })).toContain('analytics_storage')
  })

  test('a map with a key for what only the site knows, such as the tags in Tag Manager', () => {
    const small = catalogOf([{ id: 'google-tag-manager', category: 'performance' }])
    const categories = { performance: ['analytics_storage'], targeting: ['ad_storage'] } as const
    expect(keys(visit({ categories }, { catalog: small }), { categories: { performance: true } })).toEqual([
      'analytics_storage',
      'security_storage',
    ])
  })

  test('a category that the catalog lacks stays denied', () => {
    const small = { ...catalogOf([]), categories: { necessary: { necessary: true }, performance: {} } }
    const store = visit(
      { categories: { performance: ['analytics_storage'], targeting: ['ad_storage'] } },
      { catalog: small },
    )
    store.acceptAll()
    drawn()
    expect(updates()[0]?.[2]).toEqual({ ...denied, analytics_storage: 'granted' })
  })
})

describe('the order in the data layer', () => {
  const own = (): ConsentEffect => (consent) => {
    const push = () => void page.dataLayer?.push({ event: consent.isGranted('heatmap') ? 'yes' : 'no' })
    push()
    return consent.subscribe(({ grants }, previous) => {
      if (grants !== previous.grants) push()
    })
  }
  const kinds = () =>
    commands().map(([command, kind], i) =>
      command === 'consent' ? kind : (page.dataLayer as { event: string }[])[i]?.event,
    )

  test('is default, update, own event, if an effect behind it pushes when it gets the decision', () => {
    const store = visit({}, { effects: [googleConsentMode(), own()] })
    expect(kinds()).toEqual(['default', 'no'])
    store.acceptAll()
    store.withdraw()
    store.acceptAll()
    expect(kinds()).toEqual(['default', 'no', 'update', 'yes', 'update', 'no', 'update', 'yes'])
  })

  test('also at the start of a later page', () => {
    const storage = memoryStorage()
    visit({}, { storage, effects: [] }).acceptAll()
    visit({}, { storage, effects: [googleConsentMode(), own()] })
    expect(kinds()).toEqual(['default', 'update', 'yes'])
  })

  test('an event that the site named follows each update, for triggers of Tag Manager', () => {
    const store = visit({ event: 'consent_update' })
    expect(kinds()).toEqual(['default'])
    store.acceptAll()
    store.rejectAll()
    expect(kinds()).toEqual(['default', 'update', 'consent_update', 'update', 'consent_update'])
  })

  test('a tag counts as running only after Google was updated', () => {
    const tag = googleAnalytics({ measurementId: 'G-1' })
    const store = visit({}, { effects: [googleConsentMode(), scriptLoader([tag])] })
    const seen: unknown[] = []
    store.subscribe(({ running }, previous) => {
      if (running !== previous.running) seen.push([running, updates().length])
    })
    store.acceptAll()
    expect(store.getState().running).toEqual([])
    drawn()
    expect(seen.pop()).toEqual([['google-analytics'], 1])
  })
})

test('a data layer with another name gets everything, from the effect and from the head script', () => {
  const named = globalThis as { shopLayer?: unknown[] }
  const options = { dataLayer: 'shopLayer', event: 'consent_known' }
  const kinds = () =>
    (named.shopLayer ?? []).map((entry) => (entry as unknown[])[1] ?? (entry as { event: string }).event)
  runInHead(googleHeadScript(options))
  expect(kinds()).toEqual(['default'])
  visit(options).acceptAll()
  expect(kinds()).toEqual(['default', 'update', 'consent_known'])
  delete named.shopLayer
  visit(options)
  expect(kinds()).toEqual(['default'])
  expect([page.dataLayer, page.gtag]).toEqual([undefined, undefined])
  delete named.shopLayer
})

/** Tags that listen to Google's default data layer must get it, whatever a variable lacks. */
describe('a data layer with an unusable name', () => {
  afterEach(() => void vi.restoreAllMocks())

  test.each(['', ' ', 'undefined', null, {}, 7])(
    '(%j) is reported once, and the default one is used',
    (name) => {
      const reported = vi.spyOn(console, 'error').mockReturnValue()
      const before = Object.keys(globalThis)
      visit({ dataLayer: name as string })
      expect(commands()[0]).toEqual(['consent', 'default', { ...denied, wait_for_update: 500 }])
      expect(reported.mock.calls).toEqual([[expect.stringMatching(/AF220.*dataLayer/s)]])
      expect(Object.keys(globalThis).filter((each) => !before.includes(each))).toEqual(['dataLayer', 'gtag'])
    },
  )

  test('is the default one in the head script, too', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(googleHeadScript({ dataLayer: '' })).toBe(googleHeadScript())
  })
})
