'use client'
import { forwardRef } from 'react'
import { useFirstMessages } from '../messages/context.tsx'
import { Part, type PartComponent } from '../part.tsx'
import { useIntent } from './intent.ts'

/** Opens the preference center from anywhere: "Cookie settings" in the footer. */
export const PreferencesTrigger: PartComponent<'button'> = forwardRef(
  function PreferencesTrigger(props, ref) {
    const { trigger } = useFirstMessages()
    return (
      <Part
        tag="button"
        dataSlot="trigger"
        type="button"
        aria-haspopup="dialog"
        {...useIntent(props)}
        ref={ref}
      >
        {props.children ?? trigger}
      </Part>
    )
  },
)
