import type { Tag } from '../effects/tag.ts'
import { given, isTrue } from './shared/given.ts'

/** The options of `microsoftUet()`. */
export interface MicrosoftUetOptions {
  /** Digits. */
  readonly tagId: string
  /**
   * The name of the queue. Several tags on one page need one each.
   * @default 'uetq'
   */
  readonly queue?: string
  /**
   * The visitor, for enhanced conversions: `{ em: 'jane@example.com', ph: '+14255550100' }`. Their script hashes it.
   * @default nothing
   */
  readonly userData?: Readonly<Record<string, string>>
  /**
   * Counts a page view when it starts.
   * @default true
   */
  readonly pageView?: boolean
  /**
   * Counts a page view when the address changes without a page load.
   * @default true
   */
  readonly spaTracking?: boolean
  /**
   * Loads the script before the grant, with the information that nothing is granted.
   * @default false
   */
  readonly early?: boolean
}

/** An array until the script has loaded, then an instance of the script's own `UET`. Both accept flat commands. */
interface Uetq {
  push: (...command: unknown[]) => unknown
}

type UetWindow = Record<string, Uetq | undefined> & {
  UET?: new (options: Readonly<Record<string, unknown>>) => Uetq
}

/**
 * Microsoft Advertising's Universal Event Tracking (UET).
 * @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_proc_uetv2addtag
 * @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consent
 * @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_proc_uet_enhancedconversions
 */
export function microsoftUet(options: MicrosoftUetOptions): Tag<'microsoft-advertising'> {
  const {
    tagId,
    queue = 'uetq',
    userData,
    pageView = true,
    spaTracking = true,
    early = false,
  } = given(options)
  const page = globalThis as unknown as UetWindow
  const uetq = (...command: unknown[]): void => {
    page[queue] ??= [] as unknown[]
    page[queue].push(...command)
  }
  const consent = (granted: boolean): void =>
    uetq('consent', 'update', { ad_storage: granted ? 'granted' : 'denied' })
  const begin = (): void => {
    // If this is called again for the same load, it must not start twice.
    if (!page.UET || !Array.isArray(page[queue])) return
    const settings = {
      ti: tagId,
      enableAutoSpaTracking: spaTracking,
      ...(!pageView && { disableAutoPageView: true }),
      q: page[queue],
    }
    page[queue] = new page.UET(settings)
    uetq('pageLoad')
  }
  return {
    for: 'microsoft-advertising',
    needs: { tagId, queue },
    early,
    // After a refusal it goes on without cookies. That is fine only for a site that loads it early.
    sendsOn: !isTrue(early),
    start: (granted) => {
      uetq('consent', 'default', { ad_storage: 'denied' })
      // If Microsoft enforces consent, each page must send the grant.
      if (granted) consent(true)
      if (userData) uetq('set', { pid: userData })
    },
    scripts: [{ src: 'https://bat.bing.com/bat.js', onLoad: begin }],
    consent,
  }
}
