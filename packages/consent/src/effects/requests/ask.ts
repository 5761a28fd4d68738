/**
 * A form and a document answer to the names of what is in them before they answer to their own: with
 * `<img name="baseURI">` in it, `document.baseURI` is that picture. The guard asks them, and nodes of any page, so.
 */
export const ask = <N extends keyof Node>(node: Node, name: N): Node[N] =>
  Reflect.get(Node.prototype, name, node) as Node[N]

/**
 * All of this kind in there, and the node itself where it is one. Unlike `findIn` it looks into documents and shadow roots
 * too, and at what another page has made. Guard and watch need that; who loads scripts alone doesn’t pay for it.
 */
export function findAll(node: Node, selector: string): Element[] {
  const type = ask(node, 'nodeType')
  const owner = { 1: Element, 9: Document, 11: DocumentFragment }[type]
  const found: Iterable<Element> = owner?.prototype.querySelectorAll.call(node as never, selector) ?? []
  return type === 1 && Element.prototype.matches.call(node, selector)
    ? [node as Element, ...found]
    : [...found]
}
