/**
 * The accessible name, as far as banners need it: from `aria-labelledby`, `aria-label`, a value, the text or a title.
 */
export function accessibleName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  // An id is valid within its root.
  const root = element.getRootNode() as Partial<Document | ShadowRoot>
  const byId = ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ')
  const value = element.tagName === 'INPUT' ? element.getAttribute('value') : null
  const names = [
    byId,
    element.getAttribute('aria-label'),
    value,
    wordsOf(element),
    element.getAttribute('title'),
  ]
  return names.map((name) => name?.trim()).find(Boolean) ?? ''
}

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element
    if (element.getAttribute('aria-hidden') === 'true') return ''
    const own = element.getAttribute('aria-label') ?? element.getAttribute('alt')
    if (own) return own
  }
  return [...node.childNodes].map(wordsOf).join('')
}
