/**
 * A form exposes its fields by name before its own properties: with `<input name="matches">` in it, `form.matches` is
 * that field. Use these functions for nodes that anybody may have added to the page.
 */
export const matches = (node: Node, selector: string): boolean =>
  node instanceof Element && Element.prototype.matches.call(node, selector)

/** Returns all elements that match inside the node, and the node itself if it matches. */
export const findIn = <E extends Element>(node: Node, selector: string): E[] =>
  node instanceof Element
    ? [
        ...(matches(node, selector) ? [node as E] : []),
        ...Element.prototype.querySelectorAll.call<Element, [string], NodeListOf<E>>(node, selector),
      ]
    : []
