import type { ReactElement } from 'react'
import { bootScript, type BootScriptOptions } from '../../server/boot.ts'

export interface ConsentBootProps extends BootScriptOptions {
  /** For pages whose Content-Security-Policy lets scripts in by nonce. */
  readonly nonce?: string | undefined
}

/**
 * `bootScript()` for a `<head>` that React renders on a server. In a browser it is an empty script that leaves the
 * server's alone, so that no bundle carries the text.
 */
export function ConsentBoot({ nonce, ...options }: ConsentBootProps): ReactElement {
  return (
    <script
      nonce={nonce}
      // A browser hides the nonce from the page's own code, so the two sides never look the same.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: bootScript(options) }}
    />
  )
}
