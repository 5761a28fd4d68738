import { isInside } from '../measure/ancestors.ts'
import { whyUnrendered } from '../measure/rendered.ts'
import { easyWithdrawal } from '../sources.ts'
import type { Rule } from '../types.ts'

/** The page has a way to withdraw that remains when the surface closes. */
export const withdrawal: Rule = {
  name: 'withdrawal',
  source: easyWithdrawal,
  check: ({ element, withdraw }) => {
    const fault = withdraw ? whyNoWay(withdraw, element) : 'was not found'
    if (fault === undefined) return []
    return [
      {
        element: withdraw ?? element,
        message: `What takes a choice back ${fault}. Withdrawing must be as easy as granting, on every page. Put a <PreferencesTrigger>, or a button of yours named by \`withdraw\`, into the footer.`,
      },
    ]
  },
}

/** It may be anywhere on the page, and it doesn't matter what covers it now. */
const whyNoWay = (withdraw: Element, surface: Element): string | undefined =>
  isInside(withdraw, surface) ? 'stands inside of the surface, which goes' : whyUnrendered(withdraw)
