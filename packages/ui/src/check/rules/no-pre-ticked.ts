import { accessibleName } from '../../kit/accessible-name.ts'
import { preTicked } from '../sources.ts'
import type { Rule } from '../types.ts'

const options = 'input[type="checkbox"], [role="checkbox"], [role="switch"]'
/** What visitors can't change isn't an option: what is necessary, and what a browser signal decides. */
const locked = ':disabled, [aria-disabled="true"]'

/** Under opt-in, everything optional is off until the visitor turns it on. */
export const noPreTicked: Rule = {
  name: 'no-pre-ticked',
  source: preTicked,
  check: ({ element, decided, model }) => {
    if (decided || model !== 'opt-in') return []
    return [...element.querySelectorAll(options)]
      .filter((option) => !option.matches(locked) && isOn(option))
      .map((option) => ({
        element: option,
        message: `The option “${labelTextOf(option)}” is on before a choice. Silence is no consent, so what was ticked for the visitor grants nothing. Turn it off, or lock it with \`aria-disabled\` if it is necessary.`,
      }))
  },
}

/** Mixed means that some of what it controls is on. */
const isOn = (option: Element): boolean =>
  option.matches(':checked, :indeterminate') || /true|mixed/.test(option.getAttribute('aria-checked') ?? '')

function labelTextOf(option: Element): string {
  const labels = 'labels' in option ? (option.labels as NodeListOf<Element> | null) : null
  return accessibleName(option) || (labels?.[0]?.textContent?.trim() ?? '')
}
