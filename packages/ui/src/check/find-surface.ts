import { missing, withoutLayout } from './errors.ts'
import { isInside } from './measure/ancestors.ts'
import { readReach } from './measure/reach.ts'
import { whyUnrendered } from './measure/rendered.ts'
import type { CheckOptions, Surface, Target } from './types.ts'

/** The slots of `unstyled` parts begin differently and end the same. */
const preferences = '[data-slot$="askfirst-preferences"]'
const ours = `[data-slot$="askfirst-banner"], ${preferences}`

/** Finds everything that the rules look at, or throws an error that says what is missing. */
export function findSurface(target: Target | null, options: CheckOptions): Surface {
  const element = typeof target === 'string' ? document.querySelector(target) : target
  if (!element) throw missing(`The surface ${describeTarget(target)} is not in the page.`)
  const page = element.ownerDocument
  const root = element.getRootNode() as ParentNode & Node
  // A browser gives even an empty page a width. Without a layout it has none.
  if (page.documentElement.getBoundingClientRect().width === 0) throw withoutLayout()

  const find = (
    name: keyof CheckOptions,
    given: Target | null | undefined,
    selector: string,
    from: ParentNode = element,
  ): Element | null => {
    if (given === null) return null
    if (given === undefined) return firstRendered(from.querySelectorAll(selector))
    if (typeof given !== 'string') return given
    // An element outside of the surface breaks a rule. An element that is nowhere is a mistake in the selector.
    const found = [from, root, page]
      .map((each) => firstRendered(each.querySelectorAll(given)))
      .find((each) => each !== null)
    if (!found) throw missing(`Nothing in the page is ${describeTarget(given)}, given as \`${name}\`.`)
    return found
  }

  const accept = find('accept', options.accept, '[name="askfirst"][value="accept-all"]')
  const reject = find('reject', options.reject, '[name="askfirst"][value="reject-all"]')
  if (!accept && !reject && options.accept === undefined && !element.matches(ours))
    throw missing(`Nothing in ${describe(element)} is known to accept or reject.`)
  return {
    element,
    accept,
    reject,
    pair: accept && reject && isSeen(accept) && isSeen(reject, element) ? { accept, reject } : null,
    customize: find('customize', options.customize, '[aria-haspopup="dialog"]'),
    withdraw:
      find('withdraw', options.withdraw, '[data-slot$="askfirst-trigger"]', root) ??
      find('withdraw', options.withdraw, '[data-slot$="askfirst-trigger"]', page),
    text: find('text', options.text, '[data-slot$="-description"]'),
    layer: options.layer ?? (element.matches(preferences) ? 'second' : 'first'),
    model: options.model ?? 'opt-in',
    decided: options.decided ?? false,
    minimumContrast: options.minimumContrast ?? 4.5,
    maximumCover: options.maximumCover ?? 0.75,
  }
}

const isSeen = (one: Element, within?: Element): boolean =>
  readReach(one).state !== 'unseen' && (!within || isInside(one, within))

/** Pages may have the same element twice, for wide windows and for narrow ones. */
const firstRendered = (found: NodeListOf<Element>): Element | null =>
  [...found].find((one) => whyUnrendered(one) === undefined) ?? found[0] ?? null

const describeTarget = (target: Target | null): string =>
  target === null ? 'that was handed over' : typeof target === 'string' ? `"${target}"` : describe(target)

const describe = (element: Element): string => `<${element.tagName.toLowerCase()}>`
