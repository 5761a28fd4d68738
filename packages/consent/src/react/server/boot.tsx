import type { ReactElement } from 'react'
import { bootScript, type BootScriptOptions } from '../../server/boot.ts'
import type { BootAttributes } from '../boot-attributes.ts'

export interface ConsentBootProps extends BootScriptOptions, BootAttributes {}

/**
 * `bootScript()` for a `<head>` that React renders on a server. In a browser it is an empty script that leaves the
 * server's alone, so that no bundle carries the text.
 */
export function ConsentBoot({
  catalog,
  policy,
  cookie,
  google,
  tags,
  ...attributes
}: ConsentBootProps): ReactElement {
  const handed: BootAttributes = attributes
  return (
    <script
      {...handed}
      // A browser hides the nonce from the page's own code, so the two sides never look the same.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{
        __html: bootScript({
          catalog,
          ...(policy && { policy }),
          ...(cookie && { cookie }),
          ...(google && { google }),
          ...(tags && { tags }),
        }),
      }}
    />
  )
}
