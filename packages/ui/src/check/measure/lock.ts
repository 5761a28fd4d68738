import { isInside, styleOf } from './ancestors.ts'

/** Returns what keeps a page that is longer than its window from scrolling. */
export function isLocked(page: Document): Element | undefined {
  const { documentElement, body } = page
  const height = page.defaultView?.innerHeight ?? 0
  // An app that scrolls inside its own box hides nothing.
  if (Math.max(documentElement.scrollHeight, body.scrollHeight) <= height + 1) return undefined
  return [documentElement, body].find((one) => /hidden|clip/.test(styleOf(one).overflowY))
}

/** Returns what is inert while the surface is open: the page itself, not a closed drawer. */
export function whatIsInert(surface: Element): Element | undefined {
  const modal = surface.closest('[aria-modal="true"]') ?? surface.querySelector('[aria-modal="true"]')
  if (modal) return modal
  const dialog = surface.closest('dialog') ?? surface.querySelector('dialog')
  if (dialog?.matches(':modal')) return dialog
  const hidden = [surface.ownerDocument, surface.getRootNode() as ParentNode & Node].flatMap((root) => [
    ...root.querySelectorAll('[inert], [aria-hidden="true"]'),
  ])
  return hidden.find((one) => !isInside(one, surface) && !isInside(surface, one) && holdsPage(one))
}

const content = 'main, h1, a[href], button, input'

function holdsPage(element: Element): boolean {
  if (!element.matches(content) && !element.querySelector(content)) return false
  const view = element.ownerDocument.defaultView ?? globalThis
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return (
    Math.min(right, view.innerWidth) - Math.max(left, 0) > view.innerWidth / 2 &&
    Math.min(bottom, view.innerHeight) - Math.max(top, 0) > 0
  )
}
