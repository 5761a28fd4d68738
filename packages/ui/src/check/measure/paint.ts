import { chainOf, styleOf } from './ancestors.ts'
import type { Color } from './color.ts'
import { blend, over } from './contrast.ts'
import { readColor } from './read-color.ts'

/** The colors that a visitor sees. `null`: an image or a gradient is there, which has no single color. */
export interface Paint {
  readonly text: Color | null
  readonly fill: Color | null
  /** The color behind the element. */
  readonly behind: Color | null
}

const white: Color = { r: 255, g: 255, b: 255, a: 1 }
/** The color that Chromium gives a dark page without a background. */
const nearlyBlack: Color = { r: 18, g: 18, b: 18, a: 1 }

/** Paints colors from the page's root to the element, through everything that is transparent. */
export function readPaint(element: Element): Paint {
  const page = element.ownerDocument
  const isDark = styleOf(page.documentElement).colorScheme === 'dark'
  let fill: Color | null = isDark ? nearlyBlack : white
  let behind: Color | null = fill
  /** A box with opacity is painted as a whole, and then blended with what is below. */
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
    // The element's own opacity doesn't affect what is behind it.
    behind: see(behind, faint.slice(faint.length - around)),
  }
}
