'use client'
import { forwardRef, type ReactNode, useState } from 'react'
import { around, contentOf } from './inside.ts'
import { type Inside, Part, type PartComponent } from './part.tsx'

/**
 * A line that opens what is behind it. The content is rendered on first opening, because most of it is never opened.
 * Renders a `<details>`.
 */
export const Disclosure: PartComponent<'details', Inside & { readonly summary: ReactNode }> = forwardRef(
  function Disclosure({ summary, usual, ...props }, ref) {
    const [open, setOpen] = useState(false)
    return (
      <Part
        tag="details"
        dataSlot="disclosure"
        {...props}
        onToggle={(event: { currentTarget: HTMLDetailsElement }) => setOpen(event.currentTarget.open)}
        ref={ref}
      >
        {around(
          props,
          <>
            <summary data-slot="askfirst-summary">{summary}</summary>
            {open && (contentOf(props) ?? usual)}
          </>,
        )}
      </Part>
    )
  },
)
