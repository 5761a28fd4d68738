import type { ReactElement } from 'react'
import { googleBootScript } from '../../google/boot.ts'
import type { GoogleDefaultsOptions } from '../../google/defaults.ts'

export interface GoogleConsentBootProps extends GoogleDefaultsOptions {
  /** For pages whose Content-Security-Policy lets scripts in by nonce. */
  readonly nonce?: string | undefined
}

/**
 * `googleBootScript()` for a `<head>` that React renders on a server. In an app that starts in the browser, put the
 * text into the HTML file instead: React runs no script that it makes there.
 */
export function GoogleConsentBoot({ nonce, ...options }: GoogleConsentBootProps): ReactElement {
  return (
    <script
      nonce={nonce}
      // A browser hides the nonce from the page's own code, so the two sides never look the same.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: googleBootScript(options) }}
    />
  )
}
