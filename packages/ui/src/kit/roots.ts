/** The element's shadow root. Only elements inside it can reach a closed one. */
export function shadowOf(host: Element, near: Node): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot
  for (let root = near.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (root.host === host) return root
  return null
}

/** The focused element, also in open shadow roots and those around `near`. `null` if the page as a whole has focus. */
export function findFocused(near: Node): Element | null {
  let focused = document.activeElement
  let inside: Element | null | undefined = focused
  while (inside) {
    focused = inside
    inside = shadowOf(inside, near)?.activeElement
  }
  return focused && focused !== document.body && focused !== document.documentElement ? focused : null
}

/** The element's parent, also across the edge of a shadow root. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)

/** Does `outer` contain `inner`, across any number of shadow roots? */
export function holds(outer: Node, inner: Node | null): boolean {
  for (let node = inner; node; node = parentOf(node)) if (node === outer) return true
  return false
}

/** The target of an event. Outside of a closed shadow root it names only the host, so this searches around `near`. */
export function targetOf(event: Event, near: Node): Node {
  let target = (event.composedPath()[0] ?? event.target) as Node
  const { clientX, clientY } = ((event as TouchEvent).changedTouches?.[0] ?? event) as Partial<MouseEvent>
  for (;;) {
    const root = target instanceof Element ? shadowOf(target, near) : null
    const inside = clientX === undefined ? root?.activeElement : root?.elementFromPoint(clientX, clientY!)
    if (!inside || inside === target || !root?.contains(inside)) return target
    target = inside
  }
}
