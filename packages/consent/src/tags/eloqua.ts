import type { Tag } from '../effects/tag.ts'
import { given, ifGiven } from './shared/given.ts'

/** The options of `eloqua()`. */
export interface EloquaOptions {
  /** The id of your Eloqua instance. */
  readonly siteId: string
  /**
   * The host for first-party tracking, as set up in Eloqua: `tracking.example.com`.
   * @default cookies of eloqua.com
   */
  readonly firstPartyHost?: string
  /**
   * For accounts with Oracle's strict mode: Eloqua tracks only visitors whom the tag opted in. A withdrawal opts them
   * out. Without it, a withdrawal reloads the page.
   * @default false
   */
  readonly strictMode?: boolean
  /**
   * Counts a page view when it starts. If you turn it off, count your own with `elqTrackPageView`.
   * @default true
   */
  readonly pageView?: boolean
}

/** Eloqua's script replaces the array by an object that only has `push`. */
function elq(...command: unknown[]): void {
  const page = globalThis as { _elqQ?: { push: (command: unknown[]) => unknown } }
  page._elqQ ??= [] as unknown[][]
  page._elqQ.push(command)
}

/**
 * Oracle Eloqua.
 * @see https://docs.oracle.com/cloud/latest/marketingcs_gs/OMCAA/Help/EloquaAsynchronousTrackingScripts/Tasks/StrictModeTracking.htm
 * @see https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/Tasks/OptingInAndOut.htm
 * @see https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/Tasks/TrackingMultipleInstances.htm, for several sites
 */
export function eloqua(options: EloquaOptions): Tag<'eloqua'> {
  const { siteId, firstPartyHost, strictMode = false, pageView = true } = given(options)
  return {
    for: 'eloqua',
    needs: { siteId, ...ifGiven({ firstPartyHost }) },
    start: () => {
      elq('elqSetSiteId', siteId)
      if (firstPartyHost !== undefined) elq('elqUseFirstPartyCookie', firstPartyHost)
      // On each page: the visitor may have opted out on an earlier one.
      if (strictMode) elq('elqOptIn')
      if (pageView) elq(strictMode ? 'elqTrackPageViewOptinAll' : 'elqTrackPageView')
    },
    scripts: [{ src: 'https://img.en25.com/i/elqCfg.min.js' }],
    ...(strictMode && { consent: (granted: boolean) => elq(granted ? 'elqOptIn' : 'elqOptOut') }),
  }
}
