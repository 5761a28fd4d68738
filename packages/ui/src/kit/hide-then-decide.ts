import { afterPaint } from '@askfirst/consent/internal'

// `unstyled` surfaces have slots with another beginning and the same end.
const SURFACES = '[data-slot$="askfirst-banner"], [data-slot$="askfirst-preferences"]'

/**
 * Answers a click on a surface. The surface is hidden in the next frame, and the decision follows after that, because
 * it renders the page again and lets vendors load. If the visitor leaves the page in between, the decision is made on
 * `pagehide`.
 */
export function hideThenDecide(button: Element, decide: () => void): void {
  const surface = button.closest<HTMLElement>(SURFACES)
  if (surface?.matches('[role="dialog"]')) leave(surface)
  else if (surface) surface.hidden = true
  const run = (): void => {
    removeEventListener('pagehide', run)
    cancel()
    decide()
  }
  const cancel = afterPaint(run)
  addEventListener('pagehide', run)
}

/** Marks dialog and backdrop as closed, as React would, without waiting for React to render the rest. */
function leave(center: HTMLElement): void {
  for (const each of [center, center.previousElementSibling as HTMLElement | null])
    if (each?.dataset['state']) each.dataset['state'] = 'closed'
}
