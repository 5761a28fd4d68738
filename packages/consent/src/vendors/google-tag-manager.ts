import type { Tag } from '../effects/tag.ts'
import { dataLayer } from '../google/gtag.ts'
import { type GoogleMode, toldByConsentMode } from './shared/gtag.ts'

export interface GoogleTagManagerOptions {
  /** `GTM-` and letters and digits. */
  readonly containerId: string
  /**
   * Where the container comes from, without a slash at the end: your own server-side tagging host, if you have one.
   * @default 'https://www.googletagmanager.com'
   */
  readonly host?: string
  /**
   * `advanced` loads the container before the grant, as Google Consent Mode's advanced form: each tag in it must then
   * wait for its own consent. Needs `googleConsentMode()`.
   * @default 'basic'
   */
  readonly mode?: GoogleMode
}

/**
 * Google Tag Manager. What the container loads is up to its own triggers.
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleTagManager(options: GoogleTagManagerOptions): Tag<'google-tag-manager'> {
  const { containerId, host = 'https://www.googletagmanager.com', mode } = options
  return {
    for: 'google-tag-manager',
    priority: 'high',
    ...toldByConsentMode(mode),
    start: () => void dataLayer().push({ 'gtm.start': Date.now(), event: 'gtm.js' }),
    scripts: [{ src: `${host}/gtm.js?id=${encodeURIComponent(containerId)}` }],
  }
}
