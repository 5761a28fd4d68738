import type { ReactElement } from 'react'
import type { HeadScriptAttributes } from '../head-script-attributes.ts'
import type { ConsentHeadScriptProps } from './consent-head-script.tsx'

/** Stands where the server's script stands, with its attributes. React leaves what is in it as it is. */
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
