import type { ReactElement } from 'react'
import type { BootAttributes } from '../boot-attributes.ts'
import type { ConsentBootProps } from './boot.tsx'

/** Stands where the server's script stands, with its attributes. React leaves what is in it as it is. */
export function ConsentBoot({
  catalog: _catalog,
  policy: _policy,
  cookie: _cookie,
  google: _google,
  tags: _tags,
  ...attributes
}: ConsentBootProps): ReactElement {
  const handed: BootAttributes = attributes
  return <script {...handed} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
