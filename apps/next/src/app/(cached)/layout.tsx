import { ConsentHeadScript } from '@askfirst/consent/react/server'
import type { Metadata } from 'next'
import type { ReactElement, ReactNode } from 'react'
import { catalog, Site, tags } from 'site'
import { pages } from '../../pages.ts'
import 'site/styles.css'

export const metadata: Metadata = { title: 'Harbor Press' }

/** Rendered once, for every visitor: its HTML contains the banner, and the head script decides who sees it. */
export default function CachedLayout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <html lang="en">
      <head>
        <ConsentHeadScript catalog={catalog} google={{}} tags={tags} data-cfasync="false" />
      </head>
      <body>
        <Site snapshot="static" handler="/consent" pages={pages}>
          {children}
        </Site>
      </body>
    </html>
  )
}
