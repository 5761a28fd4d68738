'use client'
import type { ConsentSnapshot } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { type ReactElement, type ReactNode, useState } from 'react'
import { catalog } from './catalog.ts'
import { createEffects } from './effects.ts'

export interface SiteProps {
  /** What the server read from the request, or `static` for a page that is the same for every visitor. */
  readonly snapshot: ConsentSnapshot | 'static'
  /** The address of `createConsentHandler()`, if this host has one. */
  readonly handler?: string | undefined
  /** The addresses and names of this app's pages. */
  readonly pages: readonly (readonly [href: string, name: string])[]
  readonly children: ReactNode
}

/** The frame of every page: header, page, footer and banner. */
export function Site({ snapshot, handler, pages, children }: SiteProps): ReactElement {
  const [effects] = useState(() => createEffects(handler))
  return (
    <ConsentProvider catalog={catalog} snapshot={snapshot} effects={effects}>
      <ConsentUI noticeHref="/cookie-notice" handler={handler} />
      <header className="header">
        <nav aria-label="Site">
          {pages.map(([href, name]) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main className="main">{children}</main>
      <footer className="footer">
        <p>Harbor Press is made up.</p>
        <PreferencesTrigger />
      </footer>
    </ConsentProvider>
  )
}
