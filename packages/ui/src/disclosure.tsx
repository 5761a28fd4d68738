'use client'
import { forwardRef, type ReactNode, useState } from 'react'
import { Part, type PartComponent } from './part.tsx'

/** A line that opens what stands behind it. That is made when somebody looks: most of it nobody ever does. */
export const Disclosure: PartComponent<'details', { readonly summary: ReactNode }> = forwardRef(
  function Disclosure({ summary, children, ...props }, ref) {
    const [open, setOpen] = useState(false)
    return (
      <Part
        tag="details"
        dataSlot="disclosure"
        {...props}
        onToggle={(event: { currentTarget: HTMLDetailsElement }) => setOpen(event.currentTarget.open)}
        ref={ref}
      >
        <summary data-slot="askfirst-summary">{summary}</summary>
        {open && children}
      </Part>
    )
  },
)
