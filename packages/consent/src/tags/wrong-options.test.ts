// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import type { Tag } from '../effects/tag.ts'
import * as vendors from './index.ts'

type Makers = typeof vendors
/** Every option of every tag: if one is missing, or has another type, this doesn't compile. */
type Whole = {
  readonly [Name in keyof Makers]: Required<NonNullable<Parameters<Makers[Name]>[0]>>
}

const config = { a: 1 }
const userData = { email: 'jane@example.com' }
const noop = (): void => undefined
const google = {
  config: { cookie_prefix: 'shop', cookie_domain: 'example.com', cookie_path: '/shop' },
  mode: 'basic',
  dataLayer: 'shopLayer',
} as const

const whole: Whole = {
  adobeFonts: { projectId: 'abc1def', config },
  amplitude: {
    apiKey: 'k',
    config: { identityStorage: 'localStorage' },
    name: 'second',
    script: { src: 'https://cdn.example.com/amplitude.js', integrity: 'sha384-a' },
  },
  crazyEgg: { accountNumber: '123' },
  crisp: { websiteId: 'w', cookieExpire: 60, cookieDomain: 'example.com', config, tokenId: 't', userData },
  eloqua: { siteId: '1', firstPartyHost: 'tracking.example.com', strictMode: true, pageView: true },
  floodlight: { ...google, advertiserId: 'DC-1', userData },
  googleAds: { ...google, conversionId: 'AW-1', userData },
  googleAnalytics: { ...google, measurementId: 'G-1' },
  googleTagManager: {
    containerId: 'GTM-1',
    host: 'https://tags.example.com',
    mode: 'basic',
    dataLayer: 'shopLayer',
    environment: { auth: 'a', preview: 'env-1' },
  },
  heap: { appId: '1', region: 'eu', config, identity: 'u', userProperties: { plan: 'free' } },
  hotjar: { siteId: 1, version: 6, userId: 'u', userAttributes: { plan: 'free' } },
  hubspot: { portalId: '1', region: 'eu1', advertising: false, userData, early: false },
  intercom: { appId: 'a', region: 'eu', settings: config },
  linkedinInsight: { partnerId: '1', userData, pageView: true },
  liveramp: { launchpadId: 'l' },
  marinSearchMarketer: { clientId: 'c' },
  marketo: { munchkinId: 'AAA-BBB-CCC', config },
  matomo: {
    url: 'https://m.example.com',
    siteId: 1,
    src: 'https://cdn.example.com/matomo.js',
    mode: 'full',
    pageView: true,
    trackers: [{ url: 'https://other.example.com', siteId: 7 }],
    commands: [['setCookieDomain', '*.example.com']],
  },
  metaPixel: {
    pixelId: '1',
    pageView: true,
    spaTracking: true,
    autoConfig: false,
    userData,
    limitedDataUse: true,
    early: false,
  },
  microsoftClarity: {
    projectId: 'p',
    adStorage: false,
    userData: { id: 'u', sessionId: 's', pageId: 'p', friendlyName: 'Jane' },
    customTags: { plan: 'free' },
    early: false,
  },
  microsoftUet: {
    tagId: '1',
    queue: 'shopQueue',
    userData,
    pageView: true,
    spaTracking: true,
    early: false,
  },
  mixpanel: { token: 't', config, name: 'second', src: 'https://cdn.example.com/mixpanel.js' },
  pinterestTag: { tagId: '1', config, pageVisit: true },
  plausible: {
    src: 'https://plausible.io/js/pa-1.js',
    domain: 'example.com',
    config,
    attributes: { 'data-api': '/event' },
  },
  posthog: { apiKey: 'phc_1', apiHost: 'https://eu.i.posthog.com', config, name: 'second', early: false },
  qualaroo: {
    customerId: '1',
    siteToken: 't',
    cookieDays: 30,
    identity: 'jane@example.com',
    properties: { plan: 'free' },
  },
  quantcast: { account: 'p-1', labels: 'a,b', uid: 'hash' },
  recaptcha: {
    render: 'explicit',
    enterprise: true,
    host: 'www.recaptcha.net',
    language: 'de',
    onReady: noop,
  },
  redditPixel: { pixelId: 'a2_1', config, pageVisit: true },
  segment: {
    writeKey: 'k',
    cdn: 'https://cdn.example.com',
    globalName: 'shopAnalytics',
    config: { cookie: { domain: 'example.com', path: '/shop' }, user: { cookie: { key: 'id' } } },
    pageView: true,
    consent: () => ({ ads: true }),
  },
  sentryReplay: {
    replay: { start: noop, startBuffering: noop, stop: () => Promise.resolve() },
    addIntegration: noop,
  },
  sift: { beaconKey: 'k', sessionId: 's', userId: 'u', pageView: true },
  snapPixel: { pixelId: 's', config, pageView: true },
  stripe: { release: 'dahlia', advancedFraudSignals: true, onLoad: noop },
  tiktokPixel: { pixelId: 'C1', region: 'us', userData, pageView: true, early: false },
  xPixel: { pixelId: 'o1', config },
  xandrPixel: { pixelId: 'x', pageView: true, early: false },
}

