import { focusPage } from '../kit/focus-page.ts'
import { findFocused, holds, targetOf } from '../kit/roots.ts'
import { isDialogOpen } from './keep-dialogs-open.ts'
import { isBefore, isSkipLink, isTabStop, tabStopsIn } from './tab-stops.ts'

/**
 * Makes Tab reach a fixed banner first, as if it came at the start of the page or right after the skip link there,
 * because visitors see it first (WCAG 2.4.3). The banner stays where it is in the document, because the elements around
 * it may set a theme's variables. This adds no tab stop and takes no focus: a Tab that would reach the page's first
 * stop goes to the banner, and Tab from the banner's end goes to that stop. A visitor who reaches the banner at its own
 * place in the document goes on from there. Returns the undo.
 */
export function putFirstInTabOrder(banner: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  // Where the browser continues when nothing has focus: the last place that was clicked, focused or jumped to.
  let point: Node | null = document.querySelector(':target') ?? getSelection()?.anchorNode ?? null
  let isFirst = true
  let hasFocus = holds(banner, findFocused(banner))
  /** What the last Tab left, if we didn't handle that Tab. */
  let left: Element | null | undefined

  const onTab = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey)
      return
    left = undefined
    // In the flow of the page, visitors see it at its own place.
    if (getComputedStyle(banner).position !== 'fixed') return
    const controls = [...tabStopsIn(banner)]
    const focused = findFocused(banner)
    const [first, second] = firstTwo(banner)
    const skip = first && isSkipLink(first) ? first : undefined
    const next = skip ? second : first
    // There is nothing to come before, or the banner already comes first.
    if (!next || isBefore(banner, next)) return

    if (focused && holds(banner, focused)) {
      if (!isFirst || focused !== controls.at(event.shiftKey ? 0 : -1)) return
      // The browser continues from there.
      if (!skip) focusPage()
      else skip.focus({ preventScroll: !event.shiftKey })
      if (skip && event.shiftKey) event.preventDefault()
      return
    }

    const leadsHere = event.shiftKey ? focused === next : leadsTo(next, focused ?? point, skip)
    const control = controls.at(event.shiftKey ? -1 : 0)
    if (leadsHere) control?.focus()
    // A modal of the page may keep the focus from everything else.
    if (leadsHere && control && findFocused(banner) === control) {
      isFirst = true
      event.preventDefault()
    } else left = focused
  }
  const onFocus = (event: FocusEvent): void => {
    hasFocus = holds(banner, findFocused(banner))
    if (!hasFocus) point = targetOf(event, banner)
    // A Tab reached the banner at its own place.
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
  // In the capture phase, because `keepDialogsOpen()` stops some of these events.
  addEventListener('focusin', onFocus, { capture: true, signal })
  // Focus that moves within a shadow root isn't reported outside of it.
  const root = banner.getRootNode()
  if (root !== document) root.addEventListener('focusin', onFocus as EventListener, { signal })
  return () => {
    listening.abort()
    // The banner had focus when it went. Continue from the start of the page.
    if (hasFocus && isFirst && !findFocused(banner) && !isDialogOpen(banner)) focusPage()
  }
}

/** The event names the host of a shadow root instead of the element inside that had focus. */
const wasLeft = (left: Element | null, named: Node | null): boolean =>
  left === named || (named !== null && holds(named, left))

function firstTwo(banner: Element): HTMLElement[] {
  const stops: HTMLElement[] = []
  for (const stop of tabStopsIn(document.body, banner)) if (stops.push(stop) === 2) break
  return stops
}

/** Does Tab from here lead to `next`, with nothing but a skip link in between? */
function leadsTo(next: Element, from: Node | null, skip: Element | undefined): boolean {
  if (!from) return !skip
  if (from === skip) return true
  if (from instanceof Element && isTabStop(from)) return false
  return isBefore(from, next) && (!skip || isBefore(skip, from))
}
