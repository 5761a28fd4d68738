/**
 * A form answers to the names of its fields before it answers to its own: with `<input name="matches">` in it,
 * `form.matches` is that field. What anybody may have added to the page is asked in these words.
 */
export const matches = (node: Node, selector: string): boolean =>
  node instanceof Element && Element.prototype.matches.call(node, selector)

/** All of this kind in there, and the node itself where it is one. */
export const findIn = <E extends Element>(node: Node, selector: string): E[] =>
  node instanceof Element
    ? [
        ...(matches(node, selector) ? [node as E] : []),
        ...Element.prototype.querySelectorAll.call<Element, [string], NodeListOf<E>>(node, selector),
      ]
    : []
