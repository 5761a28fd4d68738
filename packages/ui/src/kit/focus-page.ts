/** Makes the keyboard start at the beginning of the page. */
export function focusPage(): void {
  const { body } = document
  const before = body.getAttribute('tabindex')
  body.tabIndex = -1
  body.focus({ preventScroll: true })
  if (before === null) body.removeAttribute('tabindex')
  else body.setAttribute('tabindex', before)
}
