import { escapeTransformedPage } from './top-layer.ts'
import { findFocused, holds } from '../kit/roots.ts'
import { announce } from './announce.ts'
import { putFirstInTabOrder } from './put-first-in-tab-order.ts'
import { keepDialogsOpen } from './keep-dialogs-open.ts'
import { keepRoom } from './keep-room.ts'

/**
 * Keeps the focused element visible beside the banner, or beside another notice that is fixed to the window (WCAG 2.2,
 * 2.4.11). The page scrolls it clear. If the page can't scroll further, the notice moves to the other edge until focus
 * moves on. The stylesheet reads the notice's height from `size`. Returns the undo.
 */
export function uncoverFocus(element: HTMLElement, size: string): () => void {
  escapeTransformedPage(element)
  // Test environments such as jsdom have no ResizeObserver and no layout to observe. This runs before everything that
  // writes, because it reads the layout.
  const leave = globalThis.ResizeObserver && keepRoom(element, size)
  // A banner that came with the HTML is read with it. The other notice announces itself.
  const isBanner = element.matches('[data-slot$="askfirst-banner"]')
  const hush = isBanner && !element.matches('[data-served]') ? announce(element) : undefined
  const letDialogsClose = keepDialogsOpen(element)
  const leaveTabOrder = isBanner ? putFirstInTabOrder(element) : undefined

  let isPressed = false
  const uncover = (): void => {
    const focused = findFocused(element)
    // Pressing moves focus. If the element moved before the button is released, the click would miss it.
    if (isPressed || holds(element, focused)) return
    element.removeAttribute('data-aside')
    if (!focused || !covers(element, focused)) return
    focused.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (!covers(element, focused)) return
    element.setAttribute('data-aside', '')
    // Beside a tall notice in the middle, there is room at the edges only.
    for (const block of ['end', 'start'] as const) {
      if (covers(element, focused)) focused.scrollIntoView({ block, behavior: 'instant' })
    }
  }
  const press = ({ type }: Event): void => {
    isPressed = type === 'pointerdown'
    // Wait for the click. A visitor who pressed a button has seen it, but one who pressed a field goes on to type.
    if (!isPressed) setTimeout(() => findFocused(element)?.matches(':focus-visible') && uncover())
  }
  const listening = new AbortController()
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    document.addEventListener(type, press, { capture: true, signal: listening.signal })
  document.addEventListener('focusin', uncover, { signal: listening.signal })
  // Focus that moves within a shadow root isn't reported outside of it.
  const root = element.getRootNode() as Document | ShadowRoot
  if (root !== document) root.addEventListener('focusin', uncover, { signal: listening.signal })
  // A button may be pressed already.
  if (!document.querySelector(':active')) uncover()
  return () => {
    hush?.()
    leaveTabOrder?.()
    letDialogsClose()
    leave?.()
    listening.abort()
  }
}

/** Is the banner on top where the two overlap? If a dialog covers both, it isn't. */
function covers(banner: Element, focused: Element): boolean {
  const a = banner.getBoundingClientRect()
  const b = focused.getBoundingClientRect()
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)]
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)]
  if (left >= right || top >= bottom) return false
  const root = banner.getRootNode() as Document | ShadowRoot
  return banner.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2))
}
