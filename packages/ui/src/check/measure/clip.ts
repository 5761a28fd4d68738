import { parentOf, styleOf } from './ancestors.ts'

/** Seeing half of a button is enough to find it. */
const ENOUGH = 0.5

/** How an element is cut off: `scroll` if scrolling reveals it, `gone` if nothing does. */
export type Clip = 'scroll' | 'gone' | undefined

/** Do boxes around the element, or the window, cut it off? */
export function readClip(element: Element): Clip {
  const box = element.getBoundingClientRect()
  const page = element.ownerDocument
  let { position } = styleOf(element)
  for (let outer = parentOf(element); outer && position !== 'fixed'; outer = parentOf(outer)) {
    // What overflows these two is cut off by the window, which is checked below.
    if (outer === page.body || outer === page.documentElement) break
    const style = styleOf(outer)
    // An absolutely positioned element isn't clipped by ancestors that aren't positioned.
    if (position === 'absolute' && style.position === 'static') continue
    const overflow = `${style.overflowX} ${style.overflowY}`
    if (overflow !== 'visible visible' && shareInside(box, outer.getBoundingClientRect()) < ENOUGH)
      return /auto|scroll/.test(overflow) ? 'scroll' : 'gone'
    ;({ position } = style)
  }
  const view = page.defaultView ?? globalThis
  const shown = shareInside(box, new DOMRect(0, 0, view.innerWidth, view.innerHeight))
  if (shown >= ENOUGH) return undefined
  const isReached = box.bottom + view.scrollY > 0 && box.right + view.scrollX > 0
  return position !== 'fixed' && isReached ? 'scroll' : 'gone'
}

function shareInside(box: DOMRect, outer: DOMRect): number {
  const width = Math.min(box.right, outer.right) - Math.max(box.left, outer.left)
  const height = Math.min(box.bottom, outer.bottom) - Math.max(box.top, outer.top)
  return (Math.max(0, width) * Math.max(0, height)) / (box.width * box.height)
}
