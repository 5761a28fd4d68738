'use client'
import { type RefObject, useEffect } from 'react'
import { importLate } from '../surfaces/import-late.ts'
import { whenIdleOrUsed } from '../when-idle.ts'

/**
 * Keeps focus clear of this notice while it is open. The code for that is fetched while the browser is idle, or once
 * somebody uses the page, because it measures the page, which the first paint need not wait for.
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
    // Without it the visitor scrolls.
    const cancel = whenIdleOrUsed(() => void uncover().catch(() => undefined))
    return () => {
      isOpen = false
      cancel()
      undo?.()
    }
  }, [notice, open, size])
}
