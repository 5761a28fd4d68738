'use client'
import { useEffect, useRef, useState } from 'react'
import { holdPage } from './hold-page.ts'
import { keepFocus } from './keep-focus.ts'

/** What a modal dialog does to the page while it is open. Gives the ref for its element. */
export function useModal(open: boolean): (dialog: HTMLElement | null) => void {
  const [dialog, setDialog] = useState<HTMLElement | null>(null)
  const leaving = useRef<{ readonly undo: () => void; readonly timer: number }>(undefined)
  useEffect(() => {
    if (!open || !dialog) return
    // React tries effects out: then the one before never ended.
    clearTimeout(leaving.current?.timer)
    const letGo = holdPage(dialog)
    const undo = leaving.current?.undo ?? keepFocus(dialog)
    leaving.current = undefined
    return () => {
      letGo()
      const leave = (): void => {
        leaving.current = undefined
        undo()
      }
      // By then the banner is gone, if it was answered.
      leaving.current = { undo, timer: window.setTimeout(leave) }
    }
  }, [open, dialog])
  return setDialog
}
