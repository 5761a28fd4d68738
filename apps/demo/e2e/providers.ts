import * as facts from '@askfirst/catalog/facts'
import type { VendorFacts } from '@askfirst/catalog'
import { films, outsiders } from '../src/vendors.ts'

interface Provider {
  readonly id: string
  readonly category: string
  readonly tag: string
  readonly shares: boolean
}

/** The vendors with a tag, each with the name of the script that serves it. */
export const providers: readonly Provider[] = outsiders.map((vendor) => ({
  id: vendor.id,
  category: vendor.category,
  tag: 'tag' in vendor ? vendor.tag : vendor.id,
  shares: 'tag' in vendor,
}))

/** The vendor of the films: a frame without a tag. */
export const FILMS = films.id

const listed = new Set<string>([...outsiders, films].map(({ id }) => id))

/** The facts of all vendors of the demo except its own. */
export const allFacts: readonly VendorFacts[] = Object.values(facts).filter(({ id }) => listed.has(id))

export const factsOf = (id: string): VendorFacts => {
  const found = allFacts.find((each) => each.id === id)
  if (!found) throw new Error(`No facts about ${id}`)
  return found
}

export const nameOf = (id: string): string => factsOf(id).name

export const tags: readonly string[] = [...new Set(providers.map(({ tag }) => tag))]

/** What loads on the home page, which has a film, once everything is allowed. */
export const onHome: readonly string[] = [...tags, FILMS]

/** What loads when only this category is allowed. A tag that it shares with another category waits for that one. */
export const tagsOf = (category: string): readonly string[] =>
  tags.filter((tag) => providers.every((each) => each.tag !== tag || each.category === category))
