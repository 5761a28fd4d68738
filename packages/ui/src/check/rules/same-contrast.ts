import type { Color } from '../measure/color.ts'
import { contrastOf } from '../measure/contrast.ts'
import { labelOf } from '../measure/label.ts'
import { readPaint } from '../measure/paint.ts'
import { deceptiveColors } from '../sources.ts'
import type { Rule } from '../types.ts'

/** If the contrast is a smaller share of accept's than this, visitors see the difference at a glance. */
const PALEST = 0.8
/** Text above WCAG's enhanced contrast reads equally well. */
const ENOUGH_FOR_TEXT = 7

/** Reject stands out as much as accept: its text from the button, and the button from its background. */
export const sameContrast: Rule = {
  name: 'same-contrast',
  source: deceptiveColors,
  check: ({ pair }) => {
    if (!pair) return []
    const [accept, reject] = [measure(pair.accept), measure(pair.reject)]
    return parts
      .filter(({ part }) => (reject[part] ?? Infinity) < (accept[part] ?? 0) * PALEST)
      .map(({ part, name }) => ({
        element: pair.reject,
        message: `The contrast of ${name} is ${round(reject[part])} for reject and ${round(accept[part])} for accept. A pale refusal looks as if it were not on offer. Give both the same colors.`,
      }))
  },
}

const parts = [
  { part: 'text', name: 'the words to their button' },
  { part: 'fill', name: 'the button to what it stands on' },
] as const

type Contrasts = Readonly<Record<'text' | 'fill', number | null>>

function measure(element: Element): Contrasts {
  const { fill, behind } = readPaint(element)
  const label = readPaint(labelOf(element))
  const text = between(label.text, label.fill)
  return { text: text && Math.min(text, ENOUGH_FOR_TEXT), fill: between(fill, behind) }
}

const between = (one: Color | null, other: Color | null): number | null =>
  one && other && contrastOf(one, other)

const round = (contrast: number | null): string => `${contrast?.toFixed(1)}:1`
