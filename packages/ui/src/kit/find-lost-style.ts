/**
 * Finds a property that a site sets on a part with its class or its `style`, and that our style sheet keeps from it:
 * see "Why the page's styles don't leak in" in the guide to theming. Tokens get through, and so do important rules,
 * which may be in an earlier layer.
 */
export function findLostStyle(part: HTMLElement): string | undefined {
  const { styleSheets } = part.getRootNode() as Document | ShadowRoot
  const inSheets = (name: string): string | undefined =>
    first([...styleSheets], (sheet) => lostIn(rulesOf(sheet), part, `.${CSS.escape(name)}`))
  return lostOf(part.style) ?? first([...part.classList], inSheets)
}

/** A sheet of another host can't be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules
  } catch {
    return undefined
  }
}

function lostIn(rules: CSSRuleList | undefined, part: Element, selector: string): string | undefined {
  return first([...(rules ?? [])], (rule) => {
    const { selectorText, style, cssRules } = rule as Partial<CSSStyleRule>
    // Nested rules are mostly for states, such as hovering, which don't hold now.
    if (selectorText === undefined) return lostIn(cssRules, part, selector)
    return style && selectorText.includes(selector) && part.matches(selectorText) ? lostOf(style) : undefined
  })
}

const lostOf = (style: CSSStyleDeclaration): string | undefined =>
  [...style].find((name) => !name.startsWith('--') && style.getPropertyPriority(name) === '')

function first<T>(all: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
