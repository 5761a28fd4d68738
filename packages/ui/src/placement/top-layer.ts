import { parentOf } from '../kit/roots.ts'
import { setImportant } from './set-important.ts'

/** Properties by which an element becomes the containing block of fixed elements inside it. */
const traps = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'filter',
  'backdropFilter',
  'perspective',
] as const

/** Is it the containing block of fixed elements inside it? */
export function isTrap(element: Element): boolean {
  const style = getComputedStyle(element)
  return (
    traps.some((name) => (style[name] || 'none') !== 'none') ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  )
}

/**
 * If the whole page is transformed, `position: fixed` refers to the page instead of the window. The top layer isn't
 * affected. An element inside a smaller box stays there, because somebody put it there.
 */
export function escapeTransformedPage(element: HTMLElement): void {
  const around: Element[] = []
  for (let node = parentOf(element); node; node = parentOf(node))
    if (node instanceof Element) around.push(node)
  // The body, and its child around the element.
  if (around.slice(-3, -1).some(isTrap)) showInTopLayer(element)
}

/** Puts the element above the whole page, wherever it is. */
export function showInTopLayer(element: HTMLElement): void {
  // Browsers from before 2024 have no popovers. An open one stays open.
  if (!('showPopover' in element) || element.popover) return
  element.popover = 'manual'
  // Resets what browsers set on popovers.
  setImportant(element, { border: '0', 'inline-size': 'auto' })
  element.showPopover()
}
