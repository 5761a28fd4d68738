import * as facts from '@askfirst/catalog/facts'
import * as vendors from '@askfirst/catalog/vendors'
import type { VendorFacts } from '@askfirst/catalog'

export const allFacts: readonly VendorFacts[] = Object.values(facts)

interface Provider {
  readonly id: string
  readonly category: string
  readonly tag: string
  readonly shares: boolean
}

/** The providers of the catalog, each with the name of the script that serves it. */
export const providers: readonly Provider[] = Object.values(vendors).map((vendor) => ({
  id: vendor.id,
  category: vendor.category,
  tag: 'tag' in vendor ? vendor.tag : vendor.id,
  shares: 'tag' in vendor,
}))

export const factsOf = (id: string): VendorFacts => {
  const found = allFacts.find((each) => each.id === id)
  if (!found) throw new Error(`No facts about ${id}`)
  return found
}

export const nameOf = (id: string): string => factsOf(id).name

export const tags: readonly string[] = [...new Set(providers.map(({ tag }) => tag))]

/** What loads when this one category is allowed: a tag shared with another category waits for that. */
export const tagsOf = (category: string): readonly string[] =>
  tags.filter((tag) => providers.every((each) => each.tag !== tag || each.category === category))
