/**
 * Makes what puts a style sheet into the root where a part stands, before that is drawn. The sheet has no element:
 * neither hydration nor a policy for styles minds it.
 */
export function dresser(sheet: string): (place: Node | null) => void {
  /** Documents and shadow roots that have it. */
  const dressed = new WeakSet<Node>()
  return (place) => {
    const root = place?.getRootNode() as Document | ShadowRoot | undefined
    if (!root || dressed.has(root)) return
    dressed.add(root)
    try {
      const constructed = new CSSStyleSheet()
      constructed.replaceSync(sheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, constructed]
    } catch {
      // A browser from before 2023, or another window's document.
      const element = document.createElement('style')
      element.nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce ?? ''
      element.textContent = sheet
      ;((root as Document).head ?? root).append(element)
    }
  }
}
