/**
 * Returns a function that adds a style sheet to the root of a part before the part is painted. The sheet has no
 * element, so it disturbs neither hydration nor a content security policy for styles.
 */
export function createStyleAdder(sheet: string): (place: Node | null) => void {
  /** Documents and shadow roots that have the sheet. */
  const styled = new WeakSet<Node>()
  return (place) => {
    const root = place?.getRootNode() as Document | ShadowRoot | undefined
    if (!root || styled.has(root)) return
    styled.add(root)
    try {
      const constructed = new CSSStyleSheet()
      constructed.replaceSync(sheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, constructed]
    } catch {
      // Browsers from before 2023 land here, and documents of another window.
      const element = document.createElement('style')
      element.nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce ?? ''
      element.textContent = sheet
      ;((root as Document).head ?? root).append(element)
    }
  }
}
