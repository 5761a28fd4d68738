import { ConsentHeadScript } from '@askfirst/consent/react/server'
import type { Metadata } from 'next'
import type { ReactElement, ReactNode } from 'react'
import { catalog } from '../../src/us/catalog.ts'
import { Root } from '../../src/us/root.tsx'

export const metadata: Metadata = { title: 'The Paper Mill' }

export default function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <html lang="en">
      <head>
        <ConsentHeadScript catalog={catalog} />
      </head>
      <body>
        <Root snapshot="static">{children}</Root>
      </body>
    </html>
  )
}
