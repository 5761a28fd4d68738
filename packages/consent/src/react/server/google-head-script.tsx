import type { ReactElement } from 'react'
import { googleHeadScript } from '../../google/google-head-script.ts'
import type { GoogleDefaultsOptions } from '../../google/defaults.ts'
import type { HeadScriptAttributes } from '../head-script-attributes.ts'

/** The options of `googleHeadScript()`, and attributes for the script. */
export interface GoogleHeadScriptProps extends GoogleDefaultsOptions, HeadScriptAttributes {}

/**
 * Renders `googleHeadScript()` in a `<head>` that React renders on a server. In the browser it is an empty script that
 * keeps the server's content. In an app that starts in the browser, put the text into the HTML file instead: React
 * doesn't run scripts that it creates there.
 */
export function GoogleHeadScript({
  waitForUpdate,
  regions,
  adsDataRedaction,
  urlPassthrough,
  dataLayer,
  ...attributes
}: GoogleHeadScriptProps): ReactElement {
  const handed: HeadScriptAttributes = attributes
  const given = Object.entries({ waitForUpdate, regions, adsDataRedaction, urlPassthrough, dataLayer })
  const options: GoogleDefaultsOptions = Object.fromEntries(given.filter(([, value]) => value !== undefined))
  return (
    <script
      {...handed}
      // A browser hides the nonce from the page's own code, so the two sides never look the same.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: googleHeadScript(options) }}
    />
  )
}
