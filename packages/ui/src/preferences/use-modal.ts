'use client'
import { afterPaint } from '@askfirst/consent/effects'
import { useEffect, useRef, useState } from 'react'
import { holdPage } from './hold-page.ts'
import { keepFocus } from './keep-focus.ts'

/**
 * What a modal dialog does to the page while it is open, from its first paint on: it makes the browser work out the
 * styles of the whole page. Gives the ref for its element.
 */
export function useModal(open: boolean): (dialog: HTMLElement | null) => void {
  const [dialog, setDialog] = useState<HTMLElement | null>(null)
  const leaving = useRef<{ readonly undo: () => void; readonly timer: number }>(undefined)
  useEffect(() => {
    if (!open || !dialog) return
    // React tries effects out: then the one before never ended.
    clearTimeout(leaving.current?.timer)
    let letGo: (() => void) | undefined
    let undo = leaving.current?.undo
    leaving.current = undefined
    const cancel = afterPaint(() => {
      letGo = holdPage(dialog)
      undo ??= keepFocus(dialog)
    })
    return () => {
      cancel()
      letGo?.()
      const leave = (): void => {
        leaving.current = undefined
        undo?.()
      }
      // By then the banner is gone, if it was answered.
      if (undo) leaving.current = { undo, timer: window.setTimeout(leave) }
    }
  }, [open, dialog])
  return setDialog
}
