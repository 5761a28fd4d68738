import type { Tag } from '../effects/tag.ts'
import { given, oneOf } from './shared/given.ts'

/** The options of `tiktokPixel()`. */
export interface TiktokPixelOptions {
  /** The id of your pixel. */
  readonly pixelId: string
  /**
   * `us` loads the script from TikTok's host for data of the United States.
   * @default 'global'
   */
  readonly region?: 'global' | 'us'
  /**
   * The visitor, for TikTok's advanced matching: `{ email, phone_number, external_id }`. Their script hashes it.
   * @default nothing
   */
  readonly userData?: Readonly<Record<string, string>>
  /**
   * Counts a page view when it starts, for this pixel only: others on the page count their own.
   * @default true
   */
  readonly pageView?: boolean
  /**
   * Loads the script before the grant. It holds everything back until then.
   * @default false
   */
  readonly early?: boolean
}

const methods = (
  'page track identify instances debug on off once ready alias group ' +
  'enableCookie disableCookie holdConsent revokeConsent grantConsent'
).split(' ')

interface Pixel {
  page: () => void
  identify: (userData: Readonly<Record<string, string>>) => void
}

/** A list of calls, with a method for each kind of call. The script replaces the methods with its own. */
interface Ttq extends Pixel {
  holdConsent: () => void
  revokeConsent: () => void
  grantConsent: () => void
  methods?: readonly string[]
  setAndDefer?: typeof defer
  instance: (id: string) => Pixel
  _i?: Record<string, unknown[]>
  _t?: Record<string, number>
  _o?: Record<string, object>
}

function defer(list: unknown[], method: string): void {
  Object.assign(list, { [method]: (...values: unknown[]) => void list.push([method, ...values]) })
}

function deferAll(list: unknown[]): unknown[] {
  for (const method of methods) defer(list, method)
  return list
}

function ttq(): Ttq {
  const page = globalThis as { ttq?: Ttq; TiktokAnalyticsObject?: string }
  page.TiktokAnalyticsObject ??= 'ttq'
  if (!page.ttq) {
    const queue = deferAll([]) as unknown as Ttq
    queue.methods = methods
    queue.setAndDefer = defer
    queue.instance = (id) => deferAll(queue._i?.[id] ?? []) as unknown as Pixel
    page.ttq = queue
  }
  return page.ttq
}

/**
 * TikTok Pixel.
 * @see https://ads.tiktok.com/help/article/tiktok-pixel
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export function tiktokPixel(options: TiktokPixelOptions): Tag<'tiktok'> {
  const { pixelId, region = 'global', userData, pageView = true, early = false } = given(options)
  const address = `https://analytics.${region === 'us' ? 'us.' : ''}tiktok.com/i18n/pixel/events.js`
  return {
    for: 'tiktok',
    needs: { pixelId, region: oneOf(region, ['global', 'us']) },
    early,
    start: (granted) => {
      const queue = ttq()
      if (!granted) queue.holdConsent()
      // The published `load` writes this, and the script looks for it.
      ;(queue._i ??= {})[pixelId] = Object.assign([], { _u: address })
      ;(queue._t ??= {})[pixelId] = Date.now()
      ;(queue._o ??= {})[pixelId] = {}
      const pixel = queue.instance(pixelId)
      if (userData) pixel.identify(userData)
      if (pageView) pixel.page()
    },
    scripts: [{ src: `${address}?sdkid=${encodeURIComponent(pixelId)}&lib=ttq` }],
    consent: (granted) => (granted ? ttq().grantConsent() : ttq().revokeConsent()),
  }
}
