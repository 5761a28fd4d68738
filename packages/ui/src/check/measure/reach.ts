import { readClip } from './clip.ts'
import { whyUnrendered } from './rendered.ts'

export type Reach =
  | { readonly state: 'seen' }
  /** Visitors find it by scrolling. */
  | { readonly state: 'scrolled-out' }
  | { readonly state: 'unseen'; readonly why: string }

/** The center, and points halfway to the corners, because corners may be round. */
const points = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

/** Can a visitor see and press it? */
export function readReach(element: Element): Reach {
  const why = whyUnrendered(element)
  if (why !== undefined) return { state: 'unseen', why }
  const clip = readClip(element)
  if (clip === 'gone') return { state: 'unseen', why: 'is cut off, or outside of the window' }
  if (clip === 'scroll') return { state: 'scrolled-out' }
  const missed = whatIsOver(element)
  return missed.length > points.length / 2
    ? { state: 'unseen', why: describe(missed, element) }
    : { state: 'seen' }
}

/** What a click on it would hit instead. */
function whatIsOver(element: Element): readonly (Element | null)[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const box = element.getBoundingClientRect()
  return points
    .map(([x, y]) => root.elementFromPoint(box.left + x * box.width, box.top + y * box.height))
    .filter((hit) => !hit || !element.contains(hit))
}

function describe(hits: readonly (Element | null)[], element: Element): string {
  const over = hits.find((hit) => hit && !hit.contains(element))
  return over
    ? `is covered by <${over.tagName.toLowerCase()}>`
    : 'takes no clicks where it stands (`pointer-events`, `clip-path`, or something drawn over it)'
}
