import { deceptiveLink } from '../sources.ts'
import type { Rule } from '../types.ts'

/** A button and a link are not two answers to one question. */
export const sameKind: Rule = {
  name: 'same-kind',
  source: deceptiveLink,
  check: ({ pair }) => {
    if (!pair) return []
    const [accept, reject] = [kindOf(pair.accept), kindOf(pair.reject)]
    if (accept === reject) return []
    return [
      {
        element: pair.reject,
        message: `Accept is ${accept}, reject is ${reject}. A refusal that looks or reads like something else is overlooked. Make both a <button>.`,
      },
    ]
  },
}

function kindOf(element: Element): string {
  const role = element.getAttribute('role')
  if (role) return `a ${role}`
  if (element.matches('button, summary, input:is([type="button"], [type="submit"], [type="image"])'))
    return 'a button'
  if (element.matches('a[href], area[href]')) return 'a link'
  return `a bare <${element.tagName.toLowerCase()}>`
}
