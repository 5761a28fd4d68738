// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import type { Tag } from '../effects/tag.ts'
import * as vendors from './index.ts'

/** The required options of each tag that has any. */
const required = {
  adobeFonts: ['projectId'],
  amplitude: ['apiKey'],
  crazyEgg: ['accountNumber'],
  crisp: ['websiteId'],
  eloqua: ['siteId'],
  floodlight: ['advertiserId'],
  googleAds: ['conversionId'],
  googleAnalytics: ['measurementId'],
  googleTagManager: ['containerId'],
  heap: ['appId'],
  hotjar: ['siteId'],
  hubspot: ['portalId'],
  intercom: ['appId'],
  linkedinInsight: ['partnerId'],
  liveramp: ['launchpadId'],
  marinSearchMarketer: ['clientId'],
  marketo: ['munchkinId'],
  matomo: ['url', 'siteId'],
  metaPixel: ['pixelId'],
  microsoftClarity: ['projectId'],
  microsoftUet: ['tagId'],
  mixpanel: ['token'],
  pinterestTag: ['tagId'],
  plausible: ['src'],
  posthog: ['apiKey'],
  qualaroo: ['customerId', 'siteToken'],
  quantcast: ['account'],
  redditPixel: ['pixelId'],
  segment: ['writeKey'],
  sentryReplay: ['replay'],
  sift: ['beaconKey', 'sessionId'],
  snapPixel: ['pixelId'],
  tiktokPixel: ['pixelId'],
  xPixel: ['pixelId'],
  xandrPixel: ['pixelId'],
} as const
const makers: Readonly<Record<string, unknown>> = { ...vendors }
const cases = Object.entries(required).flatMap(([name, options]) =>
  options.map((option) => ({
    name: name as keyof typeof required,
    option,
    options: options as readonly string[],
  })),
)

