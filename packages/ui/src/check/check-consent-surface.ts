import { findSurface } from './find-surface.ts'
import { rules } from './rules/index.ts'
import type { CheckOptions, Finding, Target } from './types.ts'

/**
 * Measures a consent banner or preference center in the page, and reports dark patterns. It finds Askfirst's own parts
 * by itself. For other elements, the options say which is which.
 *
 * It is for tests and development. It needs a page with a layout, and doesn't change it. What it reports are
 * measurements, not legal advice.
 * @param element the banner or the preference center: an element, or a selector
 * @returns what it found, or an empty list
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
