import { tabStopsIn } from '../placement/tab-stops.ts'
import { focusPage } from '../kit/focus-page.ts'
import { findFocused, holds } from '../kit/roots.ts'

/**
 * Moves the focus into the dialog, unless it is there already, and keeps Tab inside it, whatever root it is in.
 * @param opener had the focus when the dialog opened
 * @returns the undo, which returns the focus to the opener
 */
export function keepFocus(dialog: HTMLElement, opener: Element | null): () => void {
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [...tabStopsIn(dialog)]
    const focused = findFocused(dialog)
    const isEnd = focused === stops.at(event.shiftKey ? 0 : -1) || (event.shiftKey && focused === dialog)
    if (!isEnd) return
    event.preventDefault()
    stops.at(event.shiftKey ? -1 : 0)?.focus()
  }
  // The focused element may be removed, as a button is after it has done its work.
  const watcher = new MutationObserver(() => {
    if (!findFocused(dialog)) dialog.focus({ preventScroll: true })
  })

  if (!holds(dialog, findFocused(dialog))) (firstControl(dialog) ?? dialog).focus({ preventScroll: true })
  dialog.addEventListener('keydown', turn)
  watcher.observe(dialog, { childList: true, subtree: true })
  return () => {
    dialog.removeEventListener('keydown', turn)
    watcher.disconnect()
    if (opener?.isConnected) (opener as HTMLElement).focus()
    // The opener was removed with the banner.
    else focusPage()
  }
}

/** Stops at the first one, because a center may have thousands. */
function firstControl(dialog: HTMLElement): HTMLElement | undefined {
  for (const stop of tabStopsIn(dialog)) if (stop.localName !== 'a') return stop
  return undefined
}
