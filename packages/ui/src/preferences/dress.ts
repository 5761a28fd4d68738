import { sheet } from './sheet.ts'

/** Documents and shadow roots that have it. */
const dressed = new WeakSet<Node>()

/**
 * Puts the styles of the preference center into the root where something of it stands, before that is drawn. A style
 * sheet without an element: neither hydration nor a policy for styles minds it.
 */
export function dress(place: Node | null): void {
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
