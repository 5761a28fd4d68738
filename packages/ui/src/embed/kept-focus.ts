'use client'
import { type RefObject, useLayoutEffect } from 'react'

/** Did the element that was just removed have focus? */
export type KeptFocus = RefObject<boolean>

/** Does this element have focus, whatever root it is in? */
export const hasFocus = (element: Element | null): boolean =>
  Boolean(element?.contains((element.getRootNode() as Document | ShadowRoot).activeElement))

/**
 * Placeholder and embed replace each other. The new one takes the focus that would otherwise return to the page. The
 * old element's cleanup runs before it is removed, and layout effects of the new one run after that.
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
