import type { ThemeColors } from '@askfirst/ui/themes'
import type { ReactElement } from 'react'
import { contrast } from '../../src/themes/color.ts'

type Pair = readonly [what: string, one: keyof ThemeColors, other: keyof ThemeColors, least: number]

/** Each pair of colors, and the contrast that WCAG 2.2 requires. */
const pairs: readonly Pair[] = [
  ['Text on the background', 'text', 'background', 4.5],
  ['Text in a box', 'text', 'surface', 4.5],
  ['Notes on the background', 'textMuted', 'background', 4.5],
  ['Notes in a box', 'textMuted', 'surface', 4.5],
  ['Links on the background', 'accent', 'background', 4.5],
  ['Words of a button', 'onAccent', 'accent', 4.5],
  ['Words of a button under the pointer', 'onAccent', 'accentHover', 4.5],
  ['A toggle that is off', 'control', 'background', 3],
]

const cell = { padding: '0.25rem 0.75rem 0.25rem 0', textAlign: 'start' } as const

/** One color on the other. */
function Swatch({ one, other }: { readonly one: string; readonly other: string }): ReactElement {
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-block',
        marginInlineEnd: '0.5rem',
        border: '1px solid #8888',
        borderRadius: 4,
        padding: '0.25rem 0.5rem',
        background: other,
        verticalAlign: 'middle',
      }}
    >
      <span
        style={{
          display: 'block',
          inlineSize: '1rem',
          blockSize: '0.625rem',
          borderRadius: 2,
          background: one,
        }}
      />
    </span>
  )
}

/** The contrasts of a theme, measured from its colors. */
export function Contrasts({
  light,
  dark,
}: {
  readonly light: ThemeColors
  readonly dark: ThemeColors
}): ReactElement {
  return (
    <table style={{ borderCollapse: 'collapse', fontSize: '0.9375rem' }}>
      <caption style={{ textAlign: 'start', fontWeight: 600, paddingBlock: '0.5rem' }}>Contrast</caption>
      <thead>
        <tr>
          {['What', 'Light', 'Dark', 'At least'].map((head) => (
            <th key={head} scope="col" style={cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map(([what, one, other, least]) => (
          <tr key={what}>
            <th scope="row" style={{ ...cell, fontWeight: 400 }}>
              {what}
            </th>
            {[light, dark].map((colors, index) => (
              <td key={index === 0 ? 'light' : 'dark'} style={cell} data-least={least}>
                <Swatch one={colors[one]} other={colors[other]} />
                <span data-ratio>
                  {(Math.floor(contrast(colors[one], colors[other]) * 100) / 100).toFixed(2)}
                </span>
              </td>
            ))}
            <td style={cell}>{least}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
