'use client'
import { forwardRef, type MouseEvent } from 'react'
import { composeHandlers } from './compose-handlers.ts'
import { type Inside, Part, type PartComponent } from './part.tsx'

interface ActionProps extends Inside {
  readonly act: (event: MouseEvent<HTMLButtonElement>) => void
  /** @default 'button': accept and reject are the same kind of button */
  readonly dataSlot?: string
}

/** A button that runs our action, unless your own handler prevents it. Renders a `<button>`. */
export const Action: PartComponent<'button', ActionProps> = forwardRef(function Action(
  { act, dataSlot = 'button', ...props },
  ref,
) {
  return (
    <Part
      tag="button"
      dataSlot={dataSlot}
      type="button"
      {...props}
      onClick={composeHandlers(props.onClick, act)}
      ref={ref}
    />
  )
})
