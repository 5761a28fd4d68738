/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Color {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** Parses `rgb()` and `color(srgb …)` as browsers compute them. `null`: a notation that only a browser can resolve. */
export function parseColor(css: string): Color | null {
  if (css === 'transparent') return { r: 0, g: 0, b: 0, a: 0 }
  const [, srgb, inside = ''] = /^(?:rgba?\(|color\((srgb) )([^()]+)\)$/.exec(css) ?? []
  const numbers = inside
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : part === '' ? NaN : Number(part)))
  const [r, g, b, a = 1] = numbers
  if (
    numbers.length > 4 ||
    numbers.some(Number.isNaN) ||
    r === undefined ||
    g === undefined ||
    b === undefined
  )
    return null
  const scale = srgb ? 255 : 1
  return { r: clamp(r * scale, 255), g: clamp(g * scale, 255), b: clamp(b * scale, 255), a: clamp(a, 1) }
}

/** Wide-gamut colors lie outside of what an sRGB screen shows. */
const clamp = (value: number, highest: number): number => Math.min(highest, Math.max(0, value))
