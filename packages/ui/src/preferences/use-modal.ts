'use client'
import { afterPaint } from '@askfirst/consent/effects'
import { useConsentStore } from '@askfirst/consent/react'
import { useEffect, useRef, useState } from 'react'
import { hearEscape } from './hear-escape.ts'
import { holdPage } from './hold-page.ts'
import { keepFocus } from './keep-focus.ts'

/**
 * What the preference center does to the page while it is open: Escape closes it, and from its first paint on, it has
 * the focus and all else is inert. That has the browser work out the styles of the whole page. Gives the ref for its
 * element.
 */
export function useModal(open: boolean): (dialog: HTMLElement | null) => void {
  const { close } = useConsentStore()
  const [dialog, setDialog] = useState<HTMLElement | null>(null)
  const leaving = useRef<{ readonly undo: () => void; readonly timer: number }>(undefined)
  useEffect(() => {
    if (!open || !dialog) return
    // React tries effects out: then the one before never ended.
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
      undo ??= keepFocus(dialog)
    })
    return () => {
      cancel()
      stopHearing()
      letGo?.()
      const leave = (): void => {
        leaving.current = undefined
        undo?.()
      }
      // By then the banner is gone, if it was answered.
      if (undo) leaving.current = { undo, timer: window.setTimeout(leave) }
    }
  }, [open, dialog, close])
  return setDialog
}
