import { holds, parentOf } from '../roots.ts'

const dialogs = ':is(dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"])'
const notOurs = ':not([data-slot*="askfirst-"])'

/** Is a dialog of the page open? Not one of ours. */
export const isDialogOpen = (): boolean =>
  [...document.querySelectorAll(dialogs + notOurs)].some((dialog) => dialog.checkVisibility?.() ?? true)

/** What dialogs take for "somebody went on elsewhere". No control of ours needs them; a click is another matter. */
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'focusin']

/**
 * Who answers the notice has not left the page's dialog: while one is open, it doesn't hear of what happens in the
 * notice, and stays. Returns the undo.
 */
export function keepDialogsOpen(notice: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const isInside = (event: Event): boolean => event.composedPath().includes(notice)
  let isPressed = false

  const hush = (event: Event): void => {
    if (event.type === 'pointerdown') isPressed = isInside(event)
    if (isInside(event) && isDialogOpen()) event.stopPropagation()
  }
  for (const type of presses) addEventListener(type, hush, { capture: true, signal })
  // The other half of the same move.
  addEventListener(
    'focusout',
    (event) => {
      if (holds(notice, event.relatedTarget as Node | null) && isDialogOpen()) event.stopPropagation()
    },
    { capture: true, signal },
  )
  // `<dialog closedby="any">`: the browser asks the dialog.
  addEventListener('cancel', (event) => isPressed && event.preventDefault(), { capture: true, signal })
  addEventListener('keydown', () => (isPressed = false), { capture: true, signal })
  // React hears of a click where its root is. Behind that, nobody else has to.
  findReactRoot(notice)?.addEventListener(
    'click',
    (event) => {
      if (isInside(event) && isDialogOpen()) event.stopImmediatePropagation()
    },
    { signal },
  )
  return () => listening.abort()
}

/** React marks the nodes at which it listens: `#root`, or the document itself. */
function findReactRoot(notice: Element): Node | undefined {
  for (let node = parentOf(notice); node; node = parentOf(node))
    if (Object.keys(node).some((key) => key.startsWith('_reactListening'))) return node
  return undefined
}
