import { focusPage } from '../focus-page.ts'
import { findFocused, holds, targetOf } from '../roots.ts'
import { isDialogOpen } from './keep-dialogs.ts'
import { isBefore, isSkipLink, isTabStop, tabStopsIn } from './tab-stops.ts'

/**
 * Lets Tab come by the banner as if it stood at the page's start, or behind the skip link there, wherever it is in the
 * document (WCAG 2.4.3): it is seen first. It is not moved, because variables of a theme may be set on what is around
 * it. No stop is added, and no focus is taken: only a Tab that would lead to the page's first stop leads here, and on
 * from here it leads there. Who comes by the banner at its own place in the document goes on from that place.
 * Returns the undo.
 */
export function standFirstInLine(banner: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  // Where the browser goes on from, when nothing has the focus: what was clicked last, focused last, or jumped to.
  let point: Node | null = document.querySelector(':target') ?? getSelection()?.anchorNode ?? null
  let isFirst = true
  let hasFocus = holds(banner, findFocused(banner))
  /** What the last Tab left behind, if it was not led by us. */
  let left: Element | null | undefined

  const onTab = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey)
      return
    left = undefined
    // In the flow of the page, it is seen where it stands.
    if (getComputedStyle(banner).position !== 'fixed') return
    const controls = [...tabStopsIn(banner)]
    const focused = findFocused(banner)
    const [first, second] = firstTwo(banner)
    const skip = first && isSkipLink(first) ? first : undefined
    const next = skip ? second : first
    // Nothing to stand before, or it does so anyway.
    if (!next || isBefore(banner, next)) return

    if (focused && holds(banner, focused)) {
      if (!isFirst || focused !== controls.at(event.shiftKey ? 0 : -1)) return
      // The browser goes on from there.
      if (!skip) focusPage()
      else skip.focus({ preventScroll: !event.shiftKey })
      if (skip && event.shiftKey) event.preventDefault()
      return
    }

    const leadsHere = event.shiftKey ? focused === next : leadsTo(next, focused ?? point, skip)
    const control = controls.at(event.shiftKey ? -1 : 0)
    if (leadsHere) control?.focus()
    // Not where a modal of the page keeps everything else from the focus.
    if (leadsHere && control && findFocused(banner) === control) {
      isFirst = true
      event.preventDefault()
    } else left = focused
  }
  const onFocus = (event: FocusEvent): void => {
    hasFocus = holds(banner, findFocused(banner))
    if (!hasFocus) point = targetOf(event, banner)
    // A Tab came here at the banner's own place.
    else if (left !== undefined && wasLeft(left, event.relatedTarget as Node | null)) isFirst = false
  }
  const onPress = (event: Event): void => {
    const target = targetOf(event, banner)
    if (holds(banner, target)) isFirst = true
    else {
      point = target
      hasFocus = false
    }
  }
  addEventListener('keydown', onTab, { signal })
  addEventListener('pointerdown', onPress, { capture: true, signal })
  addEventListener('hashchange', () => (point = document.querySelector(':target')), { signal })
  // While it is on its way down: `keepDialogsOpen()` lets some go no further.
  addEventListener('focusin', onFocus, { capture: true, signal })
  // What moves within a shadow root is not told outside of it.
  const root = banner.getRootNode()
  if (root !== document) root.addEventListener('focusin', onFocus as EventListener, { signal })
  return () => {
    listening.abort()
    // It went with what had the focus: the way goes on from where it came.
    if (hasFocus && isFirst && !findFocused(banner) && !isDialogOpen(banner)) focusPage()
  }
}

/** The event names the host of a shadow root instead of what had the focus inside. */
const wasLeft = (left: Element | null, named: Node | null): boolean =>
  left === named || (named !== null && holds(named, left))

function firstTwo(banner: Element): HTMLElement[] {
  const stops: HTMLElement[] = []
  for (const stop of tabStopsIn(document.body, banner)) if (stops.push(stop) === 2) break
  return stops
}

/** Does Tab from here lead to the stop that comes next, with none but a skip link before it? */
function leadsTo(next: Element, from: Node | null, skip: Element | undefined): boolean {
  if (!from) return !skip
  if (from === skip) return true
  if (from instanceof Element && isTabStop(from)) return false
  return isBefore(from, next) && (!skip || isBefore(skip, from))
}
