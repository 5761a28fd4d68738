'use client'
import { afterPaint } from '@askfirst/consent/effects'
import { type RefObject, useEffect } from 'react'

/**
 * Keeps focus clear of this notice while it is open. How is fetched once the notice is painted, because it measures the
 * page: nobody tabs faster.
 */
export function useUncoveredFocus(
  notice: RefObject<HTMLElement | null>,
  open: boolean,
  size: string = '--askfirst-banner-size',
): void {
  useEffect(() => {
    if (!open) return
    let isOpen = true
    let undo: (() => void) | undefined
    const uncover = async (): Promise<void> => {
      const { uncoverFocus } = await import('./uncover.ts')
      if (isOpen && notice.current) undo = uncoverFocus(notice.current, size)
    }
    // Without it the visitor scrolls.
    const cancel = afterPaint(() => void uncover().catch(() => undefined))
    return () => {
      isOpen = false
      cancel()
      undo?.()
    }
  }, [notice, open, size])
}
