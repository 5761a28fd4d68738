import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBrandTheme, type ThemeColors } from './brand.ts'
import { contrast, parseHex, toColor, toOklch } from './color.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('a theme from one color', () => {
  test('is readable, whatever the color', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        const { light, dark } = createBrandTheme(accent)
        for (const colors of [light, dark]) {
          const at = (one: keyof ThemeColors, other: keyof ThemeColors): number =>
            contrast(colors[one], colors[other])
          for (const ground of ['background', 'surface'] as const) {
            expect(at('text', ground)).toBeGreaterThanOrEqual(7)
            expect(at('textMuted', ground)).toBeGreaterThanOrEqual(4.5)
            // Links, focus rings, and toggles that are on.
            expect(at('accent', ground)).toBeGreaterThanOrEqual(4.5)
          }
          expect(at('onAccent', 'accent')).toBeGreaterThanOrEqual(4.5)
          expect(at('onAccent', 'accentHover')).toBeGreaterThanOrEqual(4.5)
          expect(at('control', 'background')).toBeGreaterThanOrEqual(3)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('keeps a readable color', () => {
    expect(createBrandTheme('#0b6b4f').light.accent).toBe('#0b6b4f')
    expect(createBrandTheme('#06c').light.accent).toBe('#0066cc')
  })

  test('is dark where the page is', () => {
    const { light, dark } = createBrandTheme('#e11d48')
    expect(contrast(light.background, '#000000')).toBeGreaterThan(15)
    expect(contrast(dark.background, '#ffffff')).toBeGreaterThan(12)
  })

  test('takes another color for dark pages', () => {
    const { light, dark } = createBrandTheme('#0b6b4f', { dark: '#ffb454' })
    expect(light).toEqual(createBrandTheme('#0b6b4f').light)
    expect(dark).toEqual(createBrandTheme('#ffb454').dark)
    expect(dark.accent).toBe('#ffb454')
  })

  test('is the same without another color', () => {
    expect(createBrandTheme('#0b6b4f', {})).toEqual(createBrandTheme('#0b6b4f'))
    expect(createBrandTheme('#0b6b4f', { dark: '#0b6b4f' })).toEqual(createBrandTheme('#0b6b4f'))
  })

  test('says how to fix an invalid color', () => {
    for (const wrong of ['red', '', '#12345', '#0b6b4f00', 'rgb(0,0,0)']) {
      expect(() => createBrandTheme(wrong), wrong).toThrow(/AF306/)
      expect(() => createBrandTheme('#0b6b4f', { dark: wrong }), wrong).toThrow(/AF306/)
    }
  })

  test('is written for both schemes', () => {
    const { css, light, dark } = createBrandTheme('#0b6b4f')
    expect(css).toContain(`--askfirst-accent: ${light.accent};`)
    expect(css).toContain(`--askfirst-accent: light-dark(${light.accent}, ${dark.accent});`)
  })
})

test('colors survive a conversion in both directions', () => {
  fc.assert(
    fc.property(hex, (color) => {
      const back = parseHex(toColor(toOklch(parseHex(color)!)))!
      for (const [i, part] of parseHex(color)!.entries()) expect(Math.abs(back[i]! - part)).toBeLessThan(0.01)
    }),
  )
})

test('contrast is calculated as in WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#123456', '#123456')).toBe(1)
})
