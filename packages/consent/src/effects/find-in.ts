/**
 * A form answers to the names of its fields before it answers to its own: with `<input name="matches">` in it,
 * `form.matches` is that field. What anybody may have added to the page is asked in these words.
 */
export const matches = (node: Node, selector: string): boolean =>
  node instanceof Element && Element.prototype.matches.call(node, selector)

export const findIn = <E extends Element>(node: Node, selector: string): Iterable<E> & ArrayLike<E> =>
  node instanceof Element
    ? Element.prototype.querySelectorAll.call<Element, [string], NodeListOf<E>>(node, selector)
    : []
