import { type ReactElement, useId, useState } from 'react'
import { CleanUpFacts } from './clean-up.tsx'
import { DecisionTable, PolicyFacts } from './decisions.tsx'
import { GoogleConsent } from './google.tsx'
import { PageItems, Requests } from './traffic.tsx'
import { Trials } from './trials.tsx'

/** What the library decided, beside what the page really does. */
export function Inspector(): ReactElement {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 75rem)').matches)
  const id = useId()
  return (
    <aside className="inspector" aria-label="Inspector" data-open={open || undefined}>
      <button
        className="inspector-handle"
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
        Inspector
      </button>
      {open && (
        <div
          className="inspector-panel"
          id={id}
          role="group"
          aria-label="What happens on this page"
          // It scrolls, so the keyboard must reach it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <Trials />
          <PolicyFacts />
          <GoogleConsent />
          <DecisionTable />
          <CleanUpFacts />
          <PageItems />
          <Requests />
        </div>
      )}
    </aside>
  )
}
