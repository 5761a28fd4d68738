import { shareCovered } from '../measure/cover.ts'
import { isLocked, whatIsInert } from '../measure/lock.ts'
import { cookieWalls } from '../sources.ts'
import type { Fault, Rule } from '../types.ts'

/** Visitors can use the page before they answer. A layer that they opened may be modal. */
export const noWall: Rule = {
  name: 'no-wall',
  source: cookieWalls,
  check: ({ element, layer, reject, maximumCover }) => {
    if (layer === 'second') return []
    // With a way to refuse, it presses for an answer. Without one, consent is the price of the page.
    const severity = reject ? 'warning' : 'error'
    const faults: Fault[] = []
    const add = (at: Element, measured: string, mend: string): void => {
      faults.push({ element: at, severity, message: `${measured} ${why} ${mend}` })
    }
    const locked = isLocked(element.ownerDocument)
    if (locked)
      add(locked, `<${locked.tagName.toLowerCase()}> can’t be scrolled.`, 'Leave its `overflow` alone.')
    const inert = whatIsInert(element)
    if (inert)
      add(
        inert,
        'The page beside the surface is inert or hidden from screen readers.',
        'Make it a region, not a modal dialog.',
      )
    const share = shareCovered(element)
    if (share > maximumCover)
      add(
        element,
        `The surface and its backdrop take ${Math.round(share * 100)} % of the window.`,
        'Leave out the backdrop, and let the page be seen.',
      )
    return faults
  },
}

const why = 'A page that waits for the answer presses for one, and consent must be free.'
