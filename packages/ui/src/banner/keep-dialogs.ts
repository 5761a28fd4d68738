import { holds, parentOf, shadowOf, targetOf } from '../roots.ts'

const dialogs = ':is(dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"])'
const notOurs = ':not([data-slot*="askfirst-"])'

/** Is a dialog of the page open, in the document or in the root of `near`? Not one of ours. */
export const isDialogOpen = (near: Node): boolean =>
  [...new Set([document, near.getRootNode() as ParentNode & Node])]
    .flatMap((root) => [...root.querySelectorAll(dialogs + notOurs)])
    .some((dialog) => dialog.checkVisibility?.() ?? true)

/** What dialogs take for "somebody went on elsewhere". No control of ours needs them; a click is another matter. */
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focusin']

/**
 * Who answers the notice has not left the page's dialog: while one is open, it doesn't hear of what happens in the
 * notice, and stays. Returns the undo.
 */
export function keepDialogsOpen(notice: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const isInside = (event: Event): boolean => holds(notice, targetOf(event, notice))
  let isPressed = false

  const hush = (event: Event): void => {
    if (event.type === 'pointerdown') isPressed = isInside(event)
    if (isInside(event) && isDialogOpen(notice)) event.stopPropagation()
  }
  // The other half of the same move.
  const leave = (event: Event): void => {
    const { relatedTarget } = event as FocusEvent
    if (leadsInto(notice, relatedTarget as Element | null) && isDialogOpen(notice)) event.stopPropagation()
  }
  // What moves within a shadow root is not told outside of it.
  for (const place of new Set([window, notice.getRootNode()])) {
    for (const type of presses) place.addEventListener(type, hush, { capture: true, signal })
    place.addEventListener('focusout', leave, { capture: true, signal })
  }
  // `<dialog closedby="any">`: the browser asks the dialog.
  addEventListener('cancel', (event) => isPressed && event.preventDefault(), { capture: true, signal })
  addEventListener('keydown', () => (isPressed = false), { capture: true, signal })
  // React hears of a click where its root is. Behind that, nobody else has to.
  findReactRoot(notice)?.addEventListener(
    'click',
    (event) => {
      if (isInside(event) && isDialogOpen(notice)) event.stopImmediatePropagation()
    },
    { signal },
  )
  return () => listening.abort()
}

const isAround = (root: ShadowRoot | null, notice: Element): boolean => root !== null && holds(root, notice)

/** Outside of a shadow root, the host is named for what is inside. */
const leadsInto = (notice: Element, next: Element | null): boolean =>
  next !== null && (holds(notice, next) || isAround(shadowOf(next, notice), notice))

/** React marks the nodes at which it listens: `#root`, or the document itself. */
function findReactRoot(notice: Element): Node | undefined {
  for (let node = parentOf(notice); node; node = parentOf(node))
    if (Object.keys(node).some((key) => key.startsWith('_reactListening'))) return node
  return undefined
}
