'use client'
import { forwardRef } from 'react'
import { useTexts } from '../messages/context.tsx'
import { triggerText } from '../messages/en-trigger.ts'
import type { PartComponent } from '../part.tsx'
import { Opener } from './opener.tsx'

/** Opens the preference center from anywhere: "Cookie settings" in the footer. */
export const PreferencesTrigger: PartComponent<'button'> = forwardRef(
  function PreferencesTrigger(props, ref) {
    const { trigger } = useTexts().of(triggerText)
    return (
      <Opener dataSlot="trigger" {...props} ref={ref}>
        {props.children ?? trigger}
      </Opener>
    )
  },
)
