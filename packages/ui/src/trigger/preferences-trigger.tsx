'use client'
import { forwardRef, useContext } from 'react'
import { TextsContext } from '../messages/context.ts'
import { triggerText } from '../messages/en/trigger.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { useOpener } from './use-opener.ts'

/** Opens the preference center from anywhere, such as "Cookie settings" in the footer. Renders a `<button>`. */
export const PreferencesTrigger: PartComponent<'button'> = forwardRef(
  function PreferencesTrigger(props, ref) {
    const { messages } = useContext(TextsContext)
    return (
      <Part
        tag="button"
        dataSlot="trigger"
        {...useOpener(props)}
        ref={ref}
        usual={messages?.trigger ?? triggerText.trigger}
      />
    )
  },
)
