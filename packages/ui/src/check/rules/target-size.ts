import { targetEnhanced, targetMinimum } from '../sources.ts'
import { whyUnrendered } from '../measure/rendered.ts'
import type { Fault, Rule } from '../types.ts'

const MINIMUM = 24
const ENHANCED = 44
/** Browsers round to parts of a pixel. */
const ROUNDING = 0.5

/** Each answer is large enough for a thumb. */
export const targetSize: Rule = {
  name: 'target-size',
  source: targetMinimum,
  check: ({ accept, reject, customize }) =>
    [accept, reject, customize]
      .filter((one) => one !== null)
      .filter((one) => whyUnrendered(one) === undefined)
      .flatMap(judge),
}

function judge(element: Element): readonly Fault[] {
  const { width, height } = element.getBoundingClientRect()
  const smallest = Math.min(width, height) + ROUNDING
  if (smallest >= ENHANCED) return []
  const isTooSmall = smallest < MINIMUM
  return [
    {
      element,
      severity: isTooSmall ? 'error' : 'warning',
      source: isTooSmall ? targetMinimum : targetEnhanced,
      message: `The target is ${Math.round(width)} × ${Math.round(height)} pixels. A finger or an unsteady hand misses it, or hits what is beside it. Make it at least ${isTooSmall ? MINIMUM : ENHANCED} pixels wide and high.`,
    },
  ]
}
