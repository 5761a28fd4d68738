import type { Metadata } from 'next'
import type { ReactElement, ReactNode } from 'react'
import { headScript } from '../../src/floor/head-script.ts'
import { Root } from '../../src/floor/root.tsx'

export const metadata: Metadata = { title: 'The Paper Mill' }

export default function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
      </head>
      <body>
        <Root snapshot="static">{children}</Root>
      </body>
    </html>
  )
}
