/**
 * A form and a document expose elements in them by name before their own properties: with `<img name="baseURI">` in it,
 * `document.baseURI` is that picture. The guard reads nodes of any page, so it reads properties this way.
 */
export const ask = <N extends keyof Node>(node: Node, name: N): Node[N] =>
  Reflect.get(Node.prototype, name, node) as Node[N]

/**
 * Returns all elements that match inside the node, and the node itself if it matches. Unlike `findIn`, it also handles
 * documents, shadow roots, and nodes from another window. Guard and watch need that; the script loader alone doesn't
 * pay for it.
 */
export function findAll(node: Node, selector: string): Element[] {
  const type = ask(node, 'nodeType')
  const owner = { 1: Element, 9: Document, 11: DocumentFragment }[type]
  const found: Iterable<Element> = owner?.prototype.querySelectorAll.call(node as never, selector) ?? []
  return type === 1 && Element.prototype.matches.call(node, selector)
    ? [node as Element, ...found]
    : [...found]
}
