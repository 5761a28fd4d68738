'use client'
import { forwardRef } from 'react'
import { Part, type PartComponent } from '../part.tsx'
import { useIntent } from './intent.ts'

/** A button that opens the preference center, and fetches it on the first hint of intent. */
export const Opener: PartComponent<'button', { readonly dataSlot: string }> = forwardRef(function Opener(
  { dataSlot, ...props },
  ref,
) {
  return (
    <Part
      tag="button"
      dataSlot={dataSlot}
      type="button"
      aria-haspopup="dialog"
      {...useIntent(props)}
      ref={ref}
    />
  )
})
