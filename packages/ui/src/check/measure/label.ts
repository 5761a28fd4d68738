/** The element that a button's words stand in: their color and size are its own. */
export function labelOf(element: Element): Element {
  const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) =>
    text.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  return words.nextNode()?.parentElement ?? element
}

/** How wide the words are, without the room around them. */
export function wordsWidthOf(element: Element): number {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(labelOf(element))
  return range.getBoundingClientRect().width
}
