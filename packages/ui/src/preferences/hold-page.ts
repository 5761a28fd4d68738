import { holds, parentOf } from '../kit/roots.ts'

/** Left alone: visible parts of the dialog, invisible elements, and live regions, which must go on speaking. */
const untouched = '[data-slot="askfirst-backdrop"], [inert], script, style, link, [aria-live]'

/**
 * Keeps pointer, keyboard and screen readers from everything but the dialog, from the dialog's root out to the page. No
 * other dialog's focus trap can then take the focus. Returns the undo.
 */
export function holdPage(dialog: Element): () => void {
  const held: Element[] = []
  const hold = (element: Element): void => {
    if (element.matches(untouched)) return
    if (element.querySelector('[aria-live]')) [...element.children].forEach(hold)
    else {
      element.setAttribute('inert', '')
      held.push(element)
    }
  }
  for (let node = parentOf(dialog); node && node !== document.documentElement; node = parentOf(node))
    for (const element of (node as ParentNode).children) if (!holds(element, dialog)) hold(element)
  return () => {
    for (const element of held) element.removeAttribute('inert')
  }
}
