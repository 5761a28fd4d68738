import type { ReactElement } from 'react'
import { headScript, type HeadScriptOptions } from '../../server/head-script.ts'
import type { HeadScriptAttributes } from '../head-script-attributes.ts'

export interface ConsentHeadScriptProps extends HeadScriptOptions, HeadScriptAttributes {}

/**
 * `headScript()` for a `<head>` that React renders on a server. In a browser it is an empty script that leaves the
 * server's alone, so that no bundle carries the text.
 */
export function ConsentHeadScript({
  catalog,
  policy,
  cookie,
  google,
  tags,
  ...attributes
}: ConsentHeadScriptProps): ReactElement {
  const handed: HeadScriptAttributes = attributes
  return (
    <script
      {...handed}
      // A browser hides the nonce from the page's own code, so the two sides never look the same.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{
        __html: headScript({
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
