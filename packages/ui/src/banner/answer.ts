import { afterPaint } from '@askfirst/consent/effects'

/**
 * Answers a click on the banner: it is gone with the next frame, and only then is decided, because deciding draws the
 * page anew and lets vendors in. Whoever leaves the page in between has decided all the same.
 */
export function answer(button: Element, decide: () => void): void {
  // Its slot ends like that also where it is `unstyled`.
  const banner = button.closest<HTMLElement>('[data-slot$="askfirst-banner"]')
  if (banner) banner.hidden = true
  const run = (): void => {
    removeEventListener('pagehide', run)
    cancel()
    decide()
  }
  const cancel = afterPaint(run)
  addEventListener('pagehide', run)
}
