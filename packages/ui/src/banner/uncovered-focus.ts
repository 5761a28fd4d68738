'use client'
import { type RefObject, useEffect } from 'react'

/** Keeps focus clear of this notice while it is open. How is fetched once the notice is there: nobody tabs faster. */
export function useUncoveredFocus(
  notice: RefObject<HTMLElement | null>,
  open: boolean,
  size: string = '--askfirst-banner-size',
): void {
  useEffect(() => {
    if (!open) return
    let isOpen = true
    let undo: (() => void) | undefined
    import('./uncover.ts').then(
      ({ uncoverFocus }) => (undo = isOpen && notice.current ? uncoverFocus(notice.current, size) : undo),
      // Without it the visitor scrolls.
      () => undefined,
    )
    return () => {
      isOpen = false
      undo?.()
    }
  }, [notice, open, size])
}
