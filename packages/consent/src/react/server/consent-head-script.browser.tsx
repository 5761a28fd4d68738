import type { ReactElement } from 'react'
import type { HeadScriptAttributes } from '../head-script-attributes.ts'
import type { ConsentHeadScriptProps } from './consent-head-script.tsx'

/** Takes the place of the server's script, with its attributes. React leaves the server's content unchanged. */
export function ConsentHeadScript({
  catalog: _catalog,
  policy: _policy,
  cookie: _cookie,
  google: _google,
  tags: _tags,
  ...attributes
}: ConsentHeadScriptProps): ReactElement {
  const handed: HeadScriptAttributes = attributes
  return <script {...handed} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
