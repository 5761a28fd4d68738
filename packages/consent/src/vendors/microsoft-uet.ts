import type { Tag } from '../effects/tag.ts'

export interface MicrosoftUetOptions {
  /** Digits. */
  readonly tagId: string
  /**
   * Counts a page view whenever the address changes without a page load.
   * @default true
   */
  readonly spaTracking?: boolean
  /**
   * Loads the script before the grant, told that nothing is granted.
   * @default false
   */
  readonly early?: boolean
}

/** An array until the script is here, then an instance of the script's own `UET`. Both take flat commands. */
interface Uetq {
  push: (...command: unknown[]) => unknown
}

interface UetWindow {
  uetq?: Uetq
  UET?: new (options: Readonly<Record<string, unknown>>) => Uetq
}

function uetq(...command: unknown[]): void {
  const page = globalThis as UetWindow
  page.uetq ??= [] as unknown[]
  page.uetq.push(...command)
}

/**
 * Microsoft Advertising's Universal Event Tracking (UET).
 * @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_proc_uetv2addtag
 * @see https://learn.microsoft.com/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export function microsoftUet(options: MicrosoftUetOptions): Tag<'microsoft-advertising'> {
  const { tagId, spaTracking = true, early = false } = options
  const consent = (granted: boolean): void =>
    uetq('consent', 'update', { ad_storage: granted ? 'granted' : 'denied' })
  const begin = (): void => {
    const page = globalThis as UetWindow
    // Told of the load once more, it must not start twice.
    if (!page.UET || !Array.isArray(page.uetq)) return
    page.uetq = new page.UET({ ti: tagId, enableAutoSpaTracking: spaTracking, q: page.uetq })
    uetq('pageLoad')
  }
  return {
    for: 'microsoft-advertising',
    needs: { tagId },
    early,
    // Denied, it goes on without cookies: fine only for a site that let it begin so.
    sendsOn: !early,
    start: (granted) => {
      uetq('consent', 'default', { ad_storage: 'denied' })
      // Where Microsoft enforces consent, each page must be told of the grant.
      if (granted) consent(true)
    },
    scripts: [{ src: 'https://bat.bing.com/bat.js', onLoad: begin }],
    consent,
  }
}
