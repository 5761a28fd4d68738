import type { VendorFacts } from '@askfirst/catalog'

/** Letters without accents and case, so that `cafe` finds `Café`. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The texts by which a vendor can be found. */
export interface Findable {
  readonly id: string
  readonly facts: VendorFacts | undefined
  /** In the visitor's language. */
  readonly usedFor?: string | undefined
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly text: string
}

/** Built once per list, then searched with every letter. */
export type Index = readonly Entry[]

export function createIndex(vendors: readonly Findable[]): Index {
  return vendors.map(({ id, facts, usedFor }) => {
    const { name = id, formerNames = [], operator, group, cookies = [], hosts = [] } = facts ?? {}
    const words = [
      name,
      id,
      ...formerNames,
      operator?.value,
      group?.value,
      usedFor ?? facts?.usedFor,
      ...cookies.map((cookie) => cookie.name),
      ...hosts.map(({ host }) => host),
    ]
    return { id, name: plain(name), text: plain(words.filter(Boolean).join('\n')) }
  })
}

/**
 * The ids that match every word of the query: first those whose name begins with it, then those whose name contains it.
 */
export function find(index: Index, query: string): string[] {
  const wanted = plain(query).trim()
  const words = wanted.split(/\s+/)
  const rank = ({ name }: Entry): number => (name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2)
  return index
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id }) => id)
}
