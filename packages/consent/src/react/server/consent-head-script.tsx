import type { ReactElement } from 'react'
import { headScript, type HeadScriptOptions } from '../../server/head-script.ts'
import type { HeadScriptAttributes } from '../head-script-attributes.ts'

/** The options of `headScript()`, and attributes for the script. */
export interface ConsentHeadScriptProps extends HeadScriptOptions, HeadScriptAttributes {}

/**
 * Renders `headScript()` in a `<head>` that React renders on a server. In the browser it is an empty script that keeps
 * the server's content, so that no bundle contains the text.
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
