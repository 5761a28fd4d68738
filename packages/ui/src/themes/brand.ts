import { createError } from '../errors.ts'
import { contrast, type Oklch, parseHex, toColor, toOklch } from './color.ts'

/** The colors of a theme, each `#rrggbb`. */
export interface ThemeColors {
  /** Behind everything. */
  readonly background: string
  /** Behind cards and fields. */
  readonly surface: string
  /** Text. */
  readonly text: string
  /** Text of less weight, with the same contrast. */
  readonly textMuted: string
  /** Lines between things. */
  readonly border: string
  /** The outline of toggles and fields. */
  readonly control: string
  /** Buttons, links, and toggles that are on. */
  readonly accent: string
  /** The same under the pointer. */
  readonly accentHover: string
  /** Text on the accent. */
  readonly onAccent: string
}

/** A theme that was made from one color. */
export interface BrandTheme {
  /** The colors of the light scheme. */
  readonly light: ThemeColors
  /** The colors of the dark scheme. */
  readonly dark: ThemeColors
  /** The tokens as a style sheet, for both schemes. Load it after `styles.css`. */
  readonly css: string
}

/** The options of `createBrandTheme()`. */
export interface BrandThemeOptions {
  /**
   * The color of the dark scheme, if your design has another one there: `#rgb` or `#rrggbb`.
   * @default the same color
   */
  readonly dark?: string | undefined
}

/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5
/** WCAG 2.2, 1.4.11: the shape of a control. */
const SHAPE = 3

/**
 * Creates a theme from one color. Its hue tints the grays. It is made lighter or darker where needed, until everything
 * is readable: text has a contrast of at least 4.5:1, toggles 3:1, in light and dark, whatever the color.
 * @param accent `#rgb` or `#rrggbb`
 * @throws AskfirstError AF306 for anything else
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function createBrandTheme(
  accent: string,
  { dark: inDark = accent }: BrandThemeOptions = {},
): BrandTheme {
  const light = colors(read(accent), false)
  const dark = colors(read(inDark), true)
  return { light, dark, css: write(light, dark) }
}

function read(color: string): Oklch {
  const rgb = parseHex(color)
  if (!rgb) throw createError('AF306', color)
  return toOklch(rgb)
}

function colors(brand: Oklch, isDark: boolean): ThemeColors {
  const gray = (l: number, tint: number): string =>
    toColor({ l: isDark ? 1.12 - l : l, c: Math.min(brand.c, tint), h: brand.h })
  const background = isDark ? gray(0.915, 0.012) : '#ffffff'
  const surface = isDark ? gray(0.87, 0.014) : gray(0.968, 0.006)
  const darkest = isDark ? background : surface
  const away = isDark ? 0.01 : -0.01
  /** Makes it lighter or darker, step by step, until it contrasts with all of these. */
  const until = (start: Oklch, ratio: number, ...from: readonly string[]): Oklch => {
    let color = start
    const isRead = (): boolean => from.every((each) => contrast(toColor(color), each) >= ratio)
    while (!isRead() && (isDark ? color.l < 1 : color.l > 0)) color = { ...color, l: color.l + away }
    return color
  }
  const tinted = (l: number, tint: number): Oklch => ({ l, c: Math.min(brand.c, tint), h: brand.h })
  const accent = until(brand, TEXT, background, surface)
  const accentColor = toColor(accent)
  const hover = toColor({ ...accent, l: Math.min(Math.max(accent.l + (isDark ? 0.06 : -0.06), 0), 1) })
  // A color that contrasts with the page may contrast less with its opposite. Use black or white, whichever is more
  // readable.
  const onAccent = ['#ffffff', '#000000', background]
    .map((each) => [each, Math.min(contrast(each, accentColor), contrast(each, hover))] as const)
    .sort((a, b) => b[1] - a[1])[0]![0]
  return {
    background,
    surface,
    text: toColor(until(tinted(isDark ? 0.95 : 0.21, 0.02), 7, background, surface)),
    textMuted: toColor(until(tinted(isDark ? 0.72 : 0.5, 0.02), TEXT, background, surface)),
    border: gray(isDark ? 0.77 : 0.91, 0.012),
    control: toColor(until(tinted(isDark ? 0.58 : 0.62, 0.02), SHAPE, background, darkest)),
    accent: accentColor,
    accentHover: hover,
    onAccent,
  }
}

const names: Readonly<Record<keyof ThemeColors, string>> = {
  background: 'background',
  surface: 'surface',
  text: 'text',
  textMuted: 'text-muted',
  border: 'border',
  control: 'control',
  accent: 'accent',
  accentHover: 'accent-hover',
  onAccent: 'on-accent',
}

function write(light: ThemeColors, dark: ThemeColors): string {
  const lines = (value: (key: keyof ThemeColors) => string): string =>
    (Object.keys(names) as (keyof ThemeColors)[])
      .map((key) => `--askfirst-${names[key]}: ${value(key)};`)
      .join('\n  ')
  return `:root {
  ${lines((key) => light[key])}
}
@supports (color: light-dark(#000, #fff)) {
  :root {
  ${lines((key) => `light-dark(${light[key]}, ${dark[key]})`)}
  }
}
`
}
