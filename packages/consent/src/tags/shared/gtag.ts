import type { ScriptOptions } from '../../effects/insert-script.ts'
import type { Tag } from '../../effects/tag.ts'
import { dataLayer, gtagOn } from '../../google/gtag.ts'

/** When a tag of Google's loads. */
export type GoogleMode = 'basic' | 'advanced'

export interface GoogleTagOptions {
  /**
   * Settings for `gtag('config', …)`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * `advanced` loads the tag before the grant, as Google Consent Mode's advanced form: it then sends pings without
   * cookies. Needs `googleConsentMode()`.
   * @default 'basic'
   */
  readonly mode?: GoogleMode
  /**
   * The name of the data layer, the same as `googleConsentMode()` has, and the same for all tags of gtag.js.
   * @default 'dataLayer'
   */
  readonly dataLayer?: string
}

const ADDRESS = 'https://www.googletagmanager.com/gtag/js'

/**
 * Google's one script for Analytics, Ads and Floodlight. Once it is on the page a `config` command is enough, so a
 * second tag asks for the same address.
 */
const gtagScripts = (id: string, layer: string | undefined) => (): readonly ScriptOptions[] => {
  // On a server there is no page, and so none.
  const there = globalThis.document?.querySelector<HTMLScriptElement>(
    `script[data-askfirst][src^="${ADDRESS}"]`,
  )
  const name = layer === undefined ? '' : `&l=${encodeURIComponent(layer)}`
  return [{ src: there?.src ?? `${ADDRESS}?id=${encodeURIComponent(id)}${name}` }]
}

/**
 * In the advanced form the `update` of Google Consent Mode tells the tag, so nothing is left to say. In the basic form
 * there may be no Consent Mode on the page, so only loading it anew surely stops the tag.
 */
export const byConsentMode = (mode?: GoogleMode): Pick<Tag, 'early' | 'consent'> =>
  mode === 'advanced' ? { early: true, consent: () => undefined } : { early: false }

/** What the tags of gtag.js have in common. */
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
 * What the settings of a `config` make of these cookies: `cookie_prefix` stands before a name, or in the place of
 * `replaces`.
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
    // These two are ways to find one.
    ...(typeof domain === 'string' && domain !== 'auto' && domain !== 'none' && { domain }),
    ...(typeof path === 'string' && { path }),
  }
  const named = (name: string): string =>
    typeof prefix === 'string' && prefix ? `${prefix}${name.slice(replaces.length)}` : name
  return { stores: names.map((name) => ({ name: named(name), ...place })) }
}
