import { holds, parentOf, shadowOf, targetOf } from '../kit/roots.ts'

const dialogs = ':is(dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"])'
const notOurs = ':not([data-slot*="askfirst-"])'

/** Is a dialog of the page open, in the document or in the root of `near`? Our own dialogs don't count. */
export const isDialogOpen = (near: Node): boolean =>
  [...new Set([document, near.getRootNode() as ParentNode & Node])]
    .flatMap((root) => [...root.querySelectorAll(dialogs + notOurs)])
    .some((dialog) => dialog.checkVisibility?.() ?? true)

/** The events by which dialogs detect that the visitor went elsewhere. Our controls need none of them, only clicks. */
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focusin']

/**
 * Keeps a dialog of the page open while the visitor answers the notice: events inside the notice don't reach the
 * dialog. Returns the undo.
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
  // The element that loses the focus sends an event, too.
  const leave = (event: Event): void => {
    const { relatedTarget } = event as FocusEvent
    if (leadsInto(notice, relatedTarget as Element | null) && isDialogOpen(notice)) event.stopPropagation()
  }
  // Events within a shadow root may not be reported outside of it.
  for (const place of new Set([window, notice.getRootNode()])) {
    for (const type of presses) place.addEventListener(type, hush, { capture: true, signal })
    place.addEventListener('focusout', leave, { capture: true, signal })
  }
  // `<dialog closedby="any">`: the browser asks the dialog before it closes it.
  addEventListener('cancel', (event) => isPressed && event.preventDefault(), { capture: true, signal })
  addEventListener('keydown', () => (isPressed = false), { capture: true, signal })
  // React listens for clicks at its root. Nothing beyond that needs the click.
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

/** Outside of a shadow root, an event names the host instead of what is inside. */
const leadsInto = (notice: Element, next: Element | null): boolean =>
  next !== null && (holds(notice, next) || isAround(shadowOf(next, notice), notice))

/** React marks the nodes on which it listens: `#root`, or the document itself. */
function findReactRoot(notice: Element): Node | undefined {
  for (let node = parentOf(notice); node; node = parentOf(node))
    if (Object.keys(node).some((key) => key.startsWith('_reactListening'))) return node
  return undefined
}
