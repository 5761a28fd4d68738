import { readReach } from '../measure/reach.ts'
import { symmetry } from '../sources.ts'
import type { Rule } from '../types.ts'

/** Reject takes no more effort than accept: no scrolling, no further click, no mouse. */
export const sameEffort: Rule = {
  name: 'same-effort',
  source: symmetry,
  check: ({ pair }) => {
    if (!pair) return []
    return efforts
      .filter(({ takes }) => takes(pair.reject) && !takes(pair.accept))
      .map(({ measured, mend }) => ({
        element: pair.reject,
        message: `${measured} The way to refuse must not be longer or harder than the way to accept. ${mend}`,
      }))
  },
}

const efforts: readonly {
  readonly takes: (one: Element) => boolean
  readonly measured: string
  readonly mend: string
}[] = [
  {
    takes: (one) => readReach(one).state === 'scrolled-out',
    measured: 'Accept is in view, reject comes after scrolling.',
    mend: 'Put both beside each other, outside of what scrolls.',
  },
  {
    takes: (one) => one.matches('[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]'),
    measured: 'Accept is one click, reject opens something first.',
    mend: 'Let one click refuse everything.',
  },
  {
    takes: (one) => one.matches(':disabled, [aria-disabled="true"]'),
    measured: 'Accept can be pressed, reject is disabled.',
    mend: 'Enable it from the start.',
  },
  {
    takes: (one) => 'tabIndex' in one && Number(one.tabIndex) < 0,
    measured: 'Tab reaches accept and passes by reject.',
    mend: 'Make it a <button>, without a negative `tabindex`.',
  },
]
