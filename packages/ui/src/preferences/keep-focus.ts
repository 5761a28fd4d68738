import { tabStopsIn } from '../banner/tab-stops.ts'
import { focusPage } from '../focus-page.ts'
import { findFocused } from '../roots.ts'

/**
 * Leads the focus into the dialog, and keeps Tab in there, in whatever root it stands. Returns the undo, which gives the
 * focus back to what had it.
 */
export function keepFocus(dialog: HTMLElement): () => void {
  const opener = findFocused(dialog)
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [...tabStopsIn(dialog)]
    const focused = findFocused(dialog)
    const isEnd = focused === stops.at(event.shiftKey ? 0 : -1) || (event.shiftKey && focused === dialog)
    if (!isEnd) return
    event.preventDefault()
    stops.at(event.shiftKey ? -1 : 0)?.focus()
  }
  // What had the focus may go, as a button does that has done its work.
  const watcher = new MutationObserver(() => {
    if (!findFocused(dialog)) dialog.focus({ preventScroll: true })
  })

  ;(firstControl(dialog) ?? dialog).focus({ preventScroll: true })
  dialog.addEventListener('keydown', turn)
  watcher.observe(dialog, { childList: true, subtree: true })
  return () => {
    dialog.removeEventListener('keydown', turn)
    watcher.disconnect()
    if (opener?.isConnected) (opener as HTMLElement).focus()
    // It went with the banner.
    else focusPage()
  }
}

/** Looks no further than it has to: a center may have thousands. */
function firstControl(dialog: HTMLElement): HTMLElement | undefined {
  for (const stop of tabStopsIn(dialog)) if (stop.localName !== 'a') return stop
  return undefined
}
