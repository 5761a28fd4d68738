'use client'
import '@askfirst/ui/styles.css'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import type { ReactElement, ReactNode } from 'react'
import { catalog } from './catalog.ts'
import { effects } from './effects.ts'

interface RootProps {
  /** The HTML contains the page, the same for every visitor. If it is missing, the browser renders the page. */
  readonly snapshot?: 'static'
  readonly children: ReactNode
}

/** With us, as in the README. */
export function Root({ snapshot, children }: RootProps): ReactElement {
  return (
    <ConsentProvider catalog={catalog} effects={effects} {...(snapshot && { snapshot })}>
      {children}
      <ConsentUI noticeHref="/cookies" />
    </ConsentProvider>
  )
}

export { PreferencesTrigger as Settings }
