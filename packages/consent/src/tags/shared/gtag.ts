import type { ScriptOptions } from '../../effects/insert-script.ts'
import type { Tag } from '../../effects/tag.ts'
import { dataLayer, gtagOn } from '../../google/gtag.ts'

/** When a Google tag loads. */
export type GoogleMode = 'basic' | 'advanced'

export interface GoogleTagOptions {
  /**
   * Settings for `gtag('config', …)`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * `advanced` loads the tag before the grant, as in Google's advanced Consent Mode: it then sends pings without
   * cookies. It needs `googleConsentMode()`.
   * @default 'basic'
   */
  readonly mode?: GoogleMode
  /**
   * The name of the data layer: the same as for `googleConsentMode()` and for all gtag.js tags.
   * @default 'dataLayer'
   */
  readonly dataLayer?: string
}

const ADDRESS = 'https://www.googletagmanager.com/gtag/js'

/**
 * Google's single script for Analytics, Ads and Floodlight. Once it is on the page, a `config` command is enough, so a
 * second tag requests the same address.
 */
const gtagScripts = (id: string, layer: string | undefined) => (): readonly ScriptOptions[] => {
  // A server has no page, and so no script.
  const there = globalThis.document?.querySelector<HTMLScriptElement>(
    `script[data-askfirst][src^="${ADDRESS}"]`,
  )
  const name = layer === undefined ? '' : `&l=${encodeURIComponent(layer)}`
  return [{ src: there?.src ?? `${ADDRESS}?id=${encodeURIComponent(id)}${name}` }]
}

/**
 * In advanced mode, the `update` of Google Consent Mode reaches the tag, so there is nothing else to do. In basic mode,
 * the page may not use Consent Mode, so only a reload is sure to stop the tag.
 */
export const byConsentMode = (mode?: GoogleMode): Pick<Tag, 'early' | 'consent'> =>
  mode === 'advanced' ? { early: true, consent: () => undefined } : { early: false }

/** What all gtag.js tags have in common. */
export const gtagTag = (
  id: string,
  { config, mode, dataLayer: layer }: GoogleTagOptions,
): Omit<Tag, 'for'> => ({
  ...byConsentMode(mode),
  start: () => {
    const gtag = gtagOn(layer)
    const entries = dataLayer(layer) as readonly (Readonly<Record<number, unknown>> | null)[]
    if (!entries.some((entry) => entry?.[0] === 'js')) gtag('js', new Date())
    gtag('config', id, config ?? {})
  },
  scripts: gtagScripts(id, layer),
})

/**
 * How the settings of a `config` change these cookies: `cookie_prefix` is put before a name, or replaces `replaces`.
 * @see https://developers.google.com/tag-platform/security/guides/customize-cookies
 */
export function storedBy(
  { config }: GoogleTagOptions,
  names: readonly string[],
  replaces = '',
): Pick<Tag, 'stores'> {
  const { cookie_prefix: prefix, cookie_domain: domain, cookie_path: path } = config ?? {}
  if (!prefix && !domain && !path) return {}
  const place = {
    // These two values make Google find a domain itself.
    ...(typeof domain === 'string' && domain !== 'auto' && domain !== 'none' && { domain }),
    ...(typeof path === 'string' && { path }),
  }
  const named = (name: string): string =>
    typeof prefix === 'string' && prefix ? `${prefix}${name.slice(replaces.length)}` : name
  return { stores: names.map((name) => ({ name: named(name), ...place })) }
}
