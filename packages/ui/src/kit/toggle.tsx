'use client'
import { forwardRef, useRef, type ComponentPropsWithoutRef, useEffect } from 'react'
import { Part, type PartComponent } from './part.tsx'
import { useMergedRef } from './use-merged-ref.ts'

interface ToggleState {
  readonly state: 'on' | 'off' | 'mixed'
  /** It can be focused and read, but not changed. */
  readonly locked: boolean
  readonly onDecide: (granted: boolean) => void
  /** A switch is on or off. If it can be mixed it is a checkbox, because ARIA has no mixed switch. */
  readonly canBeMixed?: boolean
}

/**
 * A native checkbox that looks like a switch, so that keyboard, forms, forced colors and screen readers work. Renders
 * an `<input>`.
 */
export const Toggle: PartComponent<'input', ToggleState> = forwardRef(function Toggle(
  { state, locked, onDecide, canBeMixed, ...props }: ToggleState & ComponentPropsWithoutRef<'input'>,
  ref,
) {
  const own = useRef<HTMLInputElement>(null)
  const merged = useMergedRef(own, ref)
  useEffect(() => {
    if (own.current) own.current.indeterminate = state === 'mixed'
  }, [state])
  return (
    <Part
      tag="input"
      dataSlot="toggle"
      type="checkbox"
      role={canBeMixed ? undefined : 'switch'}
      data-state={state}
      // Not `disabled`: that would hide the reason from the keyboard.
      aria-disabled={locked || undefined}
      {...props}
      checked={state === 'on'}
      onChange={(event: { target: HTMLInputElement }) => {
        if (!locked) onDecide(event.target.checked)
      }}
      ref={merged}
    />
  )
})
