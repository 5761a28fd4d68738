import type { Tag } from '../effects/tag.ts'
import { dataLayer } from '../google/gtag.ts'
import { given, ifGiven } from './shared/given.ts'
import { type GoogleMode, byConsentMode } from './shared/gtag.ts'

/** The options of `googleTagManager()`. */
export interface GoogleTagManagerOptions {
  /** `GTM-` and letters and digits. */
  readonly containerId: string
  /**
   * The address that serves the container, without a trailing slash: your own server-side tagging host, if you have
   * one.
   * @default 'https://www.googletagmanager.com'
   */
  readonly host?: string
  /**
   * `advanced` loads the container before the grant, as in Google's advanced Consent Mode. Each tag in it must then
   * wait for its own consent. It needs `googleConsentMode()`.
   * @default 'basic'
   */
  readonly mode?: GoogleMode
  /**
   * The name of the data layer, the same as for `googleConsentMode()`.
   * @default 'dataLayer'
   */
  readonly dataLayer?: string
  /**
   * An environment of the container: `gtm_auth` and `gtm_preview` in its snippet.
   * @default the container as it is published
   */
  readonly environment?: { readonly auth: string; readonly preview: string }
}

/**
 * Google Tag Manager. The container's own triggers decide what it loads.
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleTagManager(options: GoogleTagManagerOptions): Tag<'google-tag-manager'> {
  const {
    containerId,
    host = 'https://www.googletagmanager.com',
    mode,
    dataLayer: layer,
    environment,
  } = given(options)
  const query = new URLSearchParams({
    id: containerId,
    ...(layer !== undefined && { l: layer }),
    ...(environment && {
      gtm_auth: environment.auth,
      gtm_preview: environment.preview,
      gtm_cookies_win: 'x',
    }),
  })
  return {
    for: 'google-tag-manager',
    needs: {
      containerId,
      host,
      ...ifGiven({ dataLayer: layer }),
      ...(environment && {
        'environment.auth': environment.auth,
        'environment.preview': environment.preview,
      }),
    },
    priority: 'high',
    ...byConsentMode(mode),
    start: () => void dataLayer(layer).push({ 'gtm.start': Date.now(), event: 'gtm.js' }),
    scripts: [{ src: `${host}/gtm.js?${query.toString()}` }],
  }
}
