/** Is this a frame of a documentation page, and not a story that somebody opened? */
const isInDocs = (): boolean => {
  try {
    return parent !== window && new URLSearchParams(parent.location.search).get('viewMode') === 'docs'
  } catch {
    // A page of another site has us in a frame.
    return false
  }
}

/** There, stories play in frames, many at once. What they focus must not pull the page to them while somebody reads. */
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
