import { parentOf, shadowOf } from '../roots.ts'

const focusable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]'

/** Is this where Tab stops? */
export function isTabStop(element: Element): element is HTMLElement {
  if (!element.matches(focusable) || (element as HTMLElement).tabIndex < 0) return false
  if (element.matches(':disabled') || isInert(element)) return false
  // Browsers from before 2024 can't tell; what has no box is hidden in those.
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0
}

function isInert(element: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node))
    if (node instanceof Element && node.hasAttribute('inert')) return true
  return false
}

/**
 * Where Tab stops inside of `root`, in the order of the document. One at a time: a page may have thousands. A form is
 * passed over, because it answers to the names of its fields: with `<input name="children">` these are its children.
 */
export function* tabStopsIn(root: ParentNode & Node, without?: Element): Generator<HTMLElement> {
  for (const element of root.querySelectorAll(':not(form)')) {
    if (without?.contains(element)) continue
    if (isTabStop(element)) yield element
    const shadow = shadowOf(element, without ?? root)
    if (shadow) yield* tabStopsIn(shadow, without)
  }
}

/** Leads to another place of this page. */
export const isSkipLink = (stop: Element): boolean =>
  stop instanceof HTMLAnchorElement &&
  stop.hash.length > 1 &&
  stop.href.split('#')[0] === location.href.split('#')[0]

/** Does `a` begin before `b` does? What is no longer on the page begins nowhere. */
export function isBefore(a: Node, b: Node): boolean {
  const [one, other] = [pathTo(a), pathTo(b)]
  // Both of one tree, else there is no order between them.
  if (one[0] !== document || other[0] !== document || a === b) return false
  const at = one.findIndex((node, index) => node !== other[index])
  const [left, right] = [one[at], other[at]]
  // One of them is around the other.
  if (!left || !right) return !left
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}

function pathTo(node: Node): Node[] {
  const path: Node[] = []
  for (let each: Node | null = node; each; each = parentOf(each)) path.unshift(each)
  return path
}
