'use client'
import { type RefObject, useLayoutEffect } from 'react'

/** Whether what just went had the focus. */
export type KeptFocus = RefObject<boolean>

/** Is the focus in this element, in whatever root it stands? */
export const hasFocus = (element: Element | null): boolean =>
  Boolean(element?.contains((element.getRootNode() as Document | ShadowRoot).activeElement))

/**
 * Placeholder and embed take turns in one place: what comes takes the focus that what goes would lose to the page.
 * The browser is asked before the element is gone; layout effects of what comes run after that.
 */
export function useKeptFocus(keptRef: KeptFocus, elementRef: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = elementRef
    if (keptRef.current) current?.focus({ preventScroll: true })
    keptRef.current = false
    return () => {
      keptRef.current = hasFocus(current)
    }
  }, [keptRef, elementRef])
}
