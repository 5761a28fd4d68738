import { findSurface } from './find-surface.ts'
import { rules } from './rules/index.ts'
import type { CheckOptions, Finding, Target } from './types.ts'

/**
 * Measures a consent banner or preference center as it stands in the page, and reports dark patterns. Askfirst's own
 * parts are found by themselves; of anyone else's, the options say which element is which.
 *
 * For tests and development: it needs a page with a layout, and changes nothing in it. It measures, and is no legal
 * advice.
 * @param element the banner or the preference center: an element, or a selector
 * @returns what was found, or an empty list
 * @throws AskfirstError AF304 where an element isn't there, AF305 where the page has no layout
 * @example
 * expect(checkConsentSurface('[data-slot="askfirst-banner"]').map(({ message }) => message)).toEqual([])
 */
export function checkConsentSurface(element: Target | null, options: CheckOptions = {}): readonly Finding[] {
  const surface = findSurface(element, options)
  return rules
    .filter(({ name }) => !options.skip?.includes(name))
    .flatMap((rule) =>
      rule.check(surface).map(({ element, message, severity = 'error', source = rule.source }) => ({
        rule: rule.name,
        severity,
        element,
        message,
        source,
      })),
    )
}
