// @vitest-environment jsdom
import { createMatcher } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { describe, expect, test } from 'vitest'
import type { ScriptOptions } from '../effects/insert-script.ts'
import type { Tag } from '../effects/tag.ts'
import * as vendors from './index.ts'

const all = Object.values(facts)
const matcher = createMatcher(all)
const loading = createMatcher(
  all.map((each) => ({ ...each, hosts: each.hosts.filter(({ role }) => role === 'loads') })),
)

const replay = { start: () => undefined, startBuffering: () => undefined, stop: () => Promise.resolve() }

/** Every tag, once for each of its vendor's hosts that its options can select. */
const tags: Readonly<Record<keyof typeof vendors, readonly Tag<string>[]>> = {
  adobeFonts: [vendors.adobeFonts({ projectId: 'abc1def' })],
  amplitude: [vendors.amplitude({ apiKey: 'abc' })],
  crazyEgg: [vendors.crazyEgg({ accountNumber: '12345678' })],
  crisp: [vendors.crisp({ websiteId: '42-a' })],
  eloqua: [
    vendors.eloqua({ siteId: '42' }),
    vendors.eloqua({ siteId: '42', firstPartyHost: 'tracking.shop.example' }),
  ],
  floodlight: [vendors.floodlight({ advertiserId: 'DC-1' })],
  googleAds: [vendors.googleAds({ conversionId: 'AW-1' })],
  googleAnalytics: [vendors.googleAnalytics({ measurementId: 'G-1' })],
  googleTagManager: [vendors.googleTagManager({ containerId: 'GTM-1' })],
  heap: [vendors.heap({ appId: '1' }), vendors.heap({ appId: '1', region: 'eu' })],
  hotjar: [vendors.hotjar({ siteId: 1 })],
  hubspot: [undefined, 'eu1', 'na2', 'ap1', 'xy9'].map((region) =>
    vendors.hubspot({ portalId: '1', ...(region !== undefined && { region }) }),
  ),
  intercom: (['us', 'eu', 'au'] as const).map((region) => vendors.intercom({ appId: 'abc', region })),
  linkedinInsight: [vendors.linkedinInsight({ partnerId: '1' })],
  liveramp: [vendors.liveramp({ launchpadId: 'a-b' })],
  marinSearchMarketer: [vendors.marinSearchMarketer({ clientId: 'abc' })],
  marketo: [vendors.marketo({ munchkinId: 'AAA-111' })],
  matomo: [
    vendors.matomo({ url: 'https://example.matomo.cloud', siteId: 1 }),
    vendors.matomo({
      url: 'https://example.matomo.cloud',
      siteId: 1,
      src: 'https://cdn.matomo.cloud/example.matomo.cloud/matomo.js',
    }),
  ],
  metaPixel: [vendors.metaPixel({ pixelId: '1' })],
  microsoftClarity: [vendors.microsoftClarity({ projectId: 'abc' })],
  microsoftUet: [vendors.microsoftUet({ tagId: '1' })],
  mixpanel: [vendors.mixpanel({ token: 'abc' })],
  pinterestTag: [vendors.pinterestTag({ tagId: '1' })],
  plausible: [vendors.plausible({ src: 'https://plausible.io/js/pa-abc.js' })],
  posthog: [
    vendors.posthog({ apiKey: 'phc_a' }),
    vendors.posthog({ apiKey: 'phc_a', apiHost: 'https://eu.i.posthog.com' }),
  ],
  qualaroo: [vendors.qualaroo({ customerId: '1', siteToken: 'abc' })],
  quantcast: [vendors.quantcast({ account: 'p-abc' })],
  recaptcha: [
    vendors.recaptcha(),
    vendors.recaptcha({ enterprise: true }),
    vendors.recaptcha({ host: 'www.recaptcha.net' }),
  ],
  redditPixel: [vendors.redditPixel({ pixelId: 't2_a' })],
  segment: [vendors.segment({ writeKey: 'abc' })],
  sentryReplay: [vendors.sentryReplay({ replay })],
  sift: [vendors.sift({ beaconKey: 'abc', sessionId: '1' })],
  snapPixel: [vendors.snapPixel({ pixelId: 'a-b' })],
  stripe: [vendors.stripe()],
  tiktokPixel: [
    vendors.tiktokPixel({ pixelId: 'ABC' }),
    vendors.tiktokPixel({ pixelId: 'ABC', region: 'us' }),
  ],
  xPixel: [vendors.xPixel({ pixelId: 'abc' })],
  xandrPixel: [vendors.xandrPixel({ pixelId: 'a-b' })],
}

/** The SDK of these is part of the site's own code. */
const withoutScript = ['sentryReplay']

const scriptsOf = ({ scripts = [] }: Tag<string>): readonly ScriptOptions[] =>
  typeof scripts === 'function' ? scripts() : scripts
const cases = Object.entries(tags).flatMap(([name, variants]) =>
  variants.flatMap((tag) =>
    scriptsOf(tag).flatMap(({ src }) => (src === undefined ? [] : [{ name, src, ids: [tag.for].flat() }])),
  ),
)

describe('the hosts in the catalog', () => {
  test('are checked for every tag', () => {
    expect(Object.keys(tags).sort()).toEqual(Object.keys(vendors).sort())
    const without = Object.keys(tags).filter((name) => !cases.some((one) => one.name === name))
    expect(without).toEqual(withoutScript)
  })

  // Watch and guard recognize a script only by its host.
  test.each(cases)('name the vendors of $name at $src', ({ src, ids }) => {
    expect(matcher.url(src)?.vendors).toEqual(expect.arrayContaining(ids))
    expect(loading.url(src)?.vendors).toEqual(expect.arrayContaining(ids))
  })
})
