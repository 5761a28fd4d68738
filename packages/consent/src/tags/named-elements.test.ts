// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { googleConsentMode } from '../google/index.ts'
import type { Tag } from '../effects/index.ts'
import * as vendors from './index.ts'

/**
 * Browsers create a global for each element's id if there is none with that name: for `<section id="analytics">`, or
 * for the heading that a site about color generates from “Clarity”. jsdom doesn't do this for a test's globals.
 */
const names = [
  'amplitude, analytics, clarity, dataLayer, fbq, gtag, heap, hj, mixpanel, pintrk, plausible, posthog, rdt, snaptr, twq',
].flatMap((each) => each.split(', '))
const tags: Readonly<Record<string, Tag<string>>> = {
  amplitude: vendors.amplitude({ apiKey: 'a' }),
  'google-analytics': vendors.googleAnalytics({ measurementId: 'G-1' }),
  'google-tag-manager': vendors.googleTagManager({ containerId: 'GTM-1' }),
  heap: vendors.heap({ appId: '1' }),
  hotjar: vendors.hotjar({ siteId: 1 }),
  meta: vendors.metaPixel({ pixelId: '1' }),
  clarity: vendors.microsoftClarity({ projectId: 'a' }),
  mixpanel: vendors.mixpanel({ token: 'a' }),
  pinterest: vendors.pinterestTag({ tagId: '1' }),
  plausible: vendors.plausible({ src: 'https://plausible.io/js/pa-1.js' }),
  posthog: vendors.posthog({ apiKey: 'a' }),
  reddit: vendors.redditPixel({ pixelId: 'a' }),
  segment: vendors.segment({ writeKey: 'a' }),
  snap: vendors.snapPixel({ pixelId: 'a' }),
  x: vendors.xPixel({ pixelId: 'a' }),
}
const prototype = Object.getPrototypeOf(globalThis) as Record<string, unknown>
const page = globalThis as unknown as Record<string, unknown>

let before: readonly string[] = []
beforeEach(() => {
  vi.useFakeTimers()
  before = Object.keys(page)
  for (const id of names) {
    const element = Object.assign(document.createElement('h2'), { id })
    Object.defineProperty(prototype, id, { value: element, writable: true, configurable: true })
    document.body.append(element)
  }
})
afterEach(() => {
  for (const id of names) Reflect.deleteProperty(prototype, id)
  for (const name of Object.keys(page)) if (!before.includes(name)) Reflect.deleteProperty(page, name)
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.useRealTimers()
})

test.each(Object.entries(tags))('%s starts and stops on a page whose headings have such ids', (_, tag) => {
  const { grant, withdraw, scripts, stop } = playTag(tag)
  grant()
  expect(scripts()).not.toEqual([])
  withdraw()
  stop()
})

test('Google gets the default and each decision on such a page', () => {
  const { grant, withdraw, stop } = playTag(tags['google-analytics']!, [googleConsentMode() as never])
  grant()
  withdraw()
  const sent = (page['dataLayer'] as ArrayLike<unknown>[]).filter((command) => command[0] === 'consent')
  expect(sent.map((command) => command[1])).toEqual(['default', 'update', 'update'])
  stop()
})
