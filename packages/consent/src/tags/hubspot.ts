import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `hubspot()`. */
export interface HubspotOptions {
  /** The Hub id: digits. */
  readonly portalId: string
  /**
   * Where HubSpot stores the data, from the address in your embed code: `eu1` for `js-eu1.hs-scripts.com`.
   * @default the region of addresses without one, `js.hs-scripts.com`
   */
  readonly region?: string
  /**
   * The grant of HubSpot covers advertising too: HubSpot may then load the ad pixels that are connected to it.
   * @default false
   */
  readonly advertising?: boolean
  /**
   * The visitor, sent with the grant: `{ email: 'jane@example.com', firstname: 'Jane' }`. HubSpot creates a contact for
   * each email with the next page view or event, so pass only an email that is known to be theirs.
   * @default nobody
   */
  readonly userData?: Readonly<Record<string, string>> & { readonly email: string }
  /**
   * Loads the script before the grant, with the information that nothing is granted: it then counts page views without
   * cookies.
   * @default false
   */
  readonly early?: boolean
}

type Commands = Pick<unknown[][], 'push'>

/**
 * HubSpot's tracking code, instead of its own banner.
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/overview
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/identify
 */
export function hubspot(options: HubspotOptions): Tag<'hubspot'> {
  const { portalId, region, advertising = false, userData, early = false } = given(options)
  const page = globalThis as { _hsp?: Commands; _hsq?: Commands; disableHubSpotCookieBanner?: boolean }
  const hsp = (...command: unknown[]): void => void (page._hsp ??= []).push(command)
  const hsq = (...command: unknown[]): void => void (page._hsq ??= []).push(command)
  const tell = (granted: boolean): void => {
    hsp('setHubSpotConsent', {
      analytics: granted,
      // From JavaScript it may be `'false'`.
      advertisement: granted && (advertising as unknown) === true,
      functionality: granted,
    })
    if (granted) hsq('doNotTrack', { track: true })
    if (granted && userData?.email) hsq('identify', userData)
  }
  return {
    for: 'hubspot',
    needs: { portalId, ...(region !== undefined && { region }) },
    early,
    start: (granted) => {
      page.disableHubSpotCookieBanner = true
      tell(granted)
    },
    scripts: [
      {
        src: `https://js${region === undefined ? '' : `-${region}`}.hs-scripts.com/${encodeURIComponent(portalId)}.js`,
        attributes: { id: 'hs-script-loader' },
      },
    ],
    consent: (granted) => {
      if (!granted) {
        // Before the answer: this call deletes what HubSpot knows, including the answer.
        hsp('revokeCookieConsent')
        // After a refusal alone, HubSpot still counts, without cookies. It remembers this call beyond the page.
        hsq('doNotTrack')
      }
      tell(granted)
    },
  }
}
