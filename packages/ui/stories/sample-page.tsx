import { useConsent, useConsentStore } from '@askfirst/consent/react'
import type { ReactElement, ReactNode } from 'react'
import { PreferencesTrigger } from '../src/index.ts'

/** Lists what may run, so that a story can show what a click changed. */
export function Allowed(): ReactElement {
  const { catalog } = useConsentStore()
  const allowed = useConsent(({ grants }) => catalog.vendors.filter(({ id }) => grants[id]).length)
  return (
    <p>
      Providers allowed now: <output data-testid="allowed">{allowed}</output>
    </p>
  )
}

/** A page under a surface. */
export function SamplePage({ children }: { readonly children?: ReactNode }): ReactElement {
  return (
    <>
      <main style={{ maxInlineSize: '42rem', lineHeight: 1.6 }}>
        <h1>Wool, and where it comes from</h1>
        <p>
          We visited eleven farms this spring and asked the same three questions at each gate: who shears, who
          buys, and what becomes of the fleece that nobody wants.
        </p>
        <p>
          <a href="#farms">Read about the farms</a>
        </p>
        <Allowed />
      </main>
      <footer style={{ marginBlockStart: '2rem' }}>
        <PreferencesTrigger />
      </footer>
      {children}
    </>
  )
}
