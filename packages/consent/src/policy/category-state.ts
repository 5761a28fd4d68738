import type { AnyCatalog } from '@askfirst/catalog'
import type { Decisions } from './choice.ts'

/** The state of a category: `mixed` if its own decision and those of its vendors differ. */
export function categoryState(
  catalog: AnyCatalog,
  decisions: Decisions,
  category: string,
): 'on' | 'off' | 'mixed' {
  const own = decisions[category] === true
  const agrees = catalog.vendors.every(
    (vendor) => vendor.category !== category || (decisions[vendor.id] === true) === own,
  )
  return agrees ? (own ? 'on' : 'off') : 'mixed'
}