/** Values from unset variables, from templates around them, or from code without types. */
const wrong = [
  undefined,
  null,
  '',
  ' ',
  'undefined',
  'null',
  'x-undefined',
  'https://undefined',
  'false',
  NaN,
  {},
  [],
  [undefined],
  [null],
  noop,
]

type Options = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The same options with each option, and each part of an option, replaced. */
function replaced(options: Options, by: unknown): { option: string; given: Options }[] {
  return Object.entries(options).flatMap(([option, value]) => [
    { option, given: { ...options, [option]: by } },
    ...(isPlain(value)
      ? replaced(value, by).map((part) => ({
          option: `${option}.${part.option}`,
          given: { ...options, [option]: part.given },
        }))
      : Array.isArray(value) && isPlain(value[0])
        ? replaced(value[0], by).map((part) => ({
            option: `${option}[0].${part.option}`,
            given: { ...options, [option]: [part.given] },
          }))
        : []),
  ])
}

const rows = Object.entries(whole) as [keyof Makers, Options][]
const cases = rows.flatMap(([name, options]) =>
  replaced(options, undefined).map(({ option }) => ({ name, option, options })),
)

const makers: Readonly<Record<string, unknown>> = { ...vendors }
let thrown: unknown[] = []
/** What tags leave on the page must not affect the next test. */
const own = new Set(Object.keys(globalThis))
const clear = (): void => {
  for (const name of Object.keys(globalThis)) if (!own.has(name)) Reflect.deleteProperty(globalThis, name)
  document.head.replaceChildren()
}
/** The attributes of the scripts on the page, before the grant and after it. */
const play = (name: keyof Makers, options: object) => {
  const make = makers[name] as (options: object) => Tag
  const { grant, withdraw, stop } = playTag(make(options))
  const said = (): string[] =>
    [...document.scripts].flatMap(({ attributes }) => [...attributes].map(({ value }) => decodeURI(value)))
  const before = said()
  grant()
  for (const script of document.scripts) script.dispatchEvent(new Event('load'))
  const after = said()
  const sent = (): string =>
    JSON.stringify(
      Object.entries(globalThis).filter(([global]) => !own.has(global)),
      (_, value: unknown) =>
        Object.prototype.toString.call(value) === '[object Arguments]' ? [...(value as unknown[])] : value,
    )
  withdraw()
  grant()
  stop()
  return { before, after, sent }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
  thrown = []
  vi.stubGlobal('reportError', (cause: unknown) => thrown.push(cause))
})
afterEach(() => {
  clear()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('with correct options', () => {
  test.each(rows)('%s loads', (name, options) => {
    const { before, after } = play(name, options)
    expect(before).toEqual([])
    if (name !== 'sentryReplay') expect(after.join()).toContain('https://')
    expect(thrown).toEqual([])
    expect(console.error).not.toHaveBeenCalled()
  })
})

const NOBODY = /undefined|null|NaN|\[object|=>|function|\s|[^:]\/\/|=(&|$)|\/\/[^/]*(-\.|\.\.)/

/** Production only differs in its error texts, and those are about whole options. */
const inProduction = cases.filter(({ option }) => !option.includes('.'))

describe.each([
  ['development', cases],
  ['production', inProduction],
])('in %s', (mode, some) => {
  test.each(some)(
    '$name with a wrong `$option` throws nothing and requests nothing for an unknown account',
    ({ name, option, options }) => {
      vi.stubEnv('NODE_ENV', mode)
      for (const value of wrong) {
        clear()
        const { given } = replaced(options, value).find((each) => each.option === option)!
        const { before, after } = play(name, given)
        // Nor before the grant, which requires `early: true`.
        expect(before, JSON.stringify(value)).toEqual([])
        for (const said of after)
          expect(said.replace(/^[\w-]+ [\w -]+$/, ''), JSON.stringify(value)).not.toMatch(NOBODY)
        expect(thrown, JSON.stringify(value)).toEqual([])
      }
    },
  )
})

/** Ids of visitors: one text for all would merge them into one person. */
test.each([
  ['crisp', 'tokenId'],
  ['heap', 'identity'],
  ['hotjar', 'userId'],
  ['microsoftClarity', 'userData.id'],
  ['qualaroo', 'identity'],
  ['quantcast', 'uid'],
  ['sift', 'userId'],
  ['sift', 'sessionId'],
] as const)('%s identifies nobody if `%s` is missing', (name, option) => {
  for (const value of wrong) {
    clear()
    const { given } = replaced(whole[name] as unknown as Options, value).find(
      (each) => each.option === option,
    )!
    expect(play(name, given).sent(), JSON.stringify(value)).not.toMatch(/undefined|"null"|NaN/)
  }
})
