import { findFocused, holds } from '../kit/roots.ts'

/**
 * Calls back when Escape is pressed, before the page hears of it, so that one press closes one dialog. It doesn't while
 * the focus is in something else, which then is above the dialog. Returns the undo.
 * @param mayBeOutside whether the focus is still on its way into the dialog
 */
export function hearEscape(dialog: Element, dismiss: () => void, mayBeOutside: () => boolean): () => void {
  const hear = (event: KeyboardEvent): void => {
    // While an input method composes, Escape cancels the composition.
    if (event.key !== 'Escape' || event.isComposing) return
    const focused = findFocused(dialog)
    if (focused && !holds(dialog, focused) && !mayBeOutside()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    dismiss()
  }
  addEventListener('keydown', hear, true)
  return () => removeEventListener('keydown', hear, true)
}
