/** Is this a frame of a documentation page, and not a story on its own page? */
const isInDocs = (): boolean => {
  try {
    return parent !== window && new URLSearchParams(parent.location.search).get('viewMode') === 'docs'
  } catch {
    // A page of another site has us in a frame.
    return false
  }
}

/**
 * On a documentation page, many stories run in frames at once. Their focus must not scroll the page while somebody
 * reads.
 */
export function calmFrames(): void {
  if (!isInDocs()) return
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value as (
    this: HTMLElement,
    options?: FocusOptions,
  ) => void
  HTMLElement.prototype.focus = function focusWithoutScrolling(options) {
    focus.call(this, { ...options, preventScroll: true })
  }
}
