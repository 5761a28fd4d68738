import { ConsentHeadScript } from '@askfirst/consent/react/server'
import { readConsent } from '@askfirst/consent/server'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactElement, ReactNode } from 'react'
import { catalog, Site, tags } from 'site'
import { pages } from '../../pages.ts'
import 'site/styles.css'

export const metadata: Metadata = { title: 'Harbor Press' }

/** Rendered for one visitor: its HTML says what they chose. Reading the request keeps it out of every cache. */
export default async function VisitorLayout({
  children,
}: {
  readonly children: ReactNode
}): Promise<ReactElement> {
  const request = await headers()
  const snapshot = readConsent(request, { path: request.get('x-path') ?? undefined })
  return (
    <html lang="en">
      <head>
        <ConsentHeadScript
          catalog={catalog}
          google={{}}
          tags={tags}
          nonce={request.get('x-nonce') ?? undefined}
        />
      </head>
      <body>
        <Site snapshot={snapshot} handler="/consent" pages={pages}>
          {children}
        </Site>
      </body>
    </html>
  )
}
