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

function isTrap(element: Element): boolean {
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
  const { body } = document
  const root = element.closest('body > *')
  const isTrapped = isTrap(body) || (root !== null && root !== element && isTrap(root))
  if (!isTrapped || !('showPopover' in element)) return
  element.popover = 'manual'
  // What browsers give to popovers.
  setImportant(element, { border: '0', 'inline-size': 'auto' })
  element.showPopover()
}
