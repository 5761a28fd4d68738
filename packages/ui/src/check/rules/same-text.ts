import { styleOf } from '../measure/ancestors.ts'
import { labelOf } from '../measure/label.ts'
import { equalWeight } from '../sources.ts'
import type { Rule } from '../types.ts'

/** Reject's text is as large and as bold as accept's. */
export const sameText: Rule = {
  name: 'same-text',
  source: equalWeight,
  check: ({ pair }) => {
    if (!pair) return []
    const [accept, reject] = [pair.accept, pair.reject].map((one) => styleOf(labelOf(one))) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ]
    return properties
      .filter(({ property }) => Number.parseFloat(reject[property]) < Number.parseFloat(accept[property]))
      .map(({ property, name }) => ({
        element: pair.reject,
        message: `The ${name} of reject is ${reject[property]}, that of accept ${accept[property]}. What is written smaller or thinner looks less important. Write both alike.`,
      }))
  },
}

const properties = [
  { property: 'fontSize', name: 'font size' },
  { property: 'fontWeight', name: 'font weight' },
] as const