/** The tests of vendors share one page: what a tag leaves there must not affect the next test. */
const own = new Set(Object.keys(globalThis))
afterEach(() => {
  for (const name of Object.keys(globalThis)) if (!own.has(name)) Reflect.deleteProperty(globalThis, name)
  document.head.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('every tag is listed here, or needs nothing', () => {
  const without = Object.keys(vendors).filter((name) => !Object.hasOwn(required, name))
  expect(without).toEqual(['recaptcha', 'stripe'])
})

describe.each(cases)('$name without $option', ({ name, option, options }) => {
  test.each([undefined, null, '', 'undefined', {}, [], true])('(%j) loads nothing, and says so', (value) => {
    vi.useFakeTimers()
    const sent = vi.spyOn(console, 'error').mockReturnValue()
    const others = Object.fromEntries(options.map((each) => [each, '42']))
    const make = makers[name] as (given: object) => Tag
    const { grant, scripts, stop } = playTag(make({ ...others, [option]: value }))
    grant()
    expect(scripts()).toEqual([])
    expect(sent.mock.calls).toMatchObject([
      [expect.stringMatching(new RegExp(`AF220.*\\b${option}\\b`, 's'))],
    ])
    stop()
  })
})

describe.each(Object.entries(required))('%s', (name, options) => {
  test.each([[[]], [[undefined]], [[null]], [['G-1']], [[42]]])(
    'called with %j loads nothing, and reports that',
    (given) => {
      vi.useFakeTimers()
      const sent = vi.spyOn(console, 'error').mockReturnValue()
      const make = makers[name] as (...given: unknown[]) => Tag
      const { grant, scripts, stop } = playTag(make(...given))
      grant()
      expect(scripts()).toEqual([])
      expect(sent.mock.calls).toEqual(
        options.map((option) => [expect.stringMatching(new RegExp(`AF220.*\\b${option}\\b`, 's'))]),
      )
      stop()
    },
  )
})

test.each(['recaptcha', 'stripe'])('%s needs no options, not even an object', (name) => {
  vi.useFakeTimers()
  const make = makers[name] as (...given: unknown[]) => Tag
  for (const given of [[], [undefined], [null]]) expect(make(...given).for).toBe(name)
})

test.each([
  ['googleTagManager', { containerId: 'GTM-1', environment: 'env-1' }, 'environment.auth'],
  ['googleTagManager', { containerId: 'GTM-1', host: '' }, 'host'],
  ['segment', { writeKey: 'k', cdn: '' }, 'cdn'],
  ['posthog', { apiKey: 'k', apiHost: 1 }, 'apiHost'],
  ['mixpanel', { token: 't', src: '' }, 'src'],
  ['matomo', { url: 'https://m.example.com', siteId: 1, src: '' }, 'src'],
  ['amplitude', { apiKey: 'k', script: {} }, 'script'],
  ['eloqua', { siteId: '1', firstPartyHost: '' }, 'firstPartyHost'],
  ['googleAnalytics', { measurementId: 'G-1', dataLayer: '' }, 'dataLayer'],
  ['googleTagManager', { containerId: 'GTM-1', dataLayer: 'undefined' }, 'dataLayer'],
  ['heap', { appId: '1', region: '' }, 'region'],
  ['hotjar', { siteId: 1, version: {} }, 'version'],
  ['hubspot', { portalId: '1', region: 'undefined' }, 'region'],
  ['intercom', { appId: 'a', region: 'asia' }, 'region'],
  ['mixpanel', { token: 't', name: '' }, 'name'],
  ['plausible', { src: 'https://plausible.io/js/script.js', domain: '' }, 'domain'],
  ['recaptcha', { host: '' }, 'host'],
  ['recaptcha', { render: 'undefined' }, 'render'],
  ['stripe', { release: '' }, 'release'],
  ['googleAnalytics', { measurementId: 'G-undefined' }, 'measurementId'],
  ['matomo', { url: 'https://undefined', siteId: 1 }, 'url'],
  ['metaPixel', { pixelId: 'id-null' }, 'pixelId'],
  ['amplitude', { apiKey: 'k', name: '' }, 'name'],
  [
    'amplitude',
    { apiKey: 'k', script: { src: 'https://a.example/a.js', integrity: '' } },
    'script.integrity',
  ],
  ['crisp', { websiteId: 'w', cookieDomain: '' }, 'cookieDomain'],
  ['crisp', { websiteId: 'w', tokenId: 'undefined' }, 'tokenId'],
  ['heap', { appId: '1', region: 'asia' }, 'region'],
  ['heap', { appId: '1', identity: 'null' }, 'identity'],
  ['hotjar', { siteId: 1, userId: {} }, 'userId'],
  ['matomo', { url: 'https://m.example.com', siteId: 1, commands: ['disableCookies'] }, 'commands'],
  ['microsoftClarity', { projectId: 'p', userData: { id: 'user-undefined' } }, 'userData.id'],
  ['plausible', { src: 'https://plausible.io/js/script.js', attributes: { 'data-api': '' } }, 'data-api'],
  ['qualaroo', { customerId: '1', siteToken: 't', identity: 'null' }, 'identity'],
  ['quantcast', { account: 'p-1', uid: 'undefined' }, 'uid'],
  ['recaptcha', { host: 'recaptcha.example' }, 'host'],
  ['recaptcha', { onReady: 'start' }, 'onReady'],
  ['segment', { writeKey: 'k', consent: { ads: true } }, 'consent'],
  ['sift', { beaconKey: 'k', sessionId: 's', userId: [] }, 'userId'],
  ['stripe', { onLoad: true }, 'onLoad'],
  ['tiktokPixel', { pixelId: 'C1', region: '' }, 'region'],
])('%s with %j has no address to load from, and reports that', (name, options, option) => {
  vi.useFakeTimers()
  const sent = vi.spyOn(console, 'error').mockReturnValue()
  const { grant, scripts, stop } = playTag((makers[name] as (given: object) => Tag)(options))
  grant()
  expect(scripts()).toEqual([])
  expect(sent.mock.calls[0]).toEqual([expect.stringContaining(`\`${option}\``)])
  stop()
})

test.each([
  ['heap', { appId: '1', region: 'asia' }, 'got "asia" as `region`'],
  ['hotjar', { siteId: 'abc' }, 'got "abc" as `siteId`'],
  [
    'matomo',
    { url: 'https://m.example.com', siteId: 1, commands: ['a', 1] },
    'got ["a", a value of type number]',
  ],
])('%s with %j reports what it got', (name, options, words) => {
  vi.useFakeTimers()
  const sent = vi.spyOn(console, 'error').mockReturnValue()
  playTag((makers[name] as (given: object) => Tag)(options)).stop()
  expect(sent).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(words))
})

/** Nobody is signed in, or code without types passes a number as id. */
test.each([
  ['crisp', { websiteId: 'w' }, 'tokenId'],
  ['heap', { appId: '1' }, 'identity'],
  ['hotjar', { siteId: 1 }, 'userId'],
  ['qualaroo', { customerId: '1', siteToken: 't' }, 'identity'],
  ['quantcast', { account: 'p-1' }, 'uid'],
  ['sift', { beaconKey: 'k', sessionId: 's' }, 'userId'],
])('%s with %j needs no visitor in `%s`', (name, options, option) => {
  vi.useFakeTimers()
  const sent = vi.spyOn(console, 'error').mockReturnValue()
  for (const nobody of [undefined, null, '', 42]) {
    document.head.replaceChildren()
    const { grant, scripts, stop } = playTag(
      (makers[name] as (given: object) => Tag)({ ...options, [option]: nobody }),
    )
    grant()
    expect(scripts()).toHaveLength(1)
    stop()
  }
  expect(sent).not.toHaveBeenCalled()
})

/** In JavaScript, `null` may mean that an option is left out. */
test.each([
  ['amplitude', { apiKey: 'k' }, 'config'],
  ['crisp', { websiteId: 'w' }, 'config'],
  ['floodlight', { advertiserId: 'DC-1' }, 'config'],
  ['googleAds', { conversionId: 'AW-1' }, 'config'],
  ['googleAnalytics', { measurementId: 'G-1' }, 'config'],
  ['googleTagManager', { containerId: 'GTM-1' }, 'environment'],
  ['heap', { appId: '1' }, 'config'],
  ['intercom', { appId: 'a' }, 'settings'],
  ['linkedinInsight', { partnerId: '1' }, 'userData'],
  ['marketo', { munchkinId: 'm' }, 'config'],
  ['matomo', { url: 'https://m.example.com', siteId: 1 }, 'commands'],
  ['metaPixel', { pixelId: '1' }, 'userData'],
  ['microsoftUet', { tagId: '1' }, 'userData'],
  ['mixpanel', { token: 't' }, 'config'],
  ['pinterestTag', { tagId: '1' }, 'config'],
  ['plausible', { src: 'https://plausible.io/js/pa-1.js' }, 'config'],
  ['posthog', { apiKey: 'k' }, 'config'],
  ['redditPixel', { pixelId: 'a2_1' }, 'config'],
  ['segment', { writeKey: 'k' }, 'config'],
  ['snapPixel', { pixelId: 's' }, 'config'],
  ['tiktokPixel', { pixelId: 'C1' }, 'userData'],
  ['floodlight', { advertiserId: 'DC-1' }, 'userData'],
  ['googleAds', { conversionId: 'AW-1' }, 'userData'],
  ['hubspot', { portalId: '1' }, 'userData'],
  ['xPixel', { pixelId: 'o1' }, 'config'],
])('%s with %j and null as `%s` is complete', (name, options, option) => {
  const make = makers[name] as (given: object) => Tag
  const tag = make({ ...options, [option]: null })
  expect(tag.stores).toBeUndefined()
  expect(Object.values(tag.needs ?? {}).flat()).not.toContain(undefined)
})
