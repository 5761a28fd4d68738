import { parentOf, shadowOf } from '../kit/roots.ts'

const focusable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]'

/** Does Tab stop here? */
export function isTabStop(element: Element): element is HTMLElement {
  if (!element.matches(focusable) || (element as HTMLElement).tabIndex < 0) return false
  if (element.matches(':disabled') || isInert(element)) return false
  // Browsers from before 2024 lack this. There, an element without a box counts as hidden.
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0
}

function isInert(element: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node))
    if (node instanceof Element && node.hasAttribute('inert')) return true
  return false
}

/**
 * Yields the tab stops inside `root` in document order, one at a time, because a page may have thousands. Skips forms,
 * because a field can replace a form's properties: `<input name="children">` replaces `children`.
 */
export function* tabStopsIn(root: ParentNode & Node, without?: Element): Generator<HTMLElement> {
  for (const element of root.querySelectorAll(':not(form)')) {
    if (without?.contains(element)) continue
    if (isTabStop(element)) yield element
    const shadow = shadowOf(element, without ?? root)
    if (shadow) yield* tabStopsIn(shadow, without)
  }
}

/** Does it lead to another place on this page? */
export const isSkipLink = (stop: Element): boolean =>
  stop instanceof HTMLAnchorElement &&
  stop.hash.length > 1 &&
  stop.href.split('#')[0] === location.href.split('#')[0]

/** Does `a` begin before `b`? A node that has left the page begins nowhere. */
export function isBefore(a: Node, b: Node): boolean {
  const [one, other] = [pathTo(a), pathTo(b)]
  // Only nodes of the same tree have an order.
  if (one[0] !== document || other[0] !== document || a === b) return false
  const at = one.findIndex((node, index) => node !== other[index])
  const [left, right] = [one[at], other[at]]
  // One of them contains the other.
  if (!left || !right) return !left
  return (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}

function pathTo(node: Node): Node[] {
  const path: Node[] = []
  for (let each: Node | null = node; each; each = parentOf(each)) path.unshift(each)
  return path
}
