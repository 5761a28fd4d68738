import { chainOf, styleOf } from './ancestors.ts'
import type { Color } from './color.ts'
import { blend, over } from './contrast.ts'
import { readColor } from './read-color.ts'

/** What a visitor sees of an element. `null`: an image or a gradient lies there, which has no one color. */
export interface Paint {
  readonly text: Color | null
  readonly fill: Color | null
  /** What the element stands on. */
  readonly behind: Color | null
}

const white: Color = { r: 255, g: 255, b: 255, a: 1 }
/** What Chromium paints a dark page on that has no background. */
const nearlyBlack: Color = { r: 18, g: 18, b: 18, a: 1 }

/** Paints colors from the page's root to the element, through whatever is transparent. */
export function readPaint(element: Element): Paint {
  const page = element.ownerDocument
  const isDark = styleOf(page.documentElement).colorScheme === 'dark'
  let fill: Color | null = isDark ? nearlyBlack : white
  let behind: Color | null = fill
  /** A faint box is painted as one, and then laid on what was there. */
  const faint: { readonly under: Color | null; readonly opacity: number }[] = []
  let around = faint.length
  for (const one of [...chainOf(element)].reverse()) {
    const style = styleOf(one)
    behind = fill
    around = faint.length
    if (Number(style.opacity) < 1) faint.unshift({ under: fill, opacity: Number(style.opacity) })
    const color = readColor(style.backgroundColor, page)
    fill = color && style.backgroundImage === 'none' ? over(color, fill) : null
  }
  const color = readColor(styleOf(element).color, page)
  const see = (inner: Color | null, boxes = faint): Color | null =>
    boxes.reduce<Color | null>(
      (seen, { under, opacity }) => seen && under && blend(seen, under, opacity),
      inner,
    )
  return {
    text: see(color && over(color, fill)),
    fill: see(fill),
    // The element's own faintness is not that of what it stands on.
    behind: see(behind, faint.slice(faint.length - around)),
  }
}
