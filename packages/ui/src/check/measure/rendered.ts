import { chainOf, styleOf } from './ancestors.ts'

/** Visitors don't find anything fainter than this. */
const FAINTEST = 0.1

/** Says why nobody can see the element, wherever they scroll. Ignores what covers it. */
export function whyUnrendered(element: Element): string | undefined {
  if (element.getClientRects().length === 0) return 'is not displayed'
  if (styleOf(element).visibility !== 'visible') return 'is made invisible by `visibility`'
  const opacity = chainOf(element).reduce((product, one) => product * Number(styleOf(one).opacity), 1)
  if (opacity < FAINTEST) return `is transparent (opacity ${opacity})`
  const { width, height } = element.getBoundingClientRect()
  if (width < 2 || height < 2) return `takes no room (${width} × ${height} pixels)`
  return undefined
}
