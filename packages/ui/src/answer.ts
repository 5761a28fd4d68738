import { afterPaint } from '@askfirst/consent/effects'

// Their slots end like that also where they are `unstyled`.
const SURFACES = '[data-slot$="askfirst-banner"], [data-slot$="askfirst-preferences"]'

/**
 * Answers a click on a surface: it goes with the next frame, and only then is decided, because deciding draws the page
 * anew and lets vendors in. Whoever leaves the page in between has decided all the same.
 */
export function answer(button: Element, decide: () => void): void {
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

/** As React would have it begin to leave, with what is behind it, and without what else it would draw for that. */
function leave(center: HTMLElement): void {
  for (const each of [center, center.previousElementSibling as HTMLElement | null])
    if (each?.dataset['state']) each.dataset['state'] = 'closed'
}
