import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Color } from './color.ts'
import { blend, contrastOf, luminanceOf, over } from './contrast.ts'

const channel = fc.integer({ min: 0, max: 255 })
const opaque = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) })
const share = fc.double({ min: 0, max: 1, noNaN: true })

const black: Color = { r: 0, g: 0, b: 0, a: 1 }
const white: Color = { r: 255, g: 255, b: 255, a: 1 }

describe('contrast', () => {
  it('is calculated as in WCAG', () => {
    expect(contrastOf(black, white)).toBeCloseTo(21, 10)
    // The well-known grey that just passes on white, and the one that just fails.
    expect(contrastOf({ r: 118, g: 118, b: 118, a: 1 }, white)).toBeCloseTo(4.54, 2)
    expect(contrastOf({ r: 119, g: 119, b: 119, a: 1 }, white)).toBeCloseTo(4.48, 2)
  })

  it('is symmetric, 1 with itself, and between 1 and 21', () => {
    fc.assert(
      fc.property(opaque, opaque, (one, other) => {
        const contrast = contrastOf(one, other)
        expect(contrastOf(other, one)).toBe(contrast)
        expect(contrastOf(one, one)).toBe(1)
        expect(contrast).toBeGreaterThanOrEqual(1)
        expect(contrast).toBeLessThanOrEqual(21.000001)
      }),
    )
  })

  it('grows as a color is darkened on white', () => {
    fc.assert(
      fc.property(opaque, share, share, (color, one, other) => {
        const [less, more] = [one, other].sort((a, b) => a - b) as [number, number]
        const darkened = (by: number): number => contrastOf(blend(black, color, by), white)
        expect(darkened(more)).toBeGreaterThanOrEqual(darkened(less) - 1e-9)
      }),
    )
  })
})

describe('painting one color on another', () => {
  it('shows the upper one if it is opaque, the lower one if it is clear, and lies between otherwise', () => {
    fc.assert(
      fc.property(opaque, opaque, share, (top, bottom, a) => {
        expect(over(top, bottom)).toEqual(top)
        expect(over({ ...top, a: 0 }, bottom)).toEqual(bottom)
        const mixed = over({ ...top, a }, bottom) as Color
        for (const key of ['r', 'g', 'b'] as const) {
          expect(mixed[key]).toBeGreaterThanOrEqual(Math.min(top[key], bottom[key]) - 1e-9)
          expect(mixed[key]).toBeLessThanOrEqual(Math.max(top[key], bottom[key]) + 1e-9)
        }
        expect(luminanceOf(mixed)).toBeLessThanOrEqual(1.0000001)
      }),
    )
  })

  it('is unknown on an unknown color, unless the upper one is opaque', () => {
    expect(over(white, null)).toBe(white)
    expect(over({ ...white, a: 0.5 }, null)).toBeNull()
  })
})
