import type { ReactElement } from 'react'
import { googleBootScript } from '../../google/boot.ts'
import type { GoogleDefaultsOptions } from '../../google/defaults.ts'
import type { BootAttributes } from '../boot-attributes.ts'

export interface GoogleConsentBootProps extends GoogleDefaultsOptions, BootAttributes {}

/**
 * `googleBootScript()` for a `<head>` that React renders on a server. In an app that starts in the browser, put the
 * text into the HTML file instead: React runs no script that it makes there.
 */
export function GoogleConsentBoot({
  waitForUpdate,
  regions,
  adsDataRedaction,
  urlPassthrough,
  dataLayer,
  ...attributes
}: GoogleConsentBootProps): ReactElement {
  const handed: BootAttributes = attributes
  const given = Object.entries({ waitForUpdate, regions, adsDataRedaction, urlPassthrough, dataLayer })
  const options: GoogleDefaultsOptions = Object.fromEntries(given.filter(([, value]) => value !== undefined))
  return (
    <script
      {...handed}
      // A browser hides the nonce from the page's own code, so the two sides never look the same.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: googleBootScript(options) }}
    />
  )
}
