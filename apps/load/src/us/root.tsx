'use client'
import '@askfirst/ui/styles.css'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import type { ReactElement, ReactNode } from 'react'
import { catalog } from './catalog.ts'
import { effects } from './effects.ts'

interface RootProps {
  /** The page is in the HTML, the same for everybody. Absent: it is made in the browser. */
  readonly snapshot?: 'static'
  readonly children: ReactNode
}

/** With us, as the README has it. */
export function Root({ snapshot, children }: RootProps): ReactElement {
  return (
    <ConsentProvider catalog={catalog} effects={effects} {...(snapshot && { snapshot })}>
      {children}
      <ConsentUI noticeHref="/cookies" />
    </ConsentProvider>
  )
}

export { PreferencesTrigger as Settings }
