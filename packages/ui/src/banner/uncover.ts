import { liftOutOfPage } from '../lift.ts'
import { findFocused, holds } from '../roots.ts'
import { announce } from './announce.ts'
import { standFirstInLine } from './first-in-line.ts'
import { keepDialogsOpen } from './keep-dialogs.ts'
import { keepRoom } from './room.ts'

/**
 * Keeps whatever has focus out from behind the banner, or another notice that is fixed to the window (WCAG 2.2,
 * 2.4.11). The page scrolls it clear; where there is nothing left to scroll, the notice steps aside to the other edge
 * until focus moves on. Its height is told to the stylesheet as `size`.
 * Returns the undo.
 */
export function uncoverFocus(element: HTMLElement, size: string): () => void {
  liftOutOfPage(element)
  // Test environments such as jsdom have no ResizeObserver, and no layout to observe. First of all that write, because it
  // reads the layout.
  const leave = globalThis.ResizeObserver && keepRoom(element, size)
  // One that came with the HTML is read with it, and the other notice speaks for itself.
  const isBanner = element.matches('[data-slot$="askfirst-banner"]')
  const hush = isBanner && !element.matches('[data-served]') ? announce(element) : undefined
  const letDialogsClose = keepDialogsOpen(element)
  const leaveLine = isBanner ? standFirstInLine(element) : undefined

  let isPressed = false
  const uncover = (): void => {
    const focused = findFocused(element)
    // Pressing moves focus: what has moved by the time the button is let go would miss the click.
    if (isPressed || holds(element, focused)) return
    element.removeAttribute('data-aside')
    if (!focused || !covers(element, focused)) return
    focused.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (!covers(element, focused)) return
    element.setAttribute('data-aside', '')
    // A tall one in the middle leaves room at the edges only.
    for (const block of ['end', 'start'] as const) {
      if (covers(element, focused)) focused.scrollIntoView({ block, behavior: 'instant' })
    }
  }
  const press = ({ type }: Event): void => {
    isPressed = type === 'pointerdown'
    // After the click. Who pressed a button saw enough of it; who pressed a field goes on to type.
    if (!isPressed) setTimeout(() => findFocused(element)?.matches(':focus-visible') && uncover())
  }
  const listening = new AbortController()
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    document.addEventListener(type, press, { capture: true, signal: listening.signal })
  document.addEventListener('focusin', uncover, { signal: listening.signal })
  // What moves within a shadow root is not told outside of it.
  const root = element.getRootNode() as Document | ShadowRoot
  if (root !== document) root.addEventListener('focusin', uncover, { signal: listening.signal })
  // Something may be pressed already.
  if (!document.querySelector(':active')) uncover()
  return () => {
    hush?.()
    leaveLine?.()
    letDialogsClose()
    leave?.()
    listening.abort()
  }
}

/** Is the banner what a visitor sees where the two overlap? A dialog over both doesn't count. */
function covers(banner: Element, focused: Element): boolean {
  const a = banner.getBoundingClientRect()
  const b = focused.getBoundingClientRect()
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)]
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)]
  if (left >= right || top >= bottom) return false
  const root = banner.getRootNode() as Document | ShadowRoot
  return banner.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2))
}
