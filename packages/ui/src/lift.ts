import { parentOf } from './roots.ts'
import { setImportant } from './set-important.ts'

/** Properties that make an element the window of whatever is fixed inside it. */
const traps = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'filter',
  'backdropFilter',
  'perspective',
] as const

/** Is it the window of whatever is fixed inside it? */
export function isTrap(element: Element): boolean {
  const style = getComputedStyle(element)
  return (
    traps.some((name) => (style[name] || 'none') !== 'none') ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  )
}

/**
 * Where the page as a whole is transformed, `position: fixed` means the page and no longer the window. The top layer
 * knows nothing of that. What stands in a smaller box is left there: somebody put it there.
 */
export function liftOutOfPage(element: HTMLElement): void {
  const around: Element[] = []
  for (let node = parentOf(element); node; node = parentOf(node))
    if (node instanceof Element) around.push(node)
  // The body and what stands in it as a whole.
  if (around.slice(-3, -1).some(isTrap)) lift(element)
}

/** Above all of the page, whatever it stands in. */
export function lift(element: HTMLElement): void {
  // Browsers from before 2024 have none, and one that is up stays up.
  if (!('showPopover' in element) || element.popover) return
  element.popover = 'manual'
  // What browsers give to popovers.
  setImportant(element, { border: '0', 'inline-size': 'auto' })
  element.showPopover()
}
