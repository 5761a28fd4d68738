import type { Tag } from '../effects/tag.ts'
import { ownGlobal } from '../effects/own-global.ts'
import { given } from './shared/given.ts'

/** The options of `metaPixel()`. */
export interface MetaPixelOptions {
  /** The id of your pixel. */
  readonly pixelId: string
  /**
   * Counts a page view when it starts, for this pixel only: others on the page count their own.
   * @default true
   */
  readonly pageView?: boolean
  /**
   * Counts a page view when the address changes without a page load. `false` turns that off for all pixels of the page.
   * @default true
   */
  readonly spaTracking?: boolean
  /**
   * Lets Meta automatically send which buttons are clicked, and the page's structured data.
   * @default true
   */
  readonly autoConfig?: boolean
  /**
   * The visitor, for Meta's advanced matching: `{ em: 'jane@example.com' }`. Their script hashes it.
   * @default nothing
   */
  readonly userData?: Readonly<Record<string, string>>
  /**
   * Turns on Meta's Limited Data Use, for people in the United States.
   * @default false
   */
  readonly limitedDataUse?: boolean
  /**
   * Loads the script before the grant, with the information that nothing is granted.
   * @default false
   */
  readonly early?: boolean
}

type Fbq = ((...command: unknown[]) => void) & {
  callMethod?: (...command: unknown[]) => void
  queue: unknown[]
  push: Fbq
  loaded: boolean
  disablePushState?: boolean
  version: string
}

/** Meta's queue: it stores commands until the script has loaded, and then passes them on. */
function fbqOfPage(): Fbq {
  const page = globalThis as { _fbq?: Fbq }
  return ownGlobal('fbq', () => {
    const queue = ((...next: unknown[]) =>
      queue.callMethod ? queue.callMethod(...next) : queue.queue.push(next)) as Fbq
    page._fbq ??= queue
    return Object.assign(queue, { queue: [], push: queue, loaded: true, version: '2.0' })
  })
}

/**
 * Meta Pixel.
 * @see https://developers.facebook.com/docs/meta-pixel/get-started
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 * @see https://developers.facebook.com/docs/meta-pixel/advanced/advanced-matching
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/tag_spa
 * @see https://github.com/facebook/GoogleTagManager-WebTemplate-For-FacebookPixel, for what it does by itself
 */
export function metaPixel(options: MetaPixelOptions): Tag<'facebook-custom-audience'> {
  const {
    pixelId,
    pageView = true,
    spaTracking = true,
    autoConfig = true,
    userData,
    limitedDataUse = false,
    early = false,
  } = given(options)
  return {
    for: 'facebook-custom-audience',
    needs: { pixelId },
    early,
    start: (granted) => {
      const fbq = fbqOfPage()
      fbq.disablePushState ||= !spaTracking
      if (!granted) fbq('consent', 'revoke')
      if (limitedDataUse) fbq('dataProcessingOptions', ['LDU'], 0, 0)
      if (!autoConfig) fbq('set', 'autoConfig', false, pixelId)
      fbq('init', pixelId, ...(userData ? [userData] : []))
      if (pageView) fbq('trackSingle', pixelId, 'PageView')
    },
    scripts: [{ src: 'https://connect.facebook.net/en_US/fbevents.js' }],
    consent: (granted) => fbqOfPage()('consent', granted ? 'grant' : 'revoke'),
  }
}
