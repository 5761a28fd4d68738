/** The parent element, also across the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement
  if (parent) return parent
  const root = element.getRootNode()
  return 'host' in root ? (root.host as Element) : null
}

/** The element and all its ancestors, up to the root of the page. */
export function chainOf(element: Element): readonly Element[] {
  const parent = parentOf(element)
  return parent ? [element, ...chainOf(parent)] : [element]
}

export const isInside = (element: Element, outer: Element): boolean => chainOf(element).includes(outer)

/** The computed style, whatever frame the element is in. */
export const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element)
