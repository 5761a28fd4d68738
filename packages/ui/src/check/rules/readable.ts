import { contrastOf } from '../measure/contrast.ts'
import { labelOf } from '../measure/label.ts'
import { readPaint } from '../measure/paint.ts'
import { whyUnrendered } from '../measure/rendered.ts'
import { contrastMinimum } from '../sources.ts'
import type { Fault, Rule } from '../types.ts'

/** The question and its answers can be read. */
export const readable: Rule = {
  name: 'readable',
  source: contrastMinimum,
  check: ({ accept, reject, customize, text, minimumContrast }) =>
    [accept, reject, customize, text]
      .filter((one) => one !== null)
      // What isn't rendered isn't pale.
      .filter((one) => whyUnrendered(one) === undefined)
      .flatMap((one) => judge(one, minimumContrast)),
}

function judge(element: Element, minimum: number): readonly Fault[] {
  const { text, fill } = readPaint(labelOf(element))
  if (!text || !fill) return [{ element, severity: 'warning', message: unmeasured }]
  const contrast = contrastOf(text, fill)
  if (contrast >= minimum) return []
  return [
    {
      element,
      message: `The contrast of the words is ${contrast.toFixed(2)}:1. Below ${minimum}:1 many people can’t read them, so they can’t choose. Darken the one color or lighten the other.`,
    },
  ]
}

const unmeasured =
  'The words stand on an image or a gradient, so their contrast was not measured. A check that passes would say too much. Lay a plain color under them, or look for yourself.'
