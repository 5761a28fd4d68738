import { type Color, parseColor } from './color.ts'

/**
 * Reads any color of a computed style. The browser paints a pixel with what we can't parse. `null` if that fails too.
 */
export function readColor(css: string, page: Document): Color | null {
  return parseColor(css) ?? paintColor(css, page)
}

function paintColor(css: string, page: Document): Color | null {
  const canvas = page.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  // A canvas ignores a color that it can't read, and would paint black.
  const [first, second] = ['#000000', '#ffffff'].map((before) => {
    context.fillStyle = before
    context.fillStyle = css
    return context.fillStyle
  })
  if (first !== second) return null
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data
  return { r, g, b, a: a / 255 }
}
