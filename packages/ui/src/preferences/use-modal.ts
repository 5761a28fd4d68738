'use client'
import { afterPaint } from '@askfirst/consent/internal'
import { useConsentStore } from '@askfirst/consent/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { hearEscape } from './hear-escape.ts'
import { holdPage } from './hold-page.ts'
import { keepFocus } from './keep-focus.ts'
import { findFocused } from '../kit/roots.ts'

/**
 * Makes the preference center modal while it is open: Escape closes it, and after its first paint it has the focus and
 * everything else is inert. It waits for the paint, because `inert` makes the browser recalculate the styles of the
 * whole page. Returns the ref for the dialog.
 */
export function useModal(open: boolean): (dialog: HTMLElement | null) => void {
  const { close } = useConsentStore()
  const [dialog, setDialog] = useState<HTMLElement | null>(null)
  /** Had the focus when the dialog came. A quick visitor may move it into the dialog before the paint. */
  const opener = useRef<Element | null>(null)
  const leaving = useRef<{ readonly undo: () => void; readonly timer: number }>(undefined)
  useEffect(() => {
    if (!open || !dialog) return
    // StrictMode runs effects twice. The previous one then never ended.
    clearTimeout(leaving.current?.timer)
    let letGo: (() => void) | undefined
    let undo = leaving.current?.undo
    leaving.current = undefined
    const stopHearing = hearEscape(
      dialog,
      () => close('preferences'),
      () => !undo,
    )
    const cancel = afterPaint(() => {
      letGo = holdPage(dialog)
      undo ??= keepFocus(dialog, opener.current)
    })
    return () => {
      cancel()
      stopHearing()
      letGo?.()
      const leave = (): void => {
        leaving.current = undefined
        undo?.()
      }
      // If the banner was answered, it is gone by then.
      if (undo) leaving.current = { undo, timer: window.setTimeout(leave) }
    }
  }, [open, dialog, close])
  return useCallback((node) => {
    if (node) opener.current = findFocused(node)
    setDialog(node)
  }, [])
}
