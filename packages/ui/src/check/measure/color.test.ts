import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseColor } from './color.ts'

const channel = fc.integer({ min: 0, max: 255 })
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Number(value.toFixed(4)))

it('reads what a browser computes, with commas and without', () => {
  fc.assert(
    fc.property(channel, channel, channel, share, (r, g, b, a) => {
      expect(parseColor(`rgb(${r}, ${g}, ${b})`)).toEqual({ r, g, b, a: 1 })
      expect(parseColor(`rgba(${r}, ${g}, ${b}, ${a})`)).toEqual({ r, g, b, a })
      expect(parseColor(`rgb(${r} ${g} ${b} / ${a})`)).toEqual({ r, g, b, a })
    }),
  )
})

it('reads color(srgb), and clamps it to sRGB', () => {
  expect(parseColor('color(srgb 0 0.5 1 / 0.25)')).toEqual({ r: 0, g: 127.5, b: 255, a: 0.25 })
  expect(parseColor('color(srgb -0.2 1.3 none)')).toEqual({ r: 0, g: 255, b: 0, a: 1 })
  expect(parseColor('transparent')).toMatchObject({ a: 0 })
})

it.each([
  'oklch(0.7 0.1 200)',
  'color(display-p3 1 0 0)',
  'lab(50 20 30)',
  'red',
  'rgb(1, 2)',
  'rgb(a, b, c)',
  '',
])('leaves %j to the browser', (css) => expect(parseColor(css)).toBeNull())

it('never throws, and returns a color or null', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('rgb(', 'rgba(', 'color(srgb ', ''), (inside, start) => {
      const color = parseColor(`${start}${inside})`)
      if (color) expect(Object.values(color).every((value) => value >= 0 && value <= 255)).toBe(true)
    }),
  )
})
