import type { RefObject } from 'react'
import { holds } from '../kit/roots.ts'

/** An element, a shadow root, or a ref to one of them. */
export type Container = Place | RefObject<Place | null>
export type Place = Element | DocumentFragment

/** The page's modal that was opened last. */
function findModal(root: ParentNode): Element | undefined {
  try {
    return [...root.querySelectorAll('dialog:modal')].at(-1)
  } catch {
    // A browser that doesn't know `:modal` has none.
    return undefined
  }
}

/**
 * Returns where to render the preference center: at the end of the document, or of the component's shadow root, which
 * has its styles. An open modal of the page makes everything outside of it inert, so the center opens inside.
 */
export function findPlace(component: Node, container: Container | null | undefined): Place {
  const given = container && 'current' in container ? container.current : container
  const place = given ?? component
  const root = place.getRootNode() as Document | ShadowRoot
  const modal = findModal(root) ?? findModal(document)
  return modal && !holds(modal, place) ? modal : (given ?? (root as Document).body ?? root)
}
