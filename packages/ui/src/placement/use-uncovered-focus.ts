'use client'
import { type RefObject, useEffect } from 'react'
import { importLate } from '../import-late.ts'
import { whenIdleOrUsed } from '../kit/when-idle.ts'

/**
 * Keeps the focused element visible beside this notice while it is open. The code is fetched while the browser is idle,
 * or once the visitor uses the page: it measures the page, and the first paint shouldn't wait for that.
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
      const { uncoverFocus } = await importLate()
      if (isOpen && notice.current) undo = uncoverFocus(notice.current, size)
    }
    // If it can't be fetched, the visitor has to scroll.
    const cancel = whenIdleOrUsed(() => void uncover().catch(() => undefined))
    return () => {
      isOpen = false
      cancel()
      undo?.()
    }
  }, [notice, open, size])
}
