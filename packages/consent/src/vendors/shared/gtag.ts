import type { ScriptOptions } from '../../effects/insert-script.ts'
import type { Tag } from '../../effects/tag.ts'
import { dataLayer, gtag } from '../../google/gtag.ts'

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
}

const ADDRESS = 'https://www.googletagmanager.com/gtag/js'

/**
 * Google's one script for Analytics, Ads and Floodlight. Once it is on the page a `config` command is enough, so a
 * second tag asks for the same address.
 */
export const gtagScripts = (id: string) => (): readonly ScriptOptions[] => {
  // On a server there is no page, and so none.
  const there = globalThis.document?.querySelector<HTMLScriptElement>(
    `script[data-askfirst][src^="${ADDRESS}"]`,
  )
  return [{ src: there?.src ?? `${ADDRESS}?id=${encodeURIComponent(id)}` }]
}

const isJs = (entry: unknown): boolean => (entry as Readonly<Record<number, unknown>> | null)?.[0] === 'js'

/**
 * In the advanced form the `update` of Google Consent Mode tells the tag, so nothing is left to say. In the basic form
 * there may be no Consent Mode on the page, so only loading it anew surely stops the tag.
 */
export const toldByConsentMode = (mode: GoogleMode = 'basic'): Pick<Tag, 'early' | 'consent'> =>
  mode === 'advanced' ? { early: true, consent: () => undefined } : { early: false }

/** What the tags of gtag.js have in common. */
export const gtagTag = (id: string, { config = {}, mode }: GoogleTagOptions): Omit<Tag, 'for'> => ({
  ...toldByConsentMode(mode),
  start: () => {
    if (!dataLayer().some(isJs)) gtag('js', new Date())
    gtag('config', id, config)
  },
  scripts: gtagScripts(id),
})
