/** What has the focus, also inside of shadow roots. `null` where the page as a whole has it. */
export function findFocused(): Element | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused && focused !== document.body && focused !== document.documentElement ? focused : null
}

/** The element's parent, over the edge of a shadow root too. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)

/** Does `outer` contain `inner`, however many shadow roots lie between? */
export function holds(outer: Node, inner: Node | null): boolean {
  for (let node = inner; node; node = parentOf(node)) if (node === outer) return true
  return false
}
