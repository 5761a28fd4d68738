import type { ReactElement } from 'react'
import type { HeadScriptAttributes } from '../head-script-attributes.ts'
import type { GoogleHeadScriptProps } from './google-head-script.tsx'

/** Takes the place of the server's script, with its attributes. React leaves the server's content unchanged. */
export function GoogleHeadScript({
  waitForUpdate: _waitForUpdate,
  regions: _regions,
  adsDataRedaction: _adsDataRedaction,
  urlPassthrough: _urlPassthrough,
  dataLayer: _dataLayer,
  ...attributes
}: GoogleHeadScriptProps): ReactElement {
  const handed: HeadScriptAttributes = attributes
  return <script {...handed} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
