/** The element that directly contains a button's text. Its color and size are those of the text. */
export function labelOf(element: Element): Element {
  const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) =>
    text.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  return words.nextNode()?.parentElement ?? element
}

/** The width of the text alone, without padding. */
export function wordsWidthOf(element: Element): number {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(labelOf(element))
  return range.getBoundingClientRect().width
}
