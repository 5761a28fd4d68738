import type { AnyCatalog } from '@askfirst/catalog'
import type { Decisions } from '@askfirst/consent'

export interface CategorySummary {
  /** `mixed`: the category's own decision and those of its vendors differ. */
  readonly state: 'on' | 'off' | 'mixed'
  /** How many of its vendors are granted. */
  readonly granted: number
  readonly vendors: number
}

type Summaries = Readonly<Record<string, CategorySummary>>

/** Decisions are immutable, so each object is summarized once and the result is shared. */
const known = new WeakMap<Decisions, Summaries>()

/** Summarizes each category. */
export function summarize(catalog: AnyCatalog, decisions: Decisions): Summaries {
  const cached = known.get(decisions)
  if (cached) return cached
  const counts = Object.create(null) as Record<string, { granted: number; vendors: number }>
  for (const id of Object.keys(catalog.categories)) counts[id] = { granted: 0, vendors: 0 }
  for (const { id, category } of catalog.vendors) {
    const count = counts[category]
    if (!count) continue
    count.vendors++
    if (decisions[id]) count.granted++
  }
  const summaries = Object.create(null) as Record<string, CategorySummary>
  for (const [id, { granted, vendors }] of Object.entries(counts)) {
    const own = decisions[id] === true
    const agree = granted === (own ? vendors : 0)
    summaries[id] = { state: agree ? (own ? 'on' : 'off') : 'mixed', granted, vendors }
  }
  known.set(decisions, summaries)
  return summaries
}
