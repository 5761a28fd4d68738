import type { ReactElement } from 'react'
import type { ConsentBootProps } from './boot.tsx'

/** Stands where the server's script stands. React leaves what is in it as it is. */
export function ConsentBoot({ nonce }: ConsentBootProps): ReactElement {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
