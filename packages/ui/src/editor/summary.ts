import type { AnyCatalog } from '@askfirst/catalog'
import { categoryState, type Decisions } from '@askfirst/consent'

export interface CategorySummary {
  readonly state: ReturnType<typeof categoryState>
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
  const summaries = Object.create(null) as Record<string, CategorySummary>
  for (const id of Object.keys(catalog.categories)) {
    const vendors = catalog.vendors.filter(({ category }) => category === id)
    summaries[id] = {
      state: categoryState(catalog, decisions, id),
      granted: vendors.filter((vendor) => decisions[vendor.id]).length,
      vendors: vendors.length,
    }
  }
  known.set(decisions, summaries)
  return summaries
}
