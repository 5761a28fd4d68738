import type { Color } from './color.ts'

/** Paints one color on another. If the color below is unknown, only an opaque color on top has a known result. */
export function over(top: Color, bottom: Color | null): Color | null {
  if (top.a === 1) return top
  return bottom && blend(top, bottom, top.a)
}

/** Mixes the two, with this share of the upper one. */
export function blend(top: Color, bottom: Color, share: number): Color {
  const channel = (key: 'r' | 'g' | 'b'): number => top[key] * share + bottom[key] * (1 - share)
  return { r: channel('r'), g: channel('g'), b: channel('b'), a: 1 }
}

/** Relative luminance, as WCAG 2.2 defines it. */
export function luminanceOf({ r, g, b }: Color): number {
  const linear = (channel: number): number => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** The contrast of two opaque colors, as WCAG 2.2 defines it: 1 to 21. */
export function contrastOf(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
