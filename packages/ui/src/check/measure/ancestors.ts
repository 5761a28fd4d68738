/** The element around this one, also out of a shadow root. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement
  if (parent) return parent
  const root = element.getRootNode()
  return 'host' in root ? (root.host as Element) : null
}

/** From the element outwards to the page's root, itself included. */
export function chainOf(element: Element): readonly Element[] {
  const parent = parentOf(element)
  return parent ? [element, ...chainOf(parent)] : [element]
}

export const isInside = (element: Element, outer: Element): boolean => chainOf(element).includes(outer)

/** The style as the browser computed it, whatever frame the element is in. */
export const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element)
