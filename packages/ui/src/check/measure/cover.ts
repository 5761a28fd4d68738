import { shadowOf } from '../../kit/roots.ts'
import { chainOf, isInside, styleOf } from './ancestors.ts'

/** The number of grid lines over the window, in each direction. */
const LINES = 12

/** The share of the window in which a click would hit the surface or its backdrop. */
export function shareCovered(surface: Element): number {
  const page = surface.ownerDocument
  const { innerWidth, innerHeight } = page.defaultView ?? globalThis
  const steps = Array.from({ length: LINES }, (_, line) => (line + 0.5) / LINES)
  const hits = steps.flatMap((x) => steps.map((y) => hitAt(page, x * innerWidth, y * innerHeight, surface)))
  const known = new Map<Element, boolean>()
  const covers = (hit: Element): boolean => {
    const answer = known.get(hit) ?? (isInside(hit, surface) || isBackdrop(hit, surface))
    known.set(hit, answer)
    return answer
  }
  return hits.filter((hit) => hit && covers(hit)).length / hits.length
}

/** What a click would hit, including inside the shadow roots around the surface. */
function hitAt(root: DocumentOrShadowRoot, x: number, y: number, surface: Element): Element | null {
  const hit = root.elementFromPoint(x, y)
  const shadow = hit && shadowOf(hit, surface)
  return shadow && shadow !== root ? (hitAt(shadow, x, y, surface) ?? hit) : hit
}

/**
 * Is it laid over the page, without any content of the page in it? An app may itself be in a box that fills the window.
 */
function isBackdrop(hit: Element, surface: Element): boolean {
  const { body, documentElement } = surface.ownerDocument
  const layer = chainOf(hit).find((one) => styleOf(one).position === 'fixed' || isInside(surface, one))
  if (!layer || layer === body || layer === documentElement) return false
  const content = [...layer.querySelectorAll('main, h1, p, a[href], button, input, img')]
  return !layer.matches('main') && content.every((one) => isInside(one, surface))
}
